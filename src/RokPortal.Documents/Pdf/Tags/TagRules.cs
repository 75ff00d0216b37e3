using RokPortal.Documents.Pdf.Layout;

namespace RokPortal.Documents.Pdf.Tags;

/// <summary>What must hold before a document may be written. A breach is a programming error, found by tests.</summary>
internal static class TagRules
{
    public static void Check(StructureElement root, IReadOnlyList<Page> pages)
    {
        CheckHeadings(root);
        CheckFigures(root);
        CheckOperations(pages);
    }

    private static void CheckFigures(StructureElement root)
    {
        if (root.SelfAndDescendants().Any(element => element.Type == "Figure"
                && (string.IsNullOrWhiteSpace(element.AlternativeText) || element.Box is null)))
            throw new InvalidOperationException("A figure needs an alternative text and an area on its page.");
    }

    private static void CheckHeadings(StructureElement root)
    {
        var lastLevel = 0;
        foreach (var heading in root.SelfAndDescendants().Where(IsHeading))
        {
            var level = heading.Type[1] - '0';
            if (level > lastLevel + 1)
                throw new InvalidOperationException($"A heading of level {level} follows one of level {lastLevel}.");
            if (level == 1 && lastLevel > 0)
                throw new InvalidOperationException("A document has one heading of level 1.");
            lastLevel = level;
        }

        if (lastLevel == 0)
            throw new InvalidOperationException("A document needs a heading of level 1.");
    }

    private static bool IsHeading(StructureElement element) => element.Type is ['H', >= '1' and <= '6'];

    private static void CheckOperations(IReadOnlyList<Page> pages)
    {
        foreach (var operation in pages.SelectMany(page => page.Operations))
        {
            if ((operation.Tag == null) == (operation.Artifact == ArtifactKind.None))
                throw new InvalidOperationException($"{operation.GetType().Name} must be either tagged or an artifact.");
            if (operation.Tag is { Children.Count: > 0 } container)
                throw new InvalidOperationException($"{container.Type} has child elements and cannot have content of its own.");
            if (operation is LinkOperation link && (link.Tag?.Type != "Link" || string.IsNullOrWhiteSpace(link.Contents)))
                throw new InvalidOperationException("A link needs a Link element and a description.");
        }
    }
}
