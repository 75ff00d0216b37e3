namespace RokPortal.Web.Pages.Reporting;

/// <summary>What one party has reported in a round.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PartyReportsModel(RokDbContext db, CurrentUser current) : RoundPageModel(db, current)
{
    public ReportColumn Party { get; private set; } = null!;

    /// <summary>The activities that concern the party, in the plan's order, with what it has sent of each.</summary>
    public IReadOnlyList<(FollowedActivity Activity, SentAnswer Answer)> Rows { get; private set; } = [];

    public IReadOnlyDictionary<PartyStatus, int> Counts { get; private set; } = new Dictionary<PartyStatus, int>();

    public async Task<IActionResult> OnGetAsync(int year, string slug, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (Round is null
            || (await Db.ListReportColumnsAsync(Round.Id, cancel)).FirstOrDefault(column => column.Slug == slug) is not { } party)
            return NotFound();

        Party = party;
        var answers = (await Db.ListAnswersAsync(Round.Id, activityId: null, slug, cancel)).ToDictionary(row => row.ActivityId);
        var activities = await Db.ListFollowedActivitiesAsync(Plan, cancel);
        Rows = [.. activities.Where(activity => answers.ContainsKey(activity.Id)).Select(activity => (activity, answers[activity.Id]))];
        Counts = Matrix.Of(activities, [party], new MatrixFilter()).Counts;
        return Page();
    }
}
