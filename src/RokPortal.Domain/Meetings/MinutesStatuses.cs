namespace RokPortal.Domain.Meetings;

/// <summary>States of minutes that mean one thing together: the set in queries, the property in memory.</summary>
public static class MinutesStatuses
{
    /// <summary>Justerade, published or not: locked, everybody's to read, changed only by a correction.</summary>
    public static readonly IReadOnlyList<MinutesStatus> Verified = [MinutesStatus.Verified, MinutesStatus.Published];

    extension(MinutesStatus status)
    {
        /// <summary>Whether it is one of <see cref="Verified"/>.</summary>
        public bool IsVerified => Verified.Contains(status);
    }
}
