using RokPortal.Documents.Pdf.Layout;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>Writes the structure tree, and the parent tree that leads from a page's marks back to it.</summary>
internal sealed class StructureWriter(PdfObjects objects, IReadOnlyList<int> pageObjects)
{
    // Keys in the parent tree: first one per page, then one per link annotation.
    private readonly List<(int Key, StructureElement Element)> annotationParents = [];

    private int NextKey => pageObjects.Count + annotationParents.Count;

    /// <summary>Gives each element its object, in reading order.</summary>
    public void Number(StructureElement root)
    {
        foreach (var element in root.SelfAndDescendants())
            element.ObjectNumber = objects.Reserve();
    }

    /// <summary>Ties a link annotation to its element; returns the annotation's key in the parent tree.</summary>
    public int TieAnnotation(StructureElement element, int page, int annotation)
    {
        var key = NextKey;
        annotationParents.Add((key, element));
        element.Content.Add(new ContentReference(page, annotation, IsAnnotation: true));
        return key;
    }

    /// <summary>Writes the trees; returns the object of the structure tree's root.</summary>
    public int Write(StructureElement root, IReadOnlyList<IReadOnlyList<StructureElement>> marksByPage)
    {
        var treeRoot = objects.Reserve();
        foreach (var element in root.SelfAndDescendants())
            objects.Set(element.ObjectNumber, Dictionary(element, element.Parent?.ObjectNumber ?? treeRoot));

        var parents = new StringBuilder();
        for (var page = 0; page < marksByPage.Count; page++)
        {
            var owners = objects.Add($"[{PdfText.References(marksByPage[page].Select(element => element.ObjectNumber))}]");
            parents.Append(CultureInfo.InvariantCulture, $"{page} {owners} 0 R ");
        }

        foreach (var (key, element) in annotationParents)
            parents.Append(CultureInfo.InvariantCulture, $"{key} {element.ObjectNumber} 0 R ");

        var parentTree = objects.Add($"<</Nums[{parents}]>>");
        objects.Set(treeRoot, FormattableString.Invariant(
            $"<</Type/StructTreeRoot/K {root.ObjectNumber} 0 R/ParentTree {parentTree} 0 R/ParentTreeNextKey {NextKey}>>"));
        return treeRoot;
    }

    private string Dictionary(StructureElement element, int parent)
    {
        var entries = new StringBuilder();
        entries.Append(CultureInfo.InvariantCulture, $"<</Type/StructElem/S/{element.Type}/P {parent} 0 R");
        if (element.Content.Count > 0)
            entries.Append(CultureInfo.InvariantCulture, $"/Pg {pageObjects[element.Content[0].Page]} 0 R");
        if (element.Language is { } language)
            entries.Append("/Lang").Append(PdfText.Ascii(language));
        if (element.AlternativeText is { } alternative)
            entries.Append("/Alt").Append(PdfText.Text(alternative));
        AppendAttributes(entries, element);

        entries.Append("/K[").Append(PdfText.References(element.Children.Select(child => child.ObjectNumber)));
        foreach (var content in element.Content)
            AppendContent(entries, content, element.Content[0].Page);
        return entries.Append("]>>").ToString();
    }

    private static void AppendAttributes(StringBuilder entries, StructureElement element)
    {
        if (element.ListNumbering is { } numbering)
            entries.Append("/A<</O/List/ListNumbering/").Append(numbering).Append(">>");
        if (element.Box is { } box)
            entries
                .Append("/A<</O/Layout/Placement/Block/BBox[")
                .AppendJoin(' ', new[] { box.Left, box.Bottom, box.Right, box.Top }.Select(PdfText.Number))
                .Append("]>>");
        if (element.Scope == null && element.ColumnSpan == 1)
            return;

        entries.Append("/A<</O/Table");
        if (element.Scope is { } scope)
            entries.Append("/Scope/").Append(scope);
        if (element.ColumnSpan > 1)
            entries.Append(CultureInfo.InvariantCulture, $"/ColSpan {element.ColumnSpan}");
        entries.Append(">>");
    }

    private void AppendContent(StringBuilder entries, ContentReference content, int elementPage)
    {
        var page = pageObjects[content.Page];
        if (content.IsAnnotation)
            entries.Append(CultureInfo.InvariantCulture, $"<</Type/OBJR/Pg {page} 0 R/Obj {content.Number} 0 R>>");
        else if (content.Page == elementPage)
            entries.Append(CultureInfo.InvariantCulture, $"{content.Number} ");
        else
            entries.Append(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {page} 0 R/MCID {content.Number}>>");
    }
}
