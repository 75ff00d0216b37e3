namespace RokPortal.Domain.Plans;

/// <summary>The plan's way to the council and back.</summary>
public sealed partial class ActivityPlan
{
    /// <summary>Versions that the council has adopted, in no order; sort by version.</summary>
    public IReadOnlyList<PlanAdoption> Adoptions => adoptions;

    /// <summary>The version that is in force, or null.</summary>
    public PlanAdoption? InForce => adoptions.Where(adoption => adoption.TakenBackUtc is null).MaxBy(adoption => adoption.Version);

    /// <summary>Times the council has returned the plan, in no order; sort by number.</summary>
    public IReadOnlyList<PlanReturn> Returns => returns;

    /// <summary>What stands in the way of proposing the plan to the council, in the order a reader would mend it.</summary>
    public IReadOnlyList<ProposalObstacle> RefusalsToPropose()
    {
        if (!Status.IsOpen)
            return [new(ProposalRefusal.NotADraft)];

        List<ProposalObstacle> obstacles = [];
        if (!Agreement.IsInForceDuring(Year))
            obstacles.Add(new(ProposalRefusal.AgreementNotInForce));
        if (activities.Count == 0)
            obstacles.Add(new(ProposalRefusal.NoActivities));
        obstacles.AddRange(InOrder()
            .Where(activity => activity.State == ActivityState.Draft)
            .Select(activity => new ProposalObstacle(ProposalRefusal.ActivityIncomplete, Activity: activity)));
        obstacles.AddRange(Agreement.Areas
            .OrderBy(area => area.Position)
            .Where(area => !considerations.Exists(consideration => consideration.AreaId == area.Id && consideration.IsComplete))
            .Select(area => new ProposalObstacle(ProposalRefusal.ConsiderationsMissing, Area: area)));
        if (Status == PlanStatus.Draft)
            obstacles.Add(new(ProposalRefusal.NotSentOut));
        return obstacles;
    }

