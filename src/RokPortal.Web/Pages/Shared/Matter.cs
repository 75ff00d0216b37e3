using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Data.YearReports;
using RokPortal.Documents.Markdown;
using RokPortal.Documents.Shared;
using RokPortal.Domain.Coordination;

namespace RokPortal.Web.Pages.Shared;

/// <summary>What is said alike of a plan and of a year's report: both go out to the parties, and to the council.</summary>
/// <param name="Name">"aktivitetsplan 2027", "uppföljningen av 2026".</param>
/// <param name="Noun">"planen", "uppföljningen".</param>
/// <param name="Address">Where it is written and sent on.</param>
/// <param name="ReadAddress">Where it is read.</param>
internal sealed record Matter(string Name, string Noun, string Address, string ReadAddress)
{
    /// <summary>How much of a reason is shown, in characters; the matter's page has all of it.</summary>
    private const int ReasonLength = 160;

    public static Matter Of(MatterStanding standing) => standing switch
    {
        PlanStanding plan => new(
            $"aktivitetsplan {plan.Year}",
            "planen",
            $"/aktivitetsplaner/{plan.Year}",
            $"/aktivitetsplaner/{plan.Year}"),
        YearReportStanding report => new(
            $"uppföljningen av {report.Year}",
            "uppföljningen",
            $"/uppfoljning/{report.Year}/sammanstallning",
            $"/uppfoljning/{report.Year}/rapport"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>What the council returned, said to who writes it.</summary>
    public static Todo WorkOver(MatterStanding standing, CouncilReturn returned) =>
        new($"Arbeta om {Of(standing).Name} som rådet lämnade tillbaka", TextOf(returned), Of(standing).Address);

    /// <summary>
    /// When it should be before the council: a plan when its adoption begins the year before, a report when the year after
    /// has had its phase for it.
    /// </summary>
    public static DateOnly? CouncilBy(County county, MatterStanding standing) => standing is YearReportStanding
        ? county.Phase(PhaseSlugs.YearReport)?.LastDay(standing.Year + 1)
        : county.Phase(PhaseSlugs.Adoption)?.FirstDay(standing.Year - 1);

    /// <summary>"§ 45, 10 december 2026: Ange vem som leder aktivitet 03."</summary>
    private static string TextOf(CouncilReturn returned) =>
        $"§ {returned.ParagraphNumber}, {SwedishDates.WithoutWeekday(returned.ReturnedOn)}: "
        + Shortened(MarkdownText.ToPlainText(returned.Reason).ReplaceLineEndings(" "));

    /// <summary>Cut between two words.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= ReasonLength)
            return text;

        var end = text.LastIndexOf(' ', ReasonLength);
        return $"{text[..(end > 0 ? end : ReasonLength)]} …";
    }
}
