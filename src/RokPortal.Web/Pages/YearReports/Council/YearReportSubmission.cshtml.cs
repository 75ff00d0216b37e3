namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>Proposes the report to the council, or lists what stands in the way; what was proposed is frozen.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class YearReportSubmissionModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : YearReportPageModel(db, current)
{
    private YearReport whole = null!;
    private IReadOnlyList<ReportingPeriod> openPeriods = [];

    public IReadOnlyList<YearReportObstacle> Obstacles { get; private set; } = [];

    public BeforeAct Before { get; private set; } = new();

    public IReadOnlyList<(SectionKind Kind, int Count)> Findings => YearReportFindings.Of(whole);

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;
        if (Obstacles.Count > 0 || Before.Stops(this) | Unsaved.Stops(this))
            return Page();

        await ProposeYearReport.ProposeAsync(Db, whole, openPeriods, clock.UtcNow(), Current.Rights!.Name, cancel);
        return await SaveAsync("Uppföljningen ligger nu hos rådet. Sätt upp den på ett rådsmöte.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await WholeAsync(cancel);
        Unsaved = await Db.UnsavedOfYearReportAsync(YearReport, Current, cancel);
        openPeriods = await Db.OpenPeriodsAsync(year, cancel);
        Obstacles = whole.RefusalsToPropose(openPeriods);
        Before = await YearReportReview.ReadAsync(Db, YearReport, whole, county.County, clock.UtcNow(), cancel);
        return null;
    }
}
