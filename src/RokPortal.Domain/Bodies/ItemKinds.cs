namespace RokPortal.Domain.Bodies;

/// <summary>Sorts of item that mean one thing together: the set in queries, the property in memory.</summary>
public static class ItemKinds
{
    /// <summary>Matters of their own: the title of a standing item says by itself what it is.</summary>
    public static readonly IReadOnlyList<ItemKind> Matters =
    [
        ItemKind.Information, ItemKind.Decision, ItemKind.AssignmentsAndNeeds,
        ItemKind.Preparation, ItemKind.Discussion, ItemKind.AnnualReview,
    ];

    /// <summary>The sorts that a body's agenda can have, matters first.</summary>
    /// <param name="decides">See <see cref="Body.Decides"/>.</param>
    /// <param name="verifies">See <see cref="Body.Verifies"/>.</param>
    public static IEnumerable<ItemKind> For(bool decides, bool verifies) => Enum.GetValues<ItemKind>()
        .Where(kind => kind switch
        {
            ItemKind.Decision => decides,
            ItemKind.VerifierElection => verifies,
            _ => true,
        })
        .OrderBy(kind => kind.IsMatter ? 0 : 1);

    extension(ItemKind kind)
    {
        /// <summary>Whether it is one of <see cref="Matters"/>.</summary>
        public bool IsMatter => Matters.Contains(kind);
    }
}
