namespace RokPortal.Domain.Plans;

/// <summary>
/// Aktivitetsplan: what the parties do together in one year. One per agreement and year (R50),
/// drafted by the integrationssamordnare, adopted by the council.
/// Activities are aggregates of their own, so that two people can write on different activities at once;
/// which of them there are, and in what order, is the plan's own business.
/// </summary>
public sealed partial class ActivityPlan : CouncilMatter
{
    /// <summary>Longest foreword, in characters.</summary>
    public const int ForewordLength = 8000;

    private readonly List<Activity> activities = [];
    private readonly List<AreaConsideration> considerations = [];
    private readonly List<PlanDispatch> dispatches = [];
    private readonly List<PlanAdoption> adoptions = [];
    private readonly List<PlanReturn> returns = [];
    private List<Guid> activityOrder = [];

    private ActivityPlan()
    {
    }

    /// <summary>The agreement that the plan makes concrete.</summary>
    public Agreement Agreement { get; private set; } = null!;

    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>The calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>State.</summary>
    public PlanStatus Status { get; private set; }

    /// <summary>Förord, Markdown.</summary>
    public string Foreword { get; private set; } = "";

    /// <summary>Number given to the latest activity. Numbers are never used again, so gaps are possible.</summary>
    public int LastActivityNumber { get; private set; }

    /// <summary>When the plan was proposed to the council, in UTC; null before, and after it was withdrawn or decided on.</summary>
    public DateTime? ProposedUtc { get; private set; }

    /// <summary>Ids of the activities in the plan's order. The order within an area is what matters.</summary>
    public IReadOnlyList<Guid> ActivityOrder => activityOrder;

    /// <summary>The activities, in no order; see <see cref="InOrder"/>.</summary>
    public IReadOnlyList<Activity> Activities => activities;

    /// <summary>Considerations, at most one per development area.</summary>
    public IReadOnlyList<AreaConsideration> Considerations => considerations;

    /// <summary>Times the draft was sent out (utskick), in no order.</summary>
    public IReadOnlyList<PlanDispatch> Dispatches => dispatches;

    /// <inheritdoc />
    public override bool IsProposed => Status == PlanStatus.Proposed;

    /// <inheritdoc />
    public override bool IsForTheCouncilOnly => true;

    /// <inheritdoc />
    public override string LogName => $"{Year}";

    /// <summary>Number of the draft being written: 1 until the plan is sent out, then one more for each time.</summary>
    public int DraftNumber => dispatches.Count + 1;

    /// <summary>Why a plan for a year cannot be started.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="year">The year of the plan.</param>
    /// <param name="yearsWithPlan">Years of the agreement that have a plan already.</param>
    public static IReadOnlyList<StartRefusal> RefusalsToStart(Agreement agreement, int year, IEnumerable<int> yearsWithPlan)
    {
        List<StartRefusal> reasons = [];
        if (!agreement.IsInForceDuring(year))
            reasons.Add(StartRefusal.AgreementNotInForce);
        if (yearsWithPlan.Contains(year))
            reasons.Add(StartRefusal.YearHasPlan);
        return reasons;
    }

    /// <summary>Starts the draft of a year's plan.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToStart"/> lists reasons.</exception>
    public static ActivityPlan Start(Agreement agreement, int year, IEnumerable<int> yearsWithPlan)
    {
        RefusedException.ThrowIfAny(nameof(Start), RefusalsToStart(agreement, year, yearsWithPlan));
        return new ActivityPlan { Agreement = agreement, AgreementId = agreement.Id, Year = year, Status = PlanStatus.Draft };
    }

    /// <summary>Why the content cannot be changed. What is proposed or adopted stays as it is.</summary>
    public IReadOnlyList<ChangeRefusal> RefusalsToChange() => Status switch
    {
        { IsOpen: true } => [],
        PlanStatus.Proposed => [ChangeRefusal.IsProposed],
        _ => [ChangeRefusal.IsAdopted],
    };

    /// <summary>Adds an activity last in its area and gives it its number.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The area belongs to another agreement.</exception>
    public Activity AddActivity(string title, DevelopmentArea area)
    {
        RefusedException.ThrowIfAny(nameof(AddActivity), RefusalsToChange());
        RequireOwn(area);
        LastActivityNumber++;
        var activity = new Activity(this, LastActivityNumber, title, area);
        activities.Add(activity);
        activityOrder = [.. activityOrder, activity.Id];
        return activity;
    }

    /// <summary>Takes away an activity that is not wanted. Its number is not used again.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The activity is not in the plan.</exception>
    public void Remove(Activity activity)
    {
        RefusedException.ThrowIfAny(nameof(Remove), RefusalsToChange());
        RequireOwn(activity);
        activities.Remove(activity);
        activityOrder = [.. activityOrder.Where(id => id != activity.Id)];
    }

