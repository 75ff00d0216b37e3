namespace RokPortal.Web.Pages.Meetings.Verifications;

/// <summary>Publishes verified minutes.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class PublicationModel(RokDbContext db, CurrentUser current, TimeProvider clock) : MeetingPageModel(db, current)
{
    private Minutes minutes = null!;

    public IReadOnlyList<PublicationRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) => await LoadAsync(slug, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0)
            return Page();

        minutes.Publish(clock.UtcNow());
        return await SaveAsync("Protokollet är publicerat.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Minutes is null)
            return NotFound();

        minutes = (await WholeAsync(cancel)).Minutes!;
        Refusals = minutes.RefusalsToPublish();
        return null;
    }
}
