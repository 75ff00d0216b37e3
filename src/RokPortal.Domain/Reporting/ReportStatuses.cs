namespace RokPortal.Domain.Reporting;

/// <summary>Statuses of an activity at a party that mean one thing together: the set in queries, the property in memory.</summary>
public static class ReportStatuses
{
    /// <summary>At risk or stalled: the party says why, and the preparatory group looks at it.</summary>
    public static readonly IReadOnlyList<ReportStatus> NeedingReason = [ReportStatus.AtRisk, ReportStatus.Stalled];

    extension(ReportStatus status)
    {
        /// <summary>Whether it is one of <see cref="NeedingReason"/>.</summary>
        public bool NeedsReason => NeedingReason.Contains(status);
    }
}
