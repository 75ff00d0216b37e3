namespace RokPortal.Web.Pages.Meetings.Verifications;

/// <summary>Makes the minnesanteckningar final; what is final is frozen.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class FinalisationModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private Meeting whole = null!;

    public IReadOnlyList<FinalisationRefusal> Refusals { get; private set; } = [];

    public BeforeAct Before { get; private set; } = new();

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public DateOnly? CommentsBy => whole.Notes!.CommentsBy;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) => await LoadAsync(slug, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0 || Before.Stops(this) | Unsaved.Stops(this))
            return Page();

        FinaliseNotes.Finalise(Db, whole, county.County, clock.UtcNow(), Current.Rights!.Name);
        return await SaveAsync("Minnesanteckningarna är slutliga.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Notes is null)
            return NotFound();

        whole = await WholeAsync(cancel);
        Before = await RecordReview.ReadAsync(Db, whole, county.County, clock.Today(), cancel);
        Unsaved = await Db.UnsavedOfRecordAsync(Meeting, Current, cancel);
        Refusals = whole.Notes!.RefusalsToFinalise(clock.Today());
        return null;
    }
}
