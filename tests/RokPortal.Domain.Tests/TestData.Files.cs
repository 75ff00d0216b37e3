using System.IO.Compression;
using System.Text;
using RokPortal.Domain.Files;

namespace RokPortal.TestSupport;

/// <summary>Files of each sort, as small as they can be.</summary>
public static partial class TestData
{
    public const long MostBytes = 10 * 1024 * 1024;

    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    public static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16];

    /// <summary>The beginning of a program for Windows.</summary>
    public static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0];

    /// <summary>A zip with parts of these names, the same bytes each time.</summary>
    public static byte[] Package(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
                zip.CreateEntry(part).LastWriteTime = new DateTimeOffset(Now);
        }

        return bytes.ToArray();
    }

    public static FileUpload Upload(string name, byte[] content) => new(name, content.LongLength, content);

    public static FileUpload Upload(string name, string text) => Upload(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A received PDF.</summary>
    public static StoredFile File(string name = "underlag.pdf") => StoredFile.Receive(Upload(name, Pdf), MostBytes);
}
