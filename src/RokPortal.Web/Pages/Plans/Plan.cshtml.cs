namespace RokPortal.Web.Pages.Plans;

[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    public IReadOnlyList<ListedActivity> Activities { get; private set; } = [];

    public ActivityListView List { get; private set; } = null!;

    public int CompleteCount => Activities.Count(activity => activity.State != ActivityState.Draft);

    public IEnumerable<Step> Steps
    {
        get
        {
            var sent = Plan.Sent;
            var texts = Plan.Areas.Count(area => !area.HasConsiderations);
            var incomplete = Activities.Count - CompleteCount;
            yield return new(
                Activities.Count > 0 && incomplete == 0,
                "Aktiviteterna är klara",
                null,
                Activities.Count == 0 ? "Det finns inga aktiviteter än."
                : incomplete == 0 ? "Allt är ifyllt."
                : $"{incomplete} av {Activities.Count} behöver kompletteras.");
            yield return new(
                texts == 0,
                "Hänsyn är skriven för varje område",
                null,
                texts == 0 ? "Alla områden är klara." : $"Saknas för {texts} av {Plan.Areas.Count} områden.");
            yield return new(
                sent is not null,
                "Utkastet är utskickat till parterna",
                Link("utskick", !Plan.IsOpen),
                sent is null ? "Parterna ser inte utkastet än."
                : $"Version {sent.Number} skickades {SwedishDates.WithoutWeekday(StockholmTime.DayOf(sent.SentUtc))} av {sent.SentBy}.");
            yield return Plan switch
            {
                { IsAdopted: true } => new(true, "Planen lades fram för rådet", null, "Rådet har tagit ställning till planen."),
                { IsOpen: true } =>
                    new(false, "Planen ligger hos rådet", Link("till-radet", false), "Läggs fram av samordnaren när allt är klart."),
                _ => new(true, "Planen ligger hos rådet", Link("aterta", false), "Planen är låst tills rådet har beslutat."),
            };
            yield return Plan.IsAdopted
                ? new(
                    true,
                    "Rådet har fastställt planen",
                    null,
                    $"{SwedishDates.WithoutWeekday(Plan.Adoptions[0].DecidedOn)}, § {Plan.Adoptions[0].ParagraphNumber}.")
                : new(false, "Rådet har fastställt planen", null, "Sker genom beslut vid ett rådsmöte.");
        }
    }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        Activities = await Db.ListActivitiesAsync(Plan, cancel);
        List = new ActivityListView(Plan, Activities, null, MayEdit, TempData["Moved"] as string, "ordning");
        return Page();
    }

    private string? Link(string page, bool isClosed) =>
        isClosed || !Current.May(Policies.EditPlan) ? null : $"/aktivitetsplaner/{Plan.Year}/{page}";

    /// <summary>A step on the plan's way to a decision.</summary>
    public sealed record Step(bool IsDone, string Text, string? Href, string Note)
    {
        public string CssClass => IsDone ? "step-done" : "step-left";
    }
}
