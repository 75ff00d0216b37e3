namespace RokPortal.Domain.Reporting;

/// <summary>States of a round that mean one thing together: the set in queries, the property in memory.</summary>
public static class RoundStatuses
{
    /// <summary>The parties may report and correct.</summary>
    public static readonly IReadOnlyList<RoundStatus> Open = [RoundStatus.Open];

    extension(RoundStatus status)
    {
        /// <summary>Whether it is one of <see cref="Open"/>.</summary>
        public bool IsOpen => Open.Contains(status);
    }
}
