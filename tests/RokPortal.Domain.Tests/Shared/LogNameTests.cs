using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Shared;

public class LogNameTests
{
    /// <summary>The database makes an object before it fills it in; what belongs to it may never be loaded.</summary>
    [Fact]
    public void LogName_OfWhateverIsNotLoaded_IsNoError()
    {
        var aggregates = typeof(Aggregate).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Aggregate)) && !type.IsAbstract)
            .ToList();

        Assert.NotEmpty(aggregates);
        Assert.All(aggregates, type => Assert.NotNull(((Aggregate)Activator.CreateInstance(type, nonPublic: true)!).LogName));
    }

    [Theory]
    [InlineData(ReportingPeriod.HalfYear, "halvår")]
    [InlineData(ReportingPeriod.FullYear, "helår")]
    public void LogName_OfARoundAndItsReports_SaysWhichYearAndPeriod(ReportingPeriod period, string words)
    {
        var round = TestData.Round(period);

        Assert.Equal($"{TestData.Year}, {words}", round.LogName);
        Assert.All(round.Reports, report => Assert.Equal($"{report.Party.ShortName}, {TestData.Year} {words}", report.LogName));
    }

    [Theory]
    [InlineData(SeatFunction.Representative, 1, "Kinda i Rådet")]
    [InlineData(SeatFunction.Representative, 2, "Kinda i Rådet, plats 2")]
    [InlineData(SeatFunction.Chair, 1, "Ordförande i Rådet")]
    [InlineData(SeatFunction.Secretary, 1, "Sekreterare i Rådet")]
    public void LogName_OfASeat_SaysWhoseItIsAndWhere(SeatFunction function, int number, string name)
    {
        var council = Body.Establish("radet", "Rådet", BodyKind.Council, "");

        Assert.Equal(name, Seat.Create(council, TestData.Party("Kinda"), number, function).LogName);
    }
}
