using RokPortal.Documents.Markdown;
using RokPortal.Web.Pages.Plans;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>Where the report of a year stands: its sections, its goals, its suggestions and its way to the council.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class YearReportModel(RokDbContext db, CurrentUser current) : YearReportPageModel(db, current)
{
    public IReadOnlyList<SectionRow> Sections { get; private set; } = [];

    public IReadOnlyList<ListedGoal> Goals { get; private set; } = [];

    public IReadOnlyList<ListedSuggestion> Suggestions { get; private set; } = [];

    public IEnumerable<PlanModel.Step> Steps
    {
        get
        {
            var left = Sections.Count - YearReport.ReadySections;
            var sent = YearReport.Sent;
            var prepared = YearReport.Handlings.FirstOrDefault(handling => handling.Kind == HandlingKind.Prepared);
            var isPrepared = YearReport.Handlings is [{ Kind: not HandlingKind.Returned }, ..];
            yield return new(left == 0, "Avsnitten är klara", null,
                left == 0 ? "Alla avsnitt är markerade som klara." : $"{left} av {Sections.Count} återstår.");
            yield return new(
                sent is not null,
                "Utkastet är utskickat till parterna",
                LinkIf(YearReport.IsOpen, "utskick"),
                sent is null
                    ? "Parterna ser inte utkastet än."
                    : $"Version {sent.Number} skickades {SwedishDates.WithoutWeekday(StockholmTime.DayOf(sent.SentUtc))} "
                        + $"av {sent.SentBy}.");
            yield return new(
                isPrepared,
                "Beredningsgruppen har behandlat det",
                LinkIf(YearReport.Status == YearReportStatus.SentOut, "till-motet"),
                prepared is null
                    ? "Sätt upp utkastet på ett av gruppens möten."
                    : $"{SwedishDates.WithoutWeekday(prepared.HeldOn)}.");
            yield return YearReport switch
            {
                { Approval: not null } => new(true, "Uppföljningen lades fram för rådet", null, "Rådet har tagit ställning."),
                { IsOpen: true } =>
                    new(false, "Uppföljningen ligger hos rådet", LinkIf(true, "till-radet"), "Läggs fram när allt är klart."),
                _ => new(true, "Uppföljningen ligger hos rådet", LinkIf(true, "aterta"), "Den är låst tills rådet har beslutat."),
            };
            yield return YearReport.Approval is { } approval
                ? new(
                    true,
                    "Rådet har godkänt uppföljningen",
                    null,
                    $"{SwedishDates.WithoutWeekday(approval.HeldOn)}, § {approval.ParagraphNumber}.")
                : new(
                    false,
                    "Rådet har godkänt uppföljningen",
                    LinkIf(YearReport.Status == YearReportStatus.Proposed, "till-motet"),
                    "Sker genom beslut vid ett rådsmöte.");
            yield return new(
                YearReport.PublishedUtc is not null,
                "Uppföljningen är publicerad",
                LinkIf(YearReport.Status == YearReportStatus.Approved, "publicering"),
                YearReport.PublishedUtc is { } published
                    ? $"{SwedishDates.WithoutWeekday(StockholmTime.DayOf(published))}."
                    : "Görs av Länsstyrelsen efter beslutet.");
        }
    }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        Sections = [.. (await Db.SectionsOfAsync(YearReport.Id, cancel))
            .Select(section => new SectionRow(section.Kind, section.Text, section.IsReady, TextCheck.Find(section.Text).Count))];
        Goals = await Db.AssessedGoalsOfAsync(YearReport.Id, cancel);
        Suggestions = await Db.SuggestionsOfAsync(YearReport.Id, cancel);
        return Page();
    }

    private string? LinkIf(bool isOpen, string page) => isOpen && Current.May(Policies.RunReporting) ? $"{Root}/{page}" : null;

    /// <summary>A section in the list, with how many remarks its text gets.</summary>
    public sealed record SectionRow(SectionKind Kind, string Text, bool IsReady, int Findings);
}
