using RokPortal.Documents.Pdf.Layout;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>Writes the bookmarks: the headings as a tree that opens at its second level.</summary>
internal static class OutlineWriter
{
    private const double SpaceAboveHeading = 8;
    private const int OpenLevels = 1;

    /// <summary>Writes the bookmarks; returns the object of their root, or null without headings.</summary>
    public static int? Write(PdfObjects objects, IReadOnlyList<HeadingPlace> headings, IReadOnlyList<int> pageObjects, double pageHeight)
    {
        if (headings.Count == 0)
            return null;

        var root = new Bookmark(objects.Reserve(), null);
        Stack<Bookmark> open = new([root]);
        foreach (var place in headings)
        {
            while (open.Peek().Place is { } above && above.Heading.Level >= place.Heading.Level)
                open.Pop();
            var bookmark = new Bookmark(objects.Reserve(), place);
            open.Peek().Children.Add(bookmark);
            open.Push(bookmark);
        }

        objects.Set(root.ObjectNumber, $"<</Type/Outlines{Family(root, isOpen: true)}>>");
        WriteChildren(objects, root, pageObjects, pageHeight);
        return root.ObjectNumber;
    }

    /// <summary>Where a reader lands: the heading's page, a little above the heading.</summary>
    public static string Destination(HeadingPlace place, IReadOnlyList<int> pageObjects, double pageHeight)
    {
        var top = Math.Min(pageHeight, pageHeight - place.Y + SpaceAboveHeading);
        return FormattableString.Invariant($"/Dest[{pageObjects[place.PageIndex]} 0 R/XYZ 0 {PdfText.Number(top)} null]");
    }

    private static void WriteChildren(PdfObjects objects, Bookmark parent, IReadOnlyList<int> pageObjects, double pageHeight)
    {
        for (var index = 0; index < parent.Children.Count; index++)
        {
            var bookmark = parent.Children[index];
            var entries = new StringBuilder("<</Title").Append(PdfText.Text(bookmark.Place!.Heading.PlainText));
            entries.Append(CultureInfo.InvariantCulture, $"/Parent {parent.ObjectNumber} 0 R");
            if (index > 0)
                entries.Append(CultureInfo.InvariantCulture, $"/Prev {parent.Children[index - 1].ObjectNumber} 0 R");
            if (index < parent.Children.Count - 1)
                entries.Append(CultureInfo.InvariantCulture, $"/Next {parent.Children[index + 1].ObjectNumber} 0 R");
            entries.Append(Family(bookmark, isOpen: bookmark.Place.Heading.Level <= OpenLevels));
            entries.Append(Destination(bookmark.Place, pageObjects, pageHeight)).Append(">>");
            objects.Set(bookmark.ObjectNumber, entries.ToString());
            WriteChildren(objects, bookmark, pageObjects, pageHeight);
        }
    }

    private static string Family(Bookmark bookmark, bool isOpen)
    {
        if (bookmark.Children.Count == 0)
            return "";

        var count = isOpen ? bookmark.Children.Count : -bookmark.Children.Count;
        return FormattableString.Invariant(
            $"/First {bookmark.Children[0].ObjectNumber} 0 R/Last {bookmark.Children[^1].ObjectNumber} 0 R/Count {count}");
    }

    private sealed record Bookmark(int ObjectNumber, HeadingPlace? Place)
    {
        public List<Bookmark> Children { get; } = [];
    }
}
