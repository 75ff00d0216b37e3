namespace RokPortal.Web.Pages.Reporting;

/// <summary>How a year's plan goes: activities × parties. A filter is an address that one can keep.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlanProgressModel(RokDbContext db, CurrentUser current) : RoundPageModel(db, current)
{
    private IReadOnlyList<FollowedActivity> activities = [];
    private IReadOnlyList<ReportColumn> columns = [];

    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Party { get; set; }

    [BindProperty(SupportsGet = true, Name = "risk")]
    public bool OnlyAttention { get; set; }

    [BindProperty(SupportsGet = true, Name = "saknas")]
    public bool OnlyMissing { get; set; }

    public Matrix Matrix { get; private set; } = Matrix.Of([], [], new MatrixFilter());

    public bool IsFiltered { get; private set; }

    public IEnumerable<SelectListItem> Areas =>
        activities.DistinctBy(activity => activity.AreaSlug).Select(activity => new SelectListItem(activity.AreaName, activity.AreaSlug));

    public IEnumerable<SelectListItem> Parties => columns.Select(column => new SelectListItem(column.ShortName, column.Slug));

    /// <summary>Periods of the plan that can still be opened.</summary>
    public IEnumerable<ReportingPeriod> Unopened => Enum.GetValues<ReportingPeriod>().Except(Plan.Rounds.Select(round => round.Period));

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        if (Round is not null)
        {
            activities = await Db.ListFollowedActivitiesAsync(Plan, cancel);
            columns = await Db.ListReportColumnsAsync(Round.Id, cancel);
        }

        var filter = new MatrixFilter(Chosen(Area), Chosen(Party), OnlyAttention, OnlyMissing);
        IsFiltered = filter.IsOn;
        Matrix = Matrix.Of(activities, columns, filter);
        return Page();
    }

    private static string? Chosen(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
