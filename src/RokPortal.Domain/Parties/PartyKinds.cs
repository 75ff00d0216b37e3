namespace RokPortal.Domain.Parties;

/// <summary>Sorts of party that mean one thing together: the set in queries, the property in memory.</summary>
public static class PartyKinds
{
    /// <summary>Listed before the others, wherever parties stand in a row.</summary>
    public static readonly IReadOnlyList<PartyKind> ListedFirst = [PartyKind.Municipality];

    extension(PartyKind kind)
    {
        /// <summary>Whether it is one of <see cref="ListedFirst"/>.</summary>
        public bool IsListedFirst => ListedFirst.Contains(kind);
    }
}
