namespace RokPortal.Web.Pages.Meetings;

/// <summary>Calls the members: from then on those who are signed in may read the agenda.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class CallingModel(RokDbContext db, CurrentUser current, TimeProvider clock) : MeetingPageModel(db, current)
{
    private Meeting meeting = null!;

    public IReadOnlyList<CallingRefusal> Refusals { get; private set; } = [];

    public int ItemCount => meeting.Items.Count;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) => await LoadAsync(slug, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;
        if (Refusals.Count > 0)
            return Page();

        meeting.Call(clock.UtcNow());
        return await SaveAsync("Kallelsen är utlagd. Alla som är inloggade kan läsa dagordningen.", Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        meeting = await Db.Meetings.WithAgenda().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        Refusals = meeting.RefusalsToCall();
        return null;
    }
}
