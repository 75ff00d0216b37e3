using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Indicators;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Indicators;

public class IndicatorChartsTests
{
    [Fact]
    public void Development_ShowsTheCountyFirst_TheCountryAndTheTarget()
    {
        var chart = IndicatorCharts.Development(SampleIndicators.Employment());

        Assert.Equal("I arbete efter 90 dagar, 2020–2022", chart.Title);
        Assert.Equal(["Östergötland", "Riket"], chart.Series.Select(series => series.Name));
        Assert.Equal([29.1m, 31.2m, 38.4m], chart.Series[0].Values.Select(value => value.Value!.Value));
        Assert.Equal(("Mål 2027", 42), (chart.References[0].Name, chart.References[0].Value));
        Assert.Equal("Kolada, hämtat den 24 februari 2026", chart.Source);
    }

    [Fact]
    public void Development_WithoutFiguresOrTarget_IsEmptyAndNoFault()
    {
        var chart = IndicatorCharts.Development(SampleIndicators.Employment() with { Figures = [], Target = null });

        Assert.Equal(("I arbete efter 90 dagar", "Uppgifter saknas."), (chart.Title, chart.Conclusion));
    }

    [Fact]
    public void Development_WhenTheDefinitionChanged_IsBrokenAndSaysSo()
    {
        var chart = IndicatorCharts.Development(
            SampleIndicators.Employment() with { Changes = [new IndicatorChange(2022, "Ny åldersgräns.")] });

        Assert.Equal(2022, Assert.Single(chart.Breaks).FromYear);
        Assert.Equal(["Ny definition från 2022: Ny åldersgräns."], chart.Notes);
    }

    [Fact]
    public void BySex_IsDrawnOnlyWhereTheSourceTellsThemApart()
    {
        var record = SampleIndicators.Employment();

        Assert.Equal(["Kvinnor", "Män"], IndicatorCharts.BySex(record)!.Series.Select(series => series.Name));
        Assert.Null(IndicatorCharts.BySex(record with { Figures = [.. record.Figures.Where(figure => figure.Sex == FigureSex.Total)] }));
    }

    [Theory]
    [InlineData(true, "Ydre Kinda Ödeshög")]
    [InlineData(false, "Kinda Ydre Ödeshög")]
    public void Municipalities_StandBestFirst_AndThoseWithoutValueLast(bool higherIsBetter, string order)
    {
        var chart = IndicatorCharts.Municipalities(SampleIndicators.Employment() with { HigherIsBetter = higherIsBetter }, 2022);

        Assert.Equal(order, string.Join(' ', chart.Dots.Select(dot => dot.Name)));
        Assert.Equal("Färre än 5, visas inte", chart.Dots[^1].WhyMissing);
        Assert.Equal(["Östergötland", "Riket"], chart.References.Select(reference => reference.Name));
    }

    [Fact]
    public void Notes_SayThatFiguresAreInventedOrSmall()
    {
        var record = SampleIndicators.Employment() with { IsSample = true };
        record = record with
        {
            Figures = [.. record.Figures, new IndicatorFigure(FigureArea.Municipality, "Ydre", 2022, FigureSex.Women, 3, IsSmall: true)],
        };

        Assert.Equal(
            ["Exempelvärden: talen är påhittade.", "Tal under 5 gäller få personer. Läs dem med försiktighet."],
            IndicatorCharts.Municipalities(record, 2022).Notes);
    }

    [Fact]
    public void Record_ThatIsFrozen_GivesTheSameChartsAfterwards()
    {
        var record = SampleIndicators.Employment();

        var thawed = FrozenJson.Thaw<IndicatorRecord>(FrozenJson.Freeze(record, "prov/1"));

        Assert.Equal(IndicatorCharts.Development(record).Conclusion, IndicatorCharts.Development(thawed).Conclusion);
        Assert.Equal(IndicatorCharts.Municipalities(record, 2022).Conclusion, IndicatorCharts.Municipalities(thawed, 2022).Conclusion);
    }
}