    /// <summary>Why an activity that was taken away cannot be put back.</summary>
    public IReadOnlyList<ReturnRefusal> RefusalsToPutBack(Activity activity)
    {
        List<ReturnRefusal> reasons = [];
        if (RefusalsToChange().Count > 0)
            reasons.Add(ReturnRefusal.PlanIsLocked);
        if (activity.SuggestionId is { } suggestion && activities.Exists(other => other != activity && other.SuggestionId == suggestion))
            reasons.Add(ReturnRefusal.SuggestionIsTakenUpAgain);
        return reasons;
    }

    /// <summary>Ångrar: puts an activity that was taken away back, last in its area. It keeps its number.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToPutBack"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The activity was in another plan.</exception>
    public void PutBack(Activity activity)
    {
        RefusedException.ThrowIfAny(nameof(PutBack), RefusalsToPutBack(activity));
        if (activity.PlanId != Id)
            throw new ArgumentException("The activity was in another plan.", nameof(activity));
        if (!activities.Contains(activity))
            activities.Add(activity);
        activityOrder = [.. activityOrder, activity.Id];
    }

    /// <summary>The activities by area and, within the area, in the plan's order.</summary>
    public IEnumerable<Activity> InOrder() => activities
        .OrderBy(activity => activity.Area.Position)
        .ThenBy(activity => activityOrder.IndexOf(activity.Id));

    /// <summary>Moves an activity one step within its area. Already first or last: nothing moves, and false is returned.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The activity is not in the plan.</exception>
    public bool Move(Activity activity, MoveDirection direction)
    {
        RefusedException.ThrowIfAny(nameof(Move), RefusalsToChange());
        RequireOwn(activity);
        var area = InOrder().Where(other => other.AreaId == activity.AreaId).ToList();
        var neighbour = area.IndexOf(activity) + (direction == MoveDirection.Up ? -1 : 1);
        if (neighbour < 0 || neighbour >= area.Count)
            return false;

        var order = activityOrder.ToList();
        var (a, b) = (order.IndexOf(activity.Id), order.IndexOf(area[neighbour].Id));
        (order[a], order[b]) = (order[b], order[a]);
        activityOrder = order;
        return true;
    }

    /// <summary>Writes the foreword.</summary>
    /// <param name="foreword">Markdown.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    public void WriteForeword(string foreword)
    {
        RefusedException.ThrowIfAny(nameof(WriteForeword), RefusalsToChange());
        Foreword = foreword;
    }

    /// <summary>Writes the considerations of an area ("Inom varje område …", agreement section Mål).</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The area belongs to another agreement.</exception>
    public void Consider(DevelopmentArea area, string genderEquality, string discriminationGrounds, string bestInterestsOfTheChild)
    {
        RefusedException.ThrowIfAny(nameof(Consider), RefusalsToChange());
        RequireOwn(area);
        var consideration = considerations.Find(existing => existing.AreaId == area.Id);
        if (consideration is null)
            considerations.Add(consideration = new AreaConsideration(this, area));
        consideration.Write(genderEquality, discriminationGrounds, bestInterestsOfTheChild);
    }

    /// <summary>Why the draft cannot be sent out to the parties.</summary>
    public IReadOnlyList<DispatchRefusal> RefusalsToSendOut() => Status switch
    {
        { IsOpen: true } when activities.Count == 0 => [DispatchRefusal.NoActivities],
        { IsOpen: true } => [],
        _ => [DispatchRefusal.NotADraft],
    };

    /// <summary>
    /// Skickar ut: from now on the parties may read the draft. What was sent is kept as sent, by a frozen document
    /// with the number of the dispatch.
    /// </summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="sentBy">Name of who sent it.</param>
    /// <param name="commentsBy">Last day for comments, or null.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToSendOut"/> lists reasons.</exception>
    public PlanDispatch SendOut(DateTime now, string sentBy, DateOnly? commentsBy)
    {
        RefusedException.ThrowIfAny(nameof(SendOut), RefusalsToSendOut());
        var dispatch = new PlanDispatch(this, dispatches.Count + 1, now, sentBy, commentsBy);
        dispatches.Add(dispatch);
        Status = PlanStatus.SentOut;
        return dispatch;
    }

    /// <summary>What is locked with the plan when it is before the council or adopted: its activities.</summary>
    public override IEnumerable<Aggregate> LockedNow() => RefusalsToChange().Count == 0 ? [] : activities;

    private void RequireOwn(DevelopmentArea area)
    {
        if (area.AgreementId != AgreementId)
            throw new ArgumentException("The area belongs to another agreement.", nameof(area));
    }

    private void RequireOwn(Activity activity)
    {
        if (!activities.Contains(activity))
            throw new ArgumentException("The activity is not in the plan.", nameof(activity));
    }
}
