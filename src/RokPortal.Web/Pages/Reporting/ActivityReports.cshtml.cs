namespace RokPortal.Web.Pages.Reporting;

/// <summary>What every party has reported of one activity, in all rounds of the year, with what was corrected.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ActivityReportsModel(RokDbContext db, CurrentUser current) : RoundPageModel(db, current)
{
    public FollowedActivity Activity { get; private set; } = null!;

    /// <summary>The reports of the shown round, the responsible party's first.</summary>
    public IReadOnlyList<SentAnswer> Answers { get; private set; } = [];

    /// <summary>Parties that are asked and silent, by name.</summary>
    public IReadOnlyList<string> Silent { get; private set; } = [];

    public bool MayChangeState => Current.May(Policies.ChangeActivityState);

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if ((await Db.ListFollowedActivitiesAsync(Plan, cancel)).FirstOrDefault(activity => activity.Number == number) is not { } activity)
            return NotFound();

        Activity = activity;
        if (Round is null)
            return Page();

        var answers = await Db.ListAnswersAsync(Round.Id, activity.Id, partySlug: null, cancel);
        Answers = [.. answers.Where(row => row.Status is not null)];
        Silent = activity.State.IsWaitedFor
            ? [.. answers.Where(row => row.Status is null).Select(row => row.PartyName)]
            : [];
        return Page();
    }
}
