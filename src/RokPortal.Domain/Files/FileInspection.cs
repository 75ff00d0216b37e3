using System.IO.Compression;
using System.Text;

namespace RokPortal.Domain.Files;

/// <summary>What a file is, judged by its bytes and never by its name.</summary>
internal static class FileInspection
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How programs begin: Windows, Linux, macOS, Java, and scripts.</summary>
    private static readonly byte[][] Programs =
    [
        [0x4D, 0x5A], [0x7F, 0x45, 0x4C, 0x46],
        [0xCF, 0xFA, 0xED, 0xFE], [0xCE, 0xFA, 0xED, 0xFE],
        [0xCA, 0xFE, 0xBA, 0xBE], "#!"u8.ToArray(),
    ];

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The sort, or why none is known. Plain text is <see cref="FileKind.Text"/>, also when its rows are values.</summary>
    public static (FileKind? Kind, FileRefusal? Refusal) Look(byte[] content)
    {
        var bytes = content.AsSpan();
        if (bytes.StartsWith("%PDF-"u8))
            return (FileKind.Pdf, null);
        if (bytes.StartsWith(Png))
            return (FileKind.Png, null);
        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return (FileKind.Jpeg, null);
        if (bytes.StartsWith("PK\x03\x04"u8))
            return LookInPackage(content);
        if (bytes.StartsWith(OldOffice))
            return (null, FileRefusal.OldOffice);
        return Array.Exists(Programs, start => content.AsSpan().StartsWith(start))
            ? (null, FileRefusal.ActiveContent)
            : LookAtText(content);
    }

    /// <summary>An Office file is a zip with a part of a certain name. Only the list of its parts is read.</summary>
    private static (FileKind? Kind, FileRefusal? Refusal) LookInPackage(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var parts = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!parts.Contains("[Content_Types].xml"))
                return (null, FileRefusal.UnknownContent);
            if (parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return (null, FileRefusal.Macros);

            return parts.Contains("word/document.xml") ? (FileKind.Word, null)
                : parts.Contains("xl/workbook.xml") ? (FileKind.Excel, null)
                : parts.Contains("ppt/presentation.xml") ? (FileKind.PowerPoint, null)
                : (null, FileRefusal.UnknownContent);
        }
        catch (InvalidDataException)
        {
            return (null, FileRefusal.UnknownContent);
        }
    }

    private static (FileKind? Kind, FileRefusal? Refusal) LookAtText(byte[] content)
    {
        try
        {
            var text = Strict.GetString(content).TrimStart('\uFEFF');
            if (text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')))
                return (null, FileRefusal.UnknownContent);

            return IsMarkup(text.AsSpan().TrimStart()) ? (null, FileRefusal.ActiveContent) : (FileKind.Text, null);
        }
        catch (DecoderFallbackException)
        {
            return (null, FileRefusal.UnknownContent);
        }
    }

    /// <summary>Begins as HTML, SVG or XML does.</summary>
    private static bool IsMarkup(ReadOnlySpan<char> text) =>
        text is ['<', var next, ..] && (char.IsAsciiLetter(next) || next is '!' or '?');
}
