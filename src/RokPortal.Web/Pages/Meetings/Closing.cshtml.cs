using RokPortal.Data.Shared;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>
/// Avsluta mötet: numbers the paragraphs, freezes attendance and puts decisions into force, or lists what stands in the way.
/// </summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class ClosingModel(RokDbContext db, CurrentUser current, CountyFacts county, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private CloseMeeting closing = null!;

    public IReadOnlyList<ClosingObstacle> Obstacles { get; private set; } = [];

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    /// <summary>The meeting with everything in it.</summary>
    public Meeting Whole => closing.Meeting;

    /// <summary>Seats that nothing has been recorded for: they will be as the mandates of the day say.</summary>
    public int RecordedSeats => Whole.Attendances.Count;

    /// <summary>What the closing puts into force or sends back, in words.</summary>
    public IEnumerable<string> Effects => Whole.InOrder()
        .Select(item => item.Matter is { } matter ? MatterAtMeeting.Of(matter).EffectOf(item) : null)
        .OfType<string>();

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        var result = await ClosingTurn.SaveAsync(Db, () => CloseAsync(cancel), cancel);
        if (result is not null and not SaveResult.Saved)
            ModelState.AddModelError("", Clash);
        if (result != SaveResult.Saved)
            return Page();

        TempData.Flash($"Mötet är avslutat{(Meeting.Decides ? " och paragraferna har fått sina nummer" : "")}. " + (Meeting.Verifies
            ? "Skicka protokollet för justering när det är färdigskrivet."
            : "Skicka ut minnesanteckningarna när de är färdigskrivna."));
        return Redirect(Root);
    }

    /// <summary>False when something stands in the way.</summary>
    private async Task<bool> CloseAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Obstacles.Count > 0 || Unsaved.Stops(this))
            return false;

        await closing.CloseAsync(Db, county.County, clock.UtcNow(), Current.Rights!.Name, cancel);
        return true;
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        closing = await CloseMeeting.LoadAsync(Db, Meeting.Id, cancel);
        Obstacles = closing.Obstacles(clock.Today());
        Unsaved = await Db.UnsavedOfRecordAsync(Meeting, Current, cancel);
    }
}
