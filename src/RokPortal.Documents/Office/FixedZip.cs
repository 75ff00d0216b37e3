using System.IO.Compression;

namespace RokPortal.Documents.Office;

/// <summary>Office files are zip archives, which note when each part was written; the same content must give the same bytes.</summary>
internal static class FixedZip
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same parts in a fixed order, all with the given time.</summary>
    public static byte[] Rewrite(byte[] archive, DateTime writtenUtc)
    {
        var written = new DateTimeOffset(DateTime.SpecifyKind(writtenUtc, DateTimeKind.Utc));
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            var parts = source.Entries.OrderBy(part => part.FullName != ContentTypes).ThenBy(part => part.FullName, StringComparer.Ordinal);
            foreach (var part in parts)
            {
                var copy = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = written < Earliest ? Earliest : written;
                using var from = part.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
