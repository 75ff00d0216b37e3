namespace RokPortal.Web.Pages.YearReports;

/// <summary>A page about the report of one year: opens it, or answers 404 or 403.</summary>
public abstract class YearReportPageModel(RokDbContext db, CurrentUser current) : PageModel
{
    private const string Clash = "Någon annan ändrade uppföljningen samtidigt. Inget är sparat än. Försök igen.";

    /// <summary>The year's report; set once <see cref="OpenAsync"/> has let the user in.</summary>
    public YearReportHeader YearReport { get; private set; } = null!;

    public CurrentUser Current => current;

    /// <summary>Whether the user may write on the year's report, and it may be written on.</summary>
    public bool MayEdit => YearReport.IsOpen && current.May(Policies.RunReporting);

    /// <summary>Address of the page where it is compiled.</summary>
    public string Root => $"/uppfoljning/{YearReport.Year}/sammanstallning";

    protected RokDbContext Db => db;

    /// <summary>
    /// Opens the report of a year. Null when the user may read it as it is now, else the answer to give: while it is being
    /// written, others read what was sent out last.
    /// </summary>
    protected async Task<IActionResult?> OpenAsync(int year, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;
        if (!YearReport.IsOpen || YearReport.Sent is not { } sent || current.May(Policies.ReadDrafts))
            return null;
        return HttpMethods.IsGet(Request.Method) ? Redirect($"{Root}/utskick/{sent.Number}{this.PdfIfAsked()}") : Forbid();
    }

    /// <summary>Opens the report of a year for what is kept of it. Null when the user may read it, else the answer to give.</summary>
    protected async Task<IActionResult?> OpenKeptAsync(int year, CancellationToken cancel)
    {
        if (await db.FindYearReportAsync(year, cancel) is not { } yearReport)
            return NotFound();
        if (!current.May(Policies.ReadYearReport, yearReport.Status))
            return Forbid();

        YearReport = yearReport;
        return null;
    }

    /// <summary>The year's report with everything in it, for verbs; tracked.</summary>
    protected Task<YearReport> WholeAsync(CancellationToken cancel) =>
        db.YearReports.WithEverything().SingleAsync(yearReport => yearReport.Id == YearReport.Id, cancel);

    /// <summary>Saves. False, with a message on the page, if somebody else changed the same thing in between.</summary>
    protected Task<bool> SaveOrSayAsync(CancellationToken cancel) => this.SaveOrSayAsync(db, Clash, cancel);

    /// <summary>Saves, says so and goes on; or shows the page again, if somebody else changed the same thing in between.</summary>
    protected Task<IActionResult> SaveAsync(string message, string address, CancellationToken cancel) =>
        this.SaveAsync(db, Clash, new(message, address), cancel);
}
