using RokPortal.Web.Pages.Meetings.Attendances;

namespace RokPortal.Web.Pages.Meetings.Recordings;

/// <summary>Protokollföring: one item of the agenda with its form, and the attendance beside it.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class RecordingModel(RokDbContext db, CurrentUser current, FormDrafts drafts, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private RestingFacts? rests;

    [BindProperty]
    public RecordingForm Input { get; set; } = new();

    [BindProperty]
    public string? Preview { get; set; }

    [BindProperty]
    public bool TakeProposal { get; set; }

    [BindProperty]
    public bool GoOn { get; set; }

    /// <summary>The item; null only while the agenda is empty.</summary>
    public AgendaItem? Item { get; private set; }
    public RecordedAgenda Agenda { get; private set; } = null!;
    public AttendanceList Attendance { get; private set; } = null!;
    public DateTime? DraftKeptUtc { get; private set; }
    public Comparison Comparison { get; private set; } = new([]);

    /// <summary>Why the outcome cannot be another one, in a meeting that is open again or closed; null while it can.</summary>
    public string? OutcomeLock => Item is null ? null
        : Meeting.IsClosed ? "Mötet är avslutat. Resultatet går inte att ändra."
        : rests is not null && !Item.IsChanged && !Item.CanBeTakenBack(rests) ? RecordingReader.RestedOn(Item)
        : null;

    /// <summary>Why nothing can be written any more; null while it can.</summary>
    public RecordingRefusal? Lock => Item is null ? null : RecordingReader.LockOf(Item);

    public async Task<IActionResult> OnGetAsync(string slug, int? number, CancellationToken cancel)
    {
        if (await LoadAsync(slug, number, cancel) is { } answer)
            return answer;
        if (number is null && Agenda.FirstOpen is { } first)
            return Redirect(Agenda.AddressOf(first));

        Input = Item is null ? new() : RecordingForm.From(Item);
        if (Lock is null)
            DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(string slug, int? number, CancellationToken cancel) =>
        await this.SaveEditAsync(Db, () => RecordAsync(slug, number, cancel), ToNext, cancel) ?? await ShowAsync(cancel);

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> RecordAsync(string slug, int? number, CancellationToken cancel)
    {
        if (await LoadAsync(slug, number, cancel) is { } answer)
            return answer;
        if (Item is null)
            return NotFound();
        if (Preview is not null || TakeProposal)
            return await HelpAsync(cancel);

        (var recording, Comparison) = this.JudgeBesideOthers(
            Input, Item, () => RecordingReader.Read(Input, Item, rests, ModelState));
        if (recording is null)
            return await ShowAsync(cancel);

        Item.Record(recording);
        await drafts.DiscardAsync(cancel);
        return null;
    }

    private Done ToNext() => new(
        $"{RecordedAgenda.NameOf(Agenda.Current!)} är sparad"
            + (GoOn && Item!.Outcome is null ? ", men har inget resultat än." : "."),
        Agenda.AddressOf(GoOn && Agenda.Next is { } next ? next : Agenda.Current!));

    /// <summary>Shows the form again with what was asked for, without judging or saving; what was typed is kept as a draft.</summary>
    private async Task<IActionResult> HelpAsync(CancellationToken cancel)
    {
        await drafts.KeepChangedAsync(Input, RecordingForm.Fields, cancel);
        ModelState.Clear();
        if (TakeProposal)
            Input.TakeProposal(Item!.ProposedDecision);
        return await ShowAsync(cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, int? number, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        Agenda = new(Meeting, await Db.ListRecordedItemsAsync(Meeting, cancel), number, Meeting.IsOpen && Meeting.Date == clock.Today())
        {
            Unsaved = await Db.UnsavedOfItemsAsync(Meeting, cancel),
            UserId = Current.Id,
        };
        Item = Agenda.Current is { } shown ? await Db.ReadItemAsync(shown.Id, cancel) : null;
        if (Meeting.IsReopened && Item is not null)
            rests = await ReadRestingFacts.OfAsync(Db, Item.Meeting, [Item], cancel);
        return number is not null && Item is null ? NotFound() : null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Input.OfferActionPoint();
        Attendance = await AttendanceList.LoadAsync(Db, Meeting, Agenda.Items, $"{TempData["Seat"]}", cancel);
        return Page();
    }
}
