using RokPortal.Documents.Pdf.Fonts;
using RokPortal.Documents.Pdf.Layout;
using RokPortal.Documents.Pdf.Writing;

namespace RokPortal.Documents.Pdf;

/// <summary>A finished PDF file.</summary>
/// <param name="Bytes">The file; the same content and creation time give the same bytes.</param>
/// <param name="PageCount">Number of pages.</param>
/// <param name="MissingCharacters">Characters that no font has, shown as empty squares. Worth a log entry.</param>
public sealed record PdfDocument(byte[] Bytes, int PageCount, IReadOnlyList<string> MissingCharacters);

/// <summary>Renders documents as tagged, archivable PDF (PDF/UA-1 and PDF/A-2a). Safe to call from several threads.</summary>
public static class PdfRenderer
{
    /// <summary>Renders a document.</summary>
    /// <exception cref="InvalidOperationException">The content breaks a rule of structure, such as a skipped heading level.</exception>
    public static PdfDocument Render(DocumentContent content)
    {
        // Title and the like are also metadata, where text is written as it is.
        var cleaned = content with
        {
            Title = OneLine(content.Title),
            Author = OneLine(content.Author),
            Subject = OneLine(content.Subject),
        };
        if (cleaned.Title.Length == 0)
            throw new InvalidOperationException("A document needs a title.");

        var fonts = new FontLibrary();
        var laid = DocumentLayout.Lay(cleaned, new Theme(fonts));
        var bytes = new PdfWriter(cleaned, laid, fonts).Write();
        return new PdfDocument(bytes, laid.Pages.Count, fonts.MissingCharacters);
    }

    private static string OneLine(string text) => SafeText.Clean(text).Replace('\n', ' ').Trim();
}
