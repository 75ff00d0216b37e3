namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>Takes the proposal back before the council has decided.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class YearReportWithdrawalModel(RokDbContext db, CurrentUser current) : YearReportPageModel(db, current)
{
    private YearReport whole = null!;

    public IReadOnlyList<YearReportWithdrawalRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0)
            return Page();

        whole.Withdraw();
        return await SaveAsync("Uppföljningen är tillbaka hos dig och går att ändra.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await WholeAsync(cancel);
        Refusals = whole.RefusalsToWithdraw();
        return null;
    }
}
