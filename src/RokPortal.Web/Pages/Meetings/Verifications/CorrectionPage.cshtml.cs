namespace RokPortal.Web.Pages.Meetings.Verifications;

/// <summary>Rättelse: added to verified minutes, which themselves stay as they are. The document with it is frozen anew.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class CorrectionPageModel(RokDbContext db, CurrentUser current, CountyFacts county, FormDrafts drafts, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private Meeting whole = null!;

    [BindProperty]
    public string? Text { get; set; }

    public DateTime? DraftKeptUtc { get; private set; }

    public bool IsVerified => whole.Minutes!.Status.IsVerified;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        DraftKeptUtc = await drafts.RestoreAsync(this, values => Task.FromResult(Text = values.TextOf(nameof(Text))), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        if (Text?.Length > Minutes.TextLength)
            ModelState.AddModelError(nameof(Text), $"Texten är för lång. Skriv högst {Minutes.TextLength} tecken.");
        if (this.Refuses(
                whole.Minutes!.RefusalsToCorrect(Text ?? ""),
                MinutesTexts.Of,
                refusal => refusal == CorrectionRefusal.NoText ? nameof(Text) : ""))
            return Page();

        CorrectMinutes.Correct(Db, whole, Text!, county.County, clock.UtcNow(), Current.Rights!.Name);
        await drafts.DiscardAsync(cancel);
        return await SaveAsync("Rättelsen är tillagd sist i protokollet.", $"{Root}/protokoll", cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Minutes is null)
            return NotFound();

        whole = await ReadRecordAsync(cancel);
        return null;
    }
}