    /// <summary>Lägger fram planen för rådet: from now on its content is locked until it is withdrawn or decided.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToPropose"/> lists obstacles.</exception>
    public void Propose(DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Propose), RefusalsToPropose());
        Status = PlanStatus.Proposed;
        ProposedUtc = now;
        CountProposal();
    }

    /// <summary>Why the proposal cannot be taken back.</summary>
    public IReadOnlyList<WithdrawalRefusal> RefusalsToWithdraw() =>
        Status == PlanStatus.Proposed ? [] : [WithdrawalRefusal.NotProposed];

    /// <summary>Tar tillbaka the proposal before the council has decided; the plan can be written on again.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToWithdraw"/> lists reasons.</exception>
    public void Withdraw()
    {
        RefusedException.ThrowIfAny(nameof(Withdraw), RefusalsToWithdraw());
        Status = PlanStatus.SentOut;
        ProposedUtc = null;
    }

    /// <summary>Why the council's paragraph cannot adopt the plan.</summary>
    /// <param name="item">The item, once it has its paragraph.</param>
    public IReadOnlyList<DecidingRefusal> RefusalsToAdopt(AgendaItem item) => RefusalsToDecide(item, ItemOutcome.Decision);

    /// <summary>
    /// Fastställer: the plan as it was put to the council is the year's plan. Only the closing of the council's meeting
    /// calls this (R55).
    /// </summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToAdopt"/> lists reasons.</exception>
    public PlanAdoption Adopt(AgendaItem item, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Adopt), RefusalsToAdopt(item));
        var adoption = new PlanAdoption(this, adoptions.Count + 1, item, now);
        adoptions.Add(adoption);
        (Status, ProposedUtc) = (PlanStatus.Adopted, null);
        activities.ForEach(activity => activity.EnterPlan());
        return adoption;
    }

    /// <summary>Why the council's paragraph cannot return the plan.</summary>
    /// <param name="item">The item, once it has its paragraph.</param>
    public IReadOnlyList<DecidingRefusal> RefusalsToReturn(AgendaItem item) => RefusalsToDecide(item, ItemOutcome.Referred);

    /// <summary>Återremitterar: the plan goes back to be worked on. The reason is what the paragraph says.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToReturn"/> lists reasons.</exception>
    public PlanReturn Return(AgendaItem item)
    {
        RefusedException.ThrowIfAny(nameof(Return), RefusalsToReturn(item));
        var returned = new PlanReturn(this, returns.Count + 1, item);
        returns.Add(returned);
        (Status, ProposedUtc) = (PlanStatus.SentOut, null);
        return returned;
    }

    /// <summary>Why a new version cannot be started.</summary>
    public IReadOnlyList<NewVersionRefusal> RefusalsToStartNewVersion() =>
        Status == PlanStatus.Adopted ? [] : [NewVersionRefusal.NotAdopted];

    /// <summary>
    /// Börjar på en ny version of an adopted plan. The adopted version stays in force until the council adopts the new
    /// one, which takes the same way: sent out, proposed, decided.
    /// </summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToStartNewVersion"/> lists reasons.</exception>
    public void StartNewVersion()
    {
        RefusedException.ThrowIfAny(nameof(StartNewVersion), RefusalsToStartNewVersion());
        Status = PlanStatus.Draft;
        activities.ForEach(activity => activity.LeavePlan());
    }

    /// <summary>Why the plan's year cannot be ended.</summary>
    /// <param name="today">The day, in Sweden.</param>
    public IReadOnlyList<CompletionRefusal> RefusalsToComplete(DateOnly today)
    {
        List<CompletionRefusal> reasons = [];
        if (Status != PlanStatus.Adopted)
            reasons.Add(CompletionRefusal.NotAdopted);
        if (today.Year <= Year)
            reasons.Add(CompletionRefusal.YearIsNotOver);
        return reasons;
    }

    /// <summary>Avslutar: the plan's year is over.</summary>
    /// <param name="today">The day, in Sweden.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToComplete"/> lists reasons.</exception>
    public void Complete(DateOnly today)
    {
        RefusedException.ThrowIfAny(nameof(Complete), RefusalsToComplete(today));
        Status = PlanStatus.Completed;
    }

    /// <inheritdoc />
    protected internal override int? WhenCarried(AgendaItem item, DateTime now) => Adopt(item, now).Version;

    /// <inheritdoc />
    protected internal override void WhenReturned(AgendaItem item, DateTime now) => Return(item);

    /// <summary>
    /// An adoption, while the plan is as it was adopted and its year has not begun: nobody has paused, ended or dropped an activity,
    /// and no new version is started. A return, while nobody has written on the plan since.
    /// </summary>
    public override bool CanBeTakenBack(AgendaItem item) => item.ClosedAs switch
    {
        ItemOutcome.Decision => Status == PlanStatus.Adopted
            && InForce is { } adoption
            && adoption.Version == item.CarriedVersion
            && !activities.Exists(activity => activity.IsSettledSince(adoption)),
        ItemOutcome.Referred => Status == PlanStatus.SentOut
            && returns.MaxBy(returned => returned.Number) is { IsUntouched: true } latest
            && latest.Item == item,
        _ => true,
    };

    /// <inheritdoc />
    protected internal override void WhenTakenBack(AgendaItem item, DateTime now)
    {
        if (item.ClosedAs == ItemOutcome.Decision && InForce is { } adoption)
        {
            adoption.TakeBack(now);
            foreach (var activity in activities)
            {
                activity.LeavePlan();
                activity.LeaveForce();
            }

            (Status, ProposedUtc) = (PlanStatus.Proposed, adoption.ProposedUtc);
        }
        else if (item.ClosedAs == ItemOutcome.Referred && returns.MaxBy(returned => returned.Number) is { } latest)
        {
            returns.Remove(latest);
            (Status, ProposedUtc) = (PlanStatus.Proposed, latest.ProposedUtc);
        }
    }

    /// <inheritdoc />
    protected internal override void WhenReworded(AgendaItem item) => returns.Find(returned => returned.Item == item)?.Reword(item.Text);
}
