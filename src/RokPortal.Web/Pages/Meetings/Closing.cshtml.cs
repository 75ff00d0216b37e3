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

    /// <summary>When the meeting ended, as it is typed; the planned end is proposed.</summary>
    [BindProperty]
    public string? End { get; set; }

    /// <summary>Whether the user says that attendance has been gone through.</summary>
    [BindProperty]
    public bool AttendanceIsChecked { get; set; }

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    /// <summary>Worked out when the page is shown: a closing that is tried beside others holds up the next one meanwhile.</summary>
    public BeforeAct Before => new() { Gaps = RecordReview.GapsOfItems(Whole, county.County) };

    /// <summary>The meeting with everything in it.</summary>
    public Meeting Whole => closing.Meeting;

    /// <summary>Seats that nothing has been recorded for: they will be as the mandates of the day say.</summary>
    public int RecordedSeats => Whole.Attendances.Count;

    /// <summary>What the closing puts into force or sends back, in words.</summary>
    public IEnumerable<string> Effects =>
        from item in Whole.InOrder()
        where item is { IsChanged: true, Matter: not null }
        let matter = MatterAtMeeting.Of(item.Matter!)
        from effect in new[] { matter.LostBy(item), matter.EffectOf(item) }.OfType<string>()
        select effect;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        await LoadAsync(cancel);
        End = TypedTime.Write(Meeting.End);
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

        TempData.Flash($"Mötet är avslutat{Manner}. " + (Meeting.Verifies
            ? "Skicka protokollet för justering när det är färdigskrivet."
            : "Skicka ut minnesanteckningarna när de är färdigskrivna."));
        return Redirect(Root);
    }

    private string Manner => Meeting.IsReopened ? " igen" : Meeting.Decides ? " och paragraferna har fått sina nummer" : "";

    /// <summary>False when something stands in the way.</summary>
    private async Task<bool> CloseAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Obstacles.Count > 0)
            return false;
        var isAsked = Unsaved.Stops(this);
        if (JudgeEnd() is not { } end || isAsked)
            return false;

        Whole.EndAt(end);
        await closing.CloseAsync(Db, county.County, clock.UtcNow(), Current.Rights!.Name, cancel);
        return true;
    }

    /// <summary>When the meeting ended, or null with the reasons in the model state.</summary>
    private TimeOnly? JudgeEnd()
    {
        var (end, fault) = TypedTime.Read(End);
        if (fault is not null)
            ModelState.AddModelError(nameof(End), string.IsNullOrWhiteSpace(End) ? "Skriv när mötet slutade." : fault);
        if (!AttendanceIsChecked)
            ModelState.AddModelError(nameof(AttendanceIsChecked), "Gå igenom närvaron och markera att den stämmer.");
        return this.Refuses(end is { } typed ? Whole.RefusalsToEndAt(typed) : [], MeetingTexts.Of, _ => nameof(End)) ? null : end;
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        closing = await CloseMeeting.LoadAsync(Db, Meeting.Id, cancel);
        Obstacles = closing.Obstacles(clock.Today());
        Unsaved = await Db.UnsavedOfRecordAsync(Meeting, Current, cancel);
    }
}
