namespace RokPortal.Web.Pages.Overview;

/// <summary>Min översikt: what needs the user, which meetings come, how the plan stands, where the year is.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class OverviewModel(TodoFacts todos, CurrentUser current, PageFrame frame) : PageModel
{
    private const int MeetingsShown = 3;

    private static readonly IReadOnlyList<ITodoSource> Sources = [.. Found.All<ITodoSource>().OrderBy(source => source.Order)];

    public DateOnly Today => todos.Today;

    public string GivenName => current.Rights!.Name.Split(' ')[0];

    public IReadOnlyList<Todo> Todos { get; private set; } = [];

    /// <summary>The newest plan that the user may read, or null.</summary>
    /// <summary>Whether the user reads drafts while they are being written; others read what was sent.</summary>
    public bool MayReadDrafts => current.May(Policies.ReadDrafts);

    public PlanStanding? Plan { get; private set; }

    /// <summary>The next meetings of all bodies, as the list of meetings shows them to everybody.</summary>
    public IReadOnlyList<MeetingHeader> Coming { get; private set; } = [];

    public IReadOnlyList<CyclePhase> Phases { get; } = [.. todos.County.Phases.OrderBy(phase => phase.Number)];

    public WheelDrawing Wheel => new(Phases, Today);

    public string Lead => TodoWords.Summary(Todos, Today);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Plan = await todos.PlansAsync(cancel) is [var newest, ..] ? newest : null;
        Coming = [.. (await todos.MeetingsAsync(cancel)).Where(meeting => meeting.IsAhead(Today)).Take(MeetingsShown)];
        List<Todo> waiting = [];
        foreach (var source in Sources)
            waiting.AddRange(await source.ListAsync(todos, cancel));
        Todos = [.. waiting.OrderBy(todo => todo.Due ?? DateOnly.MaxValue)];
        frame.Navigation = PageFrame.MainNavigation(Todos.Count, policy => current.May(policy));
    }

    /// <summary>Whether the user may know what is on an agenda.</summary>
    public bool MayReadAgenda(MeetingStatus status) => current.May(Policies.ReadAgenda, status);
}
