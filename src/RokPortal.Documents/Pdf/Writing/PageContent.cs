using RokPortal.Documents.Pdf.Fonts;
using RokPortal.Documents.Pdf.Layout;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>
/// Writes the operations of a page as a content stream. Operations in a row with the same structure element share one
/// mark; what is not content is enclosed as an artifact.
/// </summary>
internal sealed class PageContent(Page page, double pageHeight)
{
    private readonly PdfBuffer content = new();
    private readonly List<StructureElement> marks = [];
    private StructureElement? openTag;
    private ArtifactKind openArtifact;
    private bool isInText;
    private Rgb? fill;
    private (FontInUse? Font, double Size) font;

    /// <summary>Mark number → element; becomes the page's part of the parent tree.</summary>
    public IReadOnlyList<StructureElement> Marks => marks;

    public IEnumerable<LinkOperation> Links => page.Operations.OfType<LinkOperation>();

    public byte[] Write()
    {
        foreach (var operation in page.Operations)
        {
            if (operation is LinkOperation)
                continue;

            OpenMark(operation);
            switch (operation)
            {
                case TextOperation text:
                    WriteText(text);
                    break;
                case RectangleOperation rectangle:
                    WriteRectangle(rectangle);
                    break;
                case LineOperation line:
                    WriteLine(line);
                    break;
                case ShapeOperation shape:
                    WriteShape(shape);
                    break;
                default:
                    throw new NotSupportedException($"{operation.GetType().Name} cannot be drawn.");
            }
        }

        CloseMark();
        return content.ToArray();
    }

    private void OpenMark(DrawOperation operation)
    {
        if (operation.Tag == openTag && operation.Artifact == openArtifact)
            return;

        CloseMark();
        openTag = operation.Tag;
        openArtifact = operation.Artifact;
        if (openTag is { } tag)
        {
            tag.Content.Add(new ContentReference(page.Index, marks.Count, IsAnnotation: false));
            content.Append('/').Append(tag.Type).Append(" <</MCID ").Append((long)marks.Count).Append(">> BDC\n");
            marks.Add(tag);
            return;
        }

        content.Append("/Artifact <<").Append(openArtifact switch
        {
            ArtifactKind.Header => "/Type/Pagination/Subtype/Header",
            ArtifactKind.Footer => "/Type/Pagination/Subtype/Footer",
            ArtifactKind.Pagination => "/Type/Pagination",
            _ => "/Type/Layout",
        }).Append(">> BDC\n");
    }

    private void CloseMark()
    {
        EndText();
        if (openTag != null || openArtifact != ArtifactKind.None)
            content.Append("EMC\n");
        openTag = null;
        openArtifact = ArtifactKind.None;
    }

    private void WriteText(TextOperation text)
    {
        if (!isInText)
            content.Append("BT\n");
        isInText = true;

        var style = text.Style;
        if (font != (style.Font, style.Size))
            content.Append('/').Append(style.Font.ResourceName).Append(' ').Append(style.Size).Append(" Tf\n");
        font = (style.Font, style.Size);
        SetFill(style.Color);

        content.Append("1 0 0 1 ").Append(text.X).Append(' ').Append(pageHeight - text.Y).Append(" Tm [");
        WriteGlyphs(text.Text, style.Font);
        content.Append("] TJ\n");
    }

    /// <summary>Glyph numbers in angle brackets, with the kerning between them in thousandths of the size.</summary>
    private void WriteGlyphs(string text, FontInUse used)
    {
        content.Append('<');
        ushort previous = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var number = used.Use(rune.Value);
            var glyph = used.Glyphs[number];
            var kerning = previous == 0 ? 0 : used.Font.Kerning(previous, glyph);
            if (kerning != 0)
                content.Append('>').Append(-kerning * 1000.0 / used.Font.UnitsPerEm).Append('<');
            content.AppendHex(number);
            previous = glyph;
        }

        content.Append('>');
    }

    private void EndText()
    {
        if (isInText)
            content.Append("ET\n");
        isInText = false;
    }

    private void WriteRectangle(RectangleOperation rectangle)
    {
        EndText();
        SetFill(rectangle.Fill);
        content.Append(rectangle.X).Append(' ')
            .Append(pageHeight - rectangle.Y - rectangle.Height).Append(' ')
            .Append(rectangle.Width).Append(' ')
            .Append(rectangle.Height).Append(" re f\n");
    }

    private void WriteLine(LineOperation line)
    {
        EndText();
        // A dash of no length with round ends is a dot.
        var (dash, cap) = line.IsDotted ? ("[0 3.2] 0 d", "1 J") : ("[] 0 d", "0 J");
        AppendColor(line.Color).Append(" RG ")
            .Append(line.Width).Append(" w ").Append(cap).Append(' ').Append(dash).Append('\n')
            .Append(line.X1).Append(' ').Append(pageHeight - line.Y1).Append(" m ")
            .Append(line.X2).Append(' ').Append(pageHeight - line.Y2).Append(" l S\n");
    }

    private void WriteShape(ShapeOperation shape)
    {
        EndText();
        if (shape.Fill is { } area)
            SetFill(area);
        if (shape.Stroke is { } stroke)
        {
            AppendColor(stroke).Append(" RG ").Append(shape.StrokeWidth).Append(" w 0 J 1 j [")
                .Append(string.Join(' ', shape.Dash.Select(PdfText.Number))).Append("] 0 d\n");
        }

        for (var index = 0; index < shape.Points.Count; index++)
        {
            var (x, y) = shape.Points[index];
            content.Append(x).Append(' ').Append(pageHeight - y).Append(index == 0 ? " m " : " l ");
        }

        content.Append(shape.IsClosed ? "h " : "").Append((shape.Fill, shape.Stroke) switch
        {
            (not null, not null) => "B\n",
            (not null, null) => "f\n",
            _ => "S\n",
        });
    }

    private void SetFill(Rgb color)
    {
        if (fill != color)
            AppendColor(color).Append(" rg\n");
        fill = color;
    }

    private PdfBuffer AppendColor(Rgb color) =>
        content.Append(color.Red / 255.0).Append(' ').Append(color.Green / 255.0).Append(' ').Append(color.Blue / 255.0);
}
