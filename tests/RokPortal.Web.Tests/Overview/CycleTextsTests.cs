using RokPortal.Documents.Blocks;
using RokPortal.Domain.Coordination;
using RokPortal.Web.Pages.Overview;

namespace RokPortal.Web.Tests.Overview;

public class CycleTextsTests
{
    [Theory]
    [InlineData("2026-11-01", "2026-11-30", "november")]
    [InlineData("2026-01-01", "2026-03-31", "januari–mars")]
    [InlineData("2028-02-01", "2028-02-29", "februari")]
    [InlineData("2028-02-01", "2028-02-28", "1–28 februari")]
    [InlineData("2026-12-01", "2026-12-09", "1–9 december")]
    [InlineData("2026-12-17", "2026-12-17", "17 december")]
    [InlineData("2026-08-15", "2026-10-31", "15 augusti–31 oktober")]
    public void Period_OfAPhase_IsAsShortAsItCanBeSaid(string from, string to, string text)
    {
        Assert.Equal(text, CycleTexts.Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null)));
    }

    [Fact]
    public void Conclusion_DuringAPhase_SaysWhichAndWhatIsPastAndComing()
    {
        Assert.Equal(
            "I dag är det 20 november. Fas 3, Beredning, pågår till och med 30 november. "
                + "Faserna 1 och 2 är avslutade. Fas 4 kommer senare i år. Alla faser och datum finns i listan intill.",
            CycleTexts.Conclusion(Phases(), new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public void Conclusion_BetweenPhases_SaysThatNoneIsGoingOn()
    {
        Assert.Contains(
            "Ingen fas pågår. Fas 1 är avslutad.", CycleTexts.Conclusion(Phases(), new DateOnly(2026, 4, 1)), StringComparison.Ordinal);
    }

    private static IReadOnlyList<CyclePhase> Phases()
    {
        var county = County.Define("Länet", "", "", "", "", "", 21);
        county.AddPhase("Uppföljning", "uppfoljning", new MonthDay(1, 1), new MonthDay(3, 31));
        county.AddPhase("Turné", "turne", new MonthDay(8, 15), new MonthDay(10, 31));
        county.AddPhase("Beredning", PhaseSlugs.Preparation, new MonthDay(11, 1), new MonthDay(11, 30));
        county.AddPhase("Beslut", PhaseSlugs.Adoption, new MonthDay(12, 10), new MonthDay(12, 20));
        return county.Phases;
    }
}
