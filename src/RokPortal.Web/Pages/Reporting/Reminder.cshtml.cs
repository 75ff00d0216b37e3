namespace RokPortal.Web.Pages.Reporting;

/// <summary>Reminds the parties that have not sent their report, once a day at the most.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class ReminderModel(RokDbContext db, CurrentUser current, RemindToReport reminders) : RoundPageModel(db, current)
{
    /// <summary>Parties that have not sent a report, by name.</summary>
    public IReadOnlyList<string> Silent { get; private set; } = [];

    public bool IsOpen => Round!.Status.IsOpen;

    public async Task<IActionResult> OnGetAsync(int year, string period, CancellationToken cancel) =>
        await LoadAsync(year, period, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, string period, CancellationToken cancel)
    {
        if (await LoadAsync(year, period, cancel) is { } answer)
            return answer;
        if (!IsOpen || Silent.Count == 0)
            return Page();

        var sent = await reminders.RemindAsync(Round!.Id, cancel);
        TempData.Flash(sent == 0 ? "De som inte har svarat har redan fått en påminnelse i dag." : $"Påminnelsen går till {sent} personer.");
        return Redirect($"/uppfoljning/{year}?omgang={period}");
    }

    private async Task<IActionResult?> LoadAsync(int year, string period, CancellationToken cancel)
    {
        if (await OpenRoundAsync(year, period, cancel) is { } answer)
            return answer;

        Silent = await SilentPartiesAsync(cancel);
        return null;
    }
}
