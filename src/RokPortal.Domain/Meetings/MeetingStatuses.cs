namespace RokPortal.Domain.Meetings;

/// <summary>States of a meeting that mean one thing together: the set in queries, the property in memory.</summary>
public static class MeetingStatuses
{
    /// <summary>Not held and not cancelled: agenda and attendance may still be changed.</summary>
    public static readonly IReadOnlyList<MeetingStatus> Open = [MeetingStatus.Planned, MeetingStatus.Called];

    extension(MeetingStatus status)
    {
        /// <summary>Whether it is one of <see cref="Open"/>.</summary>
        public bool IsOpen => Open.Contains(status);
    }
}
