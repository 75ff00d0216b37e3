namespace RokPortal.Domain.YearReports;

/// <summary>States of a year's report that mean one thing together: the set in queries, the property in memory.</summary>
public static class YearReportStatuses
{
    /// <summary>A draft, sent out or not: the content may be changed.</summary>
    public static readonly IReadOnlyList<YearReportStatus> Open = [YearReportStatus.Draft, YearReportStatus.SentOut];

    /// <summary>The council has approved it, whether it is published or not.</summary>
    public static readonly IReadOnlyList<YearReportStatus> Approved = [YearReportStatus.Approved, YearReportStatus.Published];

    extension(YearReportStatus status)
    {
        /// <summary>Whether it is one of <see cref="Open"/>.</summary>
        public bool IsOpen => Open.Contains(status);

        /// <summary>Whether it is one of <see cref="Approved"/>.</summary>
        public bool IsApproved => Approved.Contains(status);
    }
}
