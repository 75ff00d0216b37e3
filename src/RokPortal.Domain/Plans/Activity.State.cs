namespace RokPortal.Domain.Plans;

/// <summary>What happens to an activity during the plan's year.</summary>
public sealed partial class Activity
{
    /// <summary>Longest reason for a state, in characters.</summary>
    public const int ReasonLength = 1000;

    /// <summary>
    /// From which state which others are reached while the plan is adopted. Back to the plan means that the other was a
    /// mistake, or that the pause is over.
    /// </summary>
    private static readonly Dictionary<ActivityState, ActivityState[]> Ways = new()
    {
        [ActivityState.InPlan] = [ActivityState.Paused, ActivityState.Finished, ActivityState.Moved, ActivityState.Dropped],
        [ActivityState.Paused] = [ActivityState.InPlan, ActivityState.Moved, ActivityState.Dropped],
        [ActivityState.Finished] = [ActivityState.InPlan],
        [ActivityState.Moved] = [ActivityState.InPlan],
        [ActivityState.Dropped] = [ActivityState.InPlan],
    };

    /// <summary>Why the activity is paused, moved or dropped, plain text; empty for other states.</summary>
    public string StateReason { get; private set; } = "";

    /// <summary>
    /// Rubrik in the plan that the council adopted last; null while the activity has not been in one. While a new version is being
    /// written this is what others know it by.
    /// </summary>
    public string? AdoptedTitle { get; private set; }

    /// <summary>What <see cref="AdoptedTitle"/> was in the version before, should the council's latest adoption be taken back.</summary>
    public string? FormerAdoptedTitle { get; private set; }

    /// <summary>What the activity is called by those who do not write on the plan.</summary>
    public string TitleInForce => AdoptedTitle ?? Title;

    /// <summary>The states that can come next.</summary>
    public IReadOnlyList<ActivityState> NextStates =>
        Plan.Status.IsAdopted ? Ways.GetValueOrDefault(State) ?? [] : [];

    /// <summary>Why the activity cannot come into a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="reason">Why; needed to pause, move or drop.</param>
    public IReadOnlyList<StateRefusal> RefusalsToBecome(ActivityState state, string reason)
    {
        if (!Plan.Status.IsAdopted)
            return [StateRefusal.PlanIsNotAdopted];
        if (state == State)
            return [StateRefusal.IsSoAlready];
        if (!NextStates.Contains(state))
            return [StateRefusal.NotFromHere];
        return state.NeedsReason && string.IsNullOrWhiteSpace(reason) ? [StateRefusal.ReasonMissing] : [];
    }

    /// <summary>Pausar, återupptar, avslutar, flyttar eller utgår: the activity comes into a state during its year.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToBecome"/> lists reasons.</exception>
    public void Become(ActivityState state, string reason)
    {
        RefusedException.ThrowIfAny(nameof(Become), RefusalsToBecome(state, reason));
        (State, StateReason) = (state, state.NeedsReason ? reason : "");
    }

    /// <summary>The plan is adopted. What was settled during an earlier version stays settled.</summary>
    internal void EnterPlan()
    {
        (FormerAdoptedTitle, AdoptedTitle) = (AdoptedTitle, Title);
        if (!IsSettled)
            State = ActivityState.InPlan;
    }

    /// <summary>A new version of the plan is being written.</summary>
    internal void LeavePlan() => Assess();

    /// <summary>Whether its state was changed after the plan was adopted. What an earlier version had settled was not.</summary>
    internal bool IsSettledSince(PlanAdoption adoption) => IsSettled && (adoption.Version == 1 || ChangedUtc > adoption.AdoptedUtc);

    /// <summary>The plan's latest adoption was taken back: the activity is what it was in the version before, if it was in one.</summary>
    internal void LeaveForce() => AdoptedTitle = FormerAdoptedTitle;

    private bool IsSettled => State is ActivityState.Paused or ActivityState.Finished or ActivityState.Moved or ActivityState.Dropped;

    private void Assess()
    {
        List<ActivityField> empty = [.. ActivityContent.Required(this).Where(field => field.IsEmpty).Select(field => field.Field)];
        if (!missing.SequenceEqual(empty))
            missing = empty;
        if (!IsSettled)
            State = missing.Count == 0 ? ActivityState.Complete : ActivityState.Draft;
    }
}
