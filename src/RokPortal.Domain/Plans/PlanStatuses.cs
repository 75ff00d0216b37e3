namespace RokPortal.Domain.Plans;

/// <summary>States of a plan that mean one thing together: the set in queries, the property in memory.</summary>
public static class PlanStatuses
{
    /// <summary>A draft, sent out or not: the content may be changed.</summary>
    public static readonly IReadOnlyList<PlanStatus> Open = [PlanStatus.Draft, PlanStatus.SentOut];

    /// <summary>The council has adopted it as it is now.</summary>
    public static readonly IReadOnlyList<PlanStatus> Adopted = [PlanStatus.Adopted, PlanStatus.Completed];

    extension(PlanStatus status)
    {
        /// <summary>Whether it is one of <see cref="Open"/>.</summary>
        public bool IsOpen => Open.Contains(status);

        /// <summary>Whether it is one of <see cref="Adopted"/>.</summary>
        public bool IsAdopted => Adopted.Contains(status);
    }
}
