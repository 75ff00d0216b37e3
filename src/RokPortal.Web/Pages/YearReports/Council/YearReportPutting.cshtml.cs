using RokPortal.Web.Pages.Meetings.Matters;

namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>Puts the report on an agenda: the group's, to be prepared, or the council's, once it is proposed.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class YearReportPuttingModel(RokDbContext db, CurrentUser current, TimeProvider clock) : YearReportPageModel(db, current)
{
    /// <summary>The agendas that it can be put on; not read while it cannot be put on any.</summary>
    public PutOnAgenda Agendas { get; private set; } = null!;

    public bool IsForCouncil => YearReport.Status == YearReportStatus.Proposed;

    /// <summary>Whether there is something for a body to deal with: a draft for the group, a proposal for the council.</summary>
    public bool CanBePut => YearReport.Status is YearReportStatus.SentOut or YearReportStatus.Proposed;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, string? meeting, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;

        return CanBePut && this.Put(Agendas, meeting, $"Uppföljningen av {year}") is { } saved
            ? await SaveAsync(saved.Message, saved.Address, cancel)
            : Page();
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (!CanBePut)
            return null;

        var whole = await Db.YearReports.SingleAsync(yearReport => yearReport.Id == YearReport.Id, cancel);
        Agendas = await PutOnAgenda.LoadAsync(Db, whole, clock.Today(), cancel);
        return null;
    }
}
