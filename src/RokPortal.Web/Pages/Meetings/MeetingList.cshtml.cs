namespace RokPortal.Web.Pages.Meetings;

/// <summary>Coming and past meetings on one page; a filter is an address that one can keep.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class MeetingListModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PageModel
{
    private MeetingList list = new([], [], []);

    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true, Name = "ar")]
    public string? Year { get; set; }

    public bool MayRun => current.May(Policies.RunMeetings);

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Body) || !string.IsNullOrWhiteSpace(Year);

    public int HitCount => list.Meetings.Count;

    /// <summary>Still ahead, the next one first.</summary>
    public IReadOnlyList<MeetingHeader> Coming { get; private set; } = [];

    /// <summary>Behind, latest first.</summary>
    public IEnumerable<IGrouping<int, MeetingHeader>> Past { get; private set; } = [];

    public IEnumerable<SelectListItem> Bodies => list.Bodies.Select(body => new SelectListItem(body.Name, body.Slug));

    public IEnumerable<SelectListItem> Years => list.Years
        .Select(year => year.ToString(CultureInfo.InvariantCulture))
        .Select(year => new SelectListItem(year, year));

    public bool MayRead(MeetingHeader meeting) => current.May(Policies.ReadRecord, meeting);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var body = string.IsNullOrWhiteSpace(Body) ? null : Body;
        // A year that is none has no meetings.
        int? year = string.IsNullOrWhiteSpace(Year) ? null
            : int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;
        list = await db.ListMeetingsAsync(body, year, cancel);
        var today = clock.Today();
        Coming = [.. list.Meetings.Where(meeting => meeting.IsAhead(today))];
        Past = list.Meetings.Where(meeting => !meeting.IsAhead(today)).Reverse().GroupBy(meeting => meeting.Date.Year);
    }
}
