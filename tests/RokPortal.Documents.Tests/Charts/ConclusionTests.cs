using RokPortal.Documents.Blocks;
using RokPortal.Documents.Charts;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Charts;

public class ConclusionTests
{
    [Theory]
    [InlineData("29.1;;38.4", "Andelen ökade från 29,1 till 38,4 procent 2020–2022.")]
    [InlineData("38.4;30;29.1", "Andelen minskade från 38,4 till 29,1 procent 2020–2022.")]
    [InlineData("38.41;30;38.42", "Andelen låg kvar på 38,4 procent 2020–2022.")]
    [InlineData(";38.4;", "Andelen var 38,4 procent 2021.")]
    [InlineData(";;", "Uppgifter saknas.")]
    public void Line_OfOneSeries_SaysHowItChanged(string values, string expected)
    {
        var chart = SampleCharts.Line() with { Series = [SampleCharts.Series("Östergötland", Read(values))], References = [] };

        Assert.Equal(expected, chart.Conclusion);
    }

    [Fact]
    public void Line_OfSeveral_NamesEachAndTheTarget()
    {
        Assert.Equal(
            "Östergötland: andelen ökade från 29,1 till 38,4 procent 2020–2025. "
                + "Riket: andelen ökade från 33,7 till 39,4 procent 2020–2025. Mål 2027: 42,0 procent.",
            SampleCharts.Line().Conclusion);
    }

    [Fact]
    public void Line_WhenTheDefinitionChanged_ComparesOnlyWhatIsDefinedAlike()
    {
        var chart = SampleCharts.Line() with
        {
            Series = [SampleCharts.Series("Länet", 10, 20, 30, 35)],
            References = [],
            Breaks = [new DefinitionBreak(2022, "Ny definition.")],
        };

        Assert.Equal("Andelen ökade från 30,0 till 35,0 procent 2022–2023.", chart.Conclusion);
    }

    [Fact]
    public void Line_WhenTheChangeIsStillAhead_ComparesEverything()
    {
        var chart = SampleCharts.Line() with
        {
            Series = [SampleCharts.Series("Länet", 10, 20)],
            References = [],
            Breaks = [new DefinitionBreak(2022, "Ny definition.")],
        };

        Assert.Equal("Andelen ökade från 10,0 till 20,0 procent 2020–2021.", chart.Conclusion);
    }

    [Fact]
    public void Dots_WithAMissingOne_NameItAndTheExtremes()
    {
        Assert.Equal(
            "Högst är Ydre med 52,1 procent, lägst Valdemarsvik med 28,0 procent. "
                + "Jämför med Östergötland 38,4 och Riket 39,4. Uppgift saknas eller visas inte för Ödeshög.",
            SampleCharts.Dots().Conclusion);
    }

    [Fact]
    public void Dots_WhenAllAreAlike_SayThat()
    {
        var chart = SampleCharts.Dots() with { Dots = [new ChartDot("Kinda", 5), new ChartDot("Ydre", 5)], References = [] };

        Assert.Equal("Alla har samma värde, 5,0 procent.", chart.Conclusion);
    }

    [Fact]
    public void Dots_WithoutAnyValue_SayThat()
    {
        var chart = SampleCharts.Dots() with { Dots = [new ChartDot("Kinda", null)], References = [] };

        Assert.Equal("Uppgifter saknas.", chart.Conclusion);
    }

    [Fact]
    public void Status_OfEachPeriod_CountsWhatOccurs()
    {
        var chart = SampleCharts.Status() with { Bars = [SampleCharts.Bar("Helår 2025", 3, 0, 1), SampleCharts.Bar("Halvår 2026")] };

        Assert.Equal("Helår 2025: 3 klar och 1 risk för försening av 4. Halvår 2026: inga uppgifter.", chart.Conclusion);
    }

    [Theory]
    [InlineData(1234567.25, "1\u00A0234\u00A0567,3 dagar")]
    [InlineData(-2.04, "\u22122,0 dagar")]
    [InlineData(-0.04, "0,0 dagar")]
    public void Numbers_InWords_AreSwedish(decimal value, string expected)
    {
        Assert.Equal(expected, new ChartUnit("dagar").InWords(value));
    }

    [Fact]
    public void Difference_BetweenShares_IsInPercentagePoints()
    {
        Assert.Equal("+9,3 procentenheter", SampleCharts.Percent.Difference(9.3m));
        Assert.Equal("\u22122 dagar", new ChartUnit("dagar", 0).Difference(-2));
        Assert.Equal("0,0 procentenheter", SampleCharts.Percent.Difference(0.04m));
    }

    private static decimal?[] Read(string values) =>
        [.. values.Split(';')
            .Select(text => text.Length == 0 ? (decimal?)null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
}
