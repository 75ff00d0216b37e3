using RokPortal.Documents.Pdf.Fonts;
using RokPortal.Documents.Pdf.Layout;
using RokPortal.Documents.Pdf.Tags;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>Writes a laid out document as PDF 1.7 that keeps to PDF/UA-1 and PDF/A-2a.</summary>
internal sealed class PdfWriter(DocumentContent content, LaidDocument document, FontLibrary fonts)
{
    private const string Producer = "RökPortalen";

    private readonly PdfObjects objects = new();

    public byte[] Write()
    {
        TagRules.Check(document.Root, document.Pages);

        var pageTree = objects.Reserve();
        var pageObjects = document.Pages.Select(_ => objects.Reserve()).ToList();
        var structure = new StructureWriter(objects, pageObjects);
        structure.Number(document.Root);

        var pages = document.Pages.Select(page => new PageContent(page, document.PageHeight)).ToList();
        var streams = pages.Select(page => objects.AddStream("", page.Write())).ToList();
        var annotations = pages.Select((page, index) => WriteLinks(page, index, structure, pageObjects)).ToList();
        var treeRoot = structure.Write(document.Root, [.. pages.Select(page => page.Marks)]);

        var resources = "/Resources<</Font<<" + string.Concat(fonts.All.Where(font => font.IsUsed)
            .Select(font => FormattableString.Invariant($"/{font.ResourceName} {FontWriter.Write(objects, font)} 0 R"))) + ">>>>";
        for (var index = 0; index < pages.Count; index++)
            objects.Set(pageObjects[index], PageDictionary(index, pageTree, resources, streams[index], annotations[index]));
        objects.Set(
            pageTree,
            FormattableString.Invariant($"<</Type/Pages/Count {pageObjects.Count}/Kids[{PdfText.References(pageObjects)}]>>"));

        return objects.Save(WriteCatalog(pageTree, treeRoot, pageObjects), WriteInfo());
    }

    private string PageDictionary(int index, int pageTree, string resources, int stream, List<int> annotations)
    {
        var links = annotations.Count == 0 ? "" : $"/Annots[{PdfText.References(annotations)}]";
        var size = $"{PdfText.Number(document.PageWidth)} {PdfText.Number(document.PageHeight)}";
        return FormattableString.Invariant($"<</Type/Page/Parent {pageTree} 0 R/MediaBox[0 0 {size}]{resources}")
            + FormattableString.Invariant($"/Contents {stream} 0 R/StructParents {index}/Tabs/S{links}>>");
    }

    private List<int> WriteLinks(PageContent page, int pageIndex, StructureWriter structure, List<int> pageObjects)
    {
        List<int> annotations = [];
        foreach (var link in page.Links)
        {
            var annotation = objects.Reserve();
            var key = structure.TieAnnotation(link.Tag!, pageIndex, annotation);
            var bottom = document.PageHeight - link.Y - link.Height;
            var area = string.Join(' ', new[] { link.X, bottom, link.X + link.Width, bottom + link.Height }.Select(PdfText.Number));
            var destination = link.Target.Heading is { } heading
                ? OutlineWriter.Destination(heading, pageObjects, document.PageHeight)
                : $"/A<</S/URI/URI{PdfText.Ascii(link.Target.Address!)}>>";
            var place = FormattableString.Invariant($"/Rect[{area}]/P {pageObjects[pageIndex]} 0 R/StructParent {key}");
            objects.Set(
                annotation,
                $"<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4{place}/Contents{PdfText.Text(link.Contents)}{destination}>>");
            annotations.Add(annotation);
        }

        return annotations;
    }

    private int WriteCatalog(int pageTree, int treeRoot, List<int> pageObjects)
    {
        var profile = objects.AddStream("/N 3", SrgbProfile.Bytes);
        var outlines = OutlineWriter.Write(objects, document.Headings, pageObjects, document.PageHeight) is { } root
            ? FormattableString.Invariant($"/Outlines {root} 0 R/PageMode/UseOutlines")
            : "";
        // PDF/A wants the metadata readable without decompression.
        var metadata = objects.AddStream("/Type/Metadata/Subtype/XML", XmpMetadata.Build(content, Producer), compress: false);
        var catalog = new StringBuilder()
            .Append(FormattableString.Invariant($"<</Type/Catalog/Version/1.7/Pages {pageTree} 0 R/Lang{PdfText.Ascii(content.Language)}"))
            .Append(FormattableString.Invariant($"/MarkInfo<</Marked true>>/StructTreeRoot {treeRoot} 0 R/Metadata {metadata} 0 R"))
            .Append("/ViewerPreferences<</DisplayDocTitle true>>")
            .Append("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)")
            .Append(FormattableString.Invariant($"/DestOutputProfile {profile} 0 R>>]{outlines}>>"));
        return objects.Add(catalog.ToString());
    }

    private int WriteInfo()
    {
        var entries = new StringBuilder("<</Title").Append(PdfText.Text(content.Title));
        if (content.Author.Length > 0)
            entries.Append("/Author").Append(PdfText.Text(content.Author));
        if (content.Subject.Length > 0)
            entries.Append("/Subject").Append(PdfText.Text(content.Subject));
        entries.Append("/Producer").Append(PdfText.Text(Producer)).Append("/Creator").Append(PdfText.Text(Producer));
        entries
            .Append("/CreationDate").Append(PdfText.Date(content.CreatedUtc))
            .Append("/ModDate").Append(PdfText.Date(content.CreatedUtc));
        return objects.Add(entries.Append(">>").ToString());
    }
}
