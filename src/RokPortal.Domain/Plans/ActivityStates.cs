namespace RokPortal.Domain.Plans;

/// <summary>States of an activity that mean one thing together: the set in queries, the property in memory.</summary>
public static class ActivityStates
{
    /// <summary>Taken out of the plan: no party is asked about it, and silence about it is not missing.</summary>
    public static readonly IReadOnlyList<ActivityState> NotWaitedFor = [ActivityState.Dropped];

    /// <summary>Paused, moved or dropped: not carried out as the plan says, so it must be said why.</summary>
    public static readonly IReadOnlyList<ActivityState> NeedingReason =
        [ActivityState.Paused, ActivityState.Moved, ActivityState.Dropped];

    /// <summary>What an activity is while its plan, or a new version of it, is being written.</summary>
    public static readonly IReadOnlyList<ActivityState> BeingWritten = [ActivityState.Draft, ActivityState.Complete];

    extension(ActivityState state)
    {
        /// <summary>Whether it is none of <see cref="NotWaitedFor"/>.</summary>
        public bool IsWaitedFor => !NotWaitedFor.Contains(state);

        /// <summary>Whether it is one of <see cref="NeedingReason"/>.</summary>
        public bool NeedsReason => NeedingReason.Contains(state);
    }
}
