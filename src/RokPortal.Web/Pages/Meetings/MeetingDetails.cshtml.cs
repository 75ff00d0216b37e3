using RokPortal.Web.Pages.Meetings.Matters;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>One meeting: when and where, its agenda, who sits in the body that day.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class MeetingDetailsModel(RokDbContext db, CurrentUser current) : MeetingPageModel(db, current)
{
    public IReadOnlyList<AgendaRow> Items { get; private set; } = [];

    public IReadOnlyList<SeatOnDay> Seats { get; private set; } = [];

    /// <summary>Why the meeting was opened again, the latest time first; for those who may read its record.</summary>
    public IReadOnlyList<ReopenedMeeting> Reopenings { get; private set; } = [];

    /// <summary>The move button to give the focus: "upp-3", "ner-3", or null.</summary>
    public string? Focus { get; private set; }

    /// <summary>Whether the user may change the agenda now.</summary>
    public bool MayEdit => MayRun && Meeting.IsOpen;

    /// <summary>Whether there is anything in the list of what one can do.</summary>
    public bool HasActions => MayEdit
        || (Meeting.Minutes == MinutesStatus.AwaitingVerification && MayReadRecord)
        || (MayRun && (Meeting.Minutes is not null || Meeting.Notes is { IsOpen: true }));

    /// <summary>Whether there is a kallelse that the user may read.</summary>
    public bool HasNotice => Meeting.CalledUtc is not null && MayReadAgenda;

    /// <summary>False for a day before the first mandate known in the body.</summary>
    public bool AreSeatsKnown => Seats.Any(seat => seat.FirstKnownDay <= Meeting.Date);

    public int MemberCount => Seats.Count(seat => seat is { Function: SeatFunction.Representative, Member: not null });

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        if (MayReadAgenda)
            Items = await Db.ListItemsAsync(Meeting, cancel);
        if (Meeting.Status == MeetingStatus.Held && MayReadRecord)
            Reopenings = await Db.ReopeningsAsync(Meeting.Id, cancel);
        Seats = await Db.SeatsOnAsync(Meeting.Date, seat => seat.BodyId == Meeting.BodyId, cancel);
        Focus = TempData["Moved"] as string;
        return Page();
    }

    public bool MayRead(MatterOnPages matter) => matter.MayBeReadBy(Current);

    /// <summary>An arrow of an item.</summary>
    public MoveButton Mover(AgendaRow item, int index, MoveDirection direction)
    {
        var isUp = direction == MoveDirection.Up;
        return new(
            item.Number,
            direction,
            item.Title,
            isUp ? index == 0 : index == Items.Count - 1,
            MoveButton.Is(Focus, item.Number, direction),
            IconTagHelper.Create(HttpContext, isUp ? "up" : "down"));
    }
}
