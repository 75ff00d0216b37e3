namespace RokPortal.Web.Pages.Shared;

/// <summary>
/// Whose to-dos they are, and what several features work them out from: read when somebody asks first, and once in a request.
/// </summary>
public sealed class TodoFacts(RokDbContext db, CurrentUser user, CountyFacts county, TimeProvider clock)
{
    /// <summary>Enough for last year's, this year's and next year's plan.</summary>
    private const int PlansRead = 3;

    private static readonly IReadOnlyList<IMatterSource> MatterSources = Found.All<IMatterSource>();

    private IReadOnlyList<PlanStanding>? plans;
    private IReadOnlyList<YearReportStanding>? yearReports;
    private IReadOnlyList<MeetingHeader>? meetings;

    public RokDbContext Db => db;

    public CurrentUser User => user;

    public UserRights Rights => user.Rights!;

    public County County => county.County;

    public DateOnly Today { get; } = clock.Today();

    /// <summary>The user runs things for Länsstyrelsen. The coordinator has the plan, and nothing of this.</summary>
    public bool IsForCaseOfficer => Rights is { IsCaseOfficer: true, IsCoordinator: false };

    /// <summary>The user is there for a party, or presides: whoever runs things has enough to do with that.</summary>
    public bool IsForParties => Rights is { IsCaseOfficer: false, IsCoordinator: false };

    /// <summary>The parties that the user represents, if that is what the user is there for.</summary>
    public IReadOnlyList<Guid> Parties => !IsForParties ? [] :
    [
        .. Rights.Mandates.Where(mandate => mandate.Function == SeatFunction.Representative)
            .Select(mandate => mandate.PartyId)
            .Distinct(),
    ];

    /// <summary>The newest plans that the user may read, newest first.</summary>
    public async Task<IReadOnlyList<PlanStanding>> PlansAsync(CancellationToken cancel) => plans ??= await db.NewestPlansAsync(
        user.StatesFor<PlanStatus>(Policies.ReadPlan),
        PlansRead,
        cancel);

    /// <summary>The yearly reports that the user may read and somebody still has to do something about.</summary>
    public async Task<IReadOnlyList<YearReportStanding>> YearReportsAsync(CancellationToken cancel) =>
        yearReports ??= await db.StandingYearReportsAsync(
            [.. user.StatesFor<YearReportStatus>(Policies.ReadYearReport).Where(status => status != YearReportStatus.Published)],
            cancel);

    /// <summary>What the council decides on, of every sort.</summary>
    internal async Task<IReadOnlyList<Matter>> MattersAsync(CancellationToken cancel)
    {
        List<Matter> matters = [];
        foreach (var source in MatterSources)
            matters.AddRange(await source.ListAsync(this, cancel));
        return matters;
    }

    /// <summary>Meetings that are not over in every part, soonest first.</summary>
    public async Task<IReadOnlyList<MeetingHeader>> MeetingsAsync(CancellationToken cancel) =>
        meetings ??= await db.UnfinishedMeetingsAsync(Today, cancel);
}
