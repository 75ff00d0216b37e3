namespace RokPortal.Domain.Meetings;

/// <summary>Outcomes that mean one thing together: the set in queries, the property in memory.</summary>
public static class ItemOutcomes
{
    /// <summary>Not finished: the item comes back at a later meeting.</summary>
    public static readonly IReadOnlyList<ItemOutcome> ComingBack = [ItemOutcome.Tabled, ItemOutcome.Referred, ItemOutcome.NotReached];

    extension(ItemOutcome outcome)
    {
        /// <summary>Whether it is one of <see cref="ComingBack"/>.</summary>
        public bool ComesBack => ComingBack.Contains(outcome);
    }
}
