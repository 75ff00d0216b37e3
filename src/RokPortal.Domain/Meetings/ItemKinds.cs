namespace RokPortal.Domain.Meetings;

/// <summary>Sorts of item that mean one thing together: the set in queries, the property in memory.</summary>
public static class ItemKinds
{
    /// <summary>Matters of their own: the title of a standing item says by itself what it is.</summary>
    public static readonly IReadOnlyList<ItemKind> Matters =
    [
        ItemKind.Information, ItemKind.Decision, ItemKind.AssignmentsAndNeeds,
        ItemKind.Preparation, ItemKind.Discussion, ItemKind.AnnualReview,
    ];

    /// <summary>Only the council decides and has minutes to verify.</summary>
    public static readonly IReadOnlyList<ItemKind> OnlyOfTheCouncil = [ItemKind.Decision, ItemKind.VerifierElection];

    /// <summary>The sorts that a body's agenda can have, matters first.</summary>
    public static IEnumerable<ItemKind> For(bool isCouncil) => Enum.GetValues<ItemKind>()
        .Where(kind => isCouncil || !OnlyOfTheCouncil.Contains(kind))
        .OrderBy(kind => kind.IsMatter ? 0 : 1);

    extension(ItemKind kind)
    {
        /// <summary>Whether it is one of <see cref="Matters"/>.</summary>
        public bool IsMatter => Matters.Contains(kind);
    }
}
