using RokPortal.Web.Pages.Meetings.Papers;

namespace RokPortal.Web.Pages.Meetings.Verifications;

/// <summary>
/// Sends minutes that are out for verification back to the secretary, with a reason: a verifier, or Länsstyrelsen itself.
/// </summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SendingBackPageModel(RokDbContext db, CurrentUser current, CountyFacts county, FormDrafts drafts, TimeProvider clock)
    : MeetingDocumentPageModel(db, current, county)
{
    private Minutes minutes = null!;

    [BindProperty]
    public string? Reason { get; set; }

    public DateTime? DraftKeptUtc { get; private set; }

    public bool IsOut => minutes.Status == MinutesStatus.AwaitingVerification;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        DraftKeptUtc = await drafts.RestoreAsync(this, values => Task.FromResult(Reason = values.TextOf(nameof(Reason))), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        if (Reason?.Length > Minutes.TextLength)
            ModelState.AddModelError(nameof(Reason), $"Texten är för lång. Skriv högst {Minutes.TextLength} tecken.");
        if (this.Refuses(
                minutes.RefusalsToSendBack(Reason ?? ""),
                MinutesTexts.Of,
                refusal => refusal == SendingBackRefusal.NoReason ? nameof(Reason) : ""))
            return Page();

        minutes.SendBack(Current.Rights!.Name, Reason!, clock.UtcNow());
        await drafts.DiscardAsync(cancel);
        return await SaveAsync("Protokollet är återlämnat till sekreteraren.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenMinutesAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Minutes is null)
            return NotFound();
        if (!MayRun && !Meeting.IsVerifiedBy(Current.Rights!.PersonId))
            return Forbid();

        minutes = (await ReadRecordAsync(cancel)).Minutes!;
        return null;
    }
}
