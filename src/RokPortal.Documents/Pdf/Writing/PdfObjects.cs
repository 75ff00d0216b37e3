using System.IO.Compression;
using System.Security.Cryptography;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>The numbered objects of a PDF file, and the file they make.</summary>
internal sealed class PdfObjects
{
    // Objects in one compressed stream; more saves space, fewer makes a reader faster.
    private const int ObjectsPerStream = 200;

    // Of 9. The standard level takes a third longer for a file that is a twentieth smaller.
    private static readonly ZLibCompressionOptions Compression = new() { CompressionLevel = 4 };

    private readonly List<PdfObject> objects = [new PdfObject("", null)];

    /// <summary>Takes a number for an object whose content comes later.</summary>
    public int Reserve()
    {
        objects.Add(new PdfObject("", null));
        return objects.Count - 1;
    }

    public void Set(int number, string content) => objects[number] = new PdfObject(content, null);

    public int Add(string content)
    {
        objects.Add(new PdfObject(content, null));
        return objects.Count - 1;
    }

    /// <summary>Adds a stream; the entries are those of its dictionary but length and filter.</summary>
    public int AddStream(string entries, byte[] data, bool compress = true)
    {
        var stored = compress ? Compress(data) : data;
        var filter = compress ? "/Filter/FlateDecode" : "";
        objects.Add(new PdfObject(FormattableString.Invariant($"<<{entries}{filter}/Length {stored.Length}>>"), stored));
        return objects.Count - 1;
    }

    /// <summary>
    /// The finished file. Dictionaries go compressed into object streams, which makes a large structure tree ten times
    /// smaller.
    /// </summary>
    public byte[] Save(int catalog, int info)
    {
        var places = PackDictionaries();
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new long[objects.Count + 1];
        for (var number = 1; number < objects.Count; number++)
        {
            if (objects[number].Stream is not { } stream)
                continue;

            offsets[number] = file.Position;
            Write(file, FormattableString.Invariant($"{number} 0 obj\n{objects[number].Content}\nstream\n"));
            file.Write(stream);
            Write(file, "\nendstream\nendobj\n");
        }

        offsets[^1] = file.Position;
        WriteCrossReferences(file, offsets, places, catalog, info);
        return file.ToArray();
    }

    /// <summary>For each packed object, the stream it lies in and its place there.</summary>
    private Dictionary<int, (int Stream, int Index)> PackDictionaries()
    {
        Dictionary<int, (int Stream, int Index)> places = [];
        var plain = Enumerable.Range(1, objects.Count - 1).Where(number => objects[number].Stream == null).ToList();
        foreach (var group in plain.Chunk(ObjectsPerStream))
        {
            var directory = new PdfBuffer();
            var body = new PdfBuffer();
            foreach (var number in group)
            {
                directory.Append((long)number).Append(' ').Append((long)body.Length).Append(' ');
                body.Append(objects[number].Content).Append('\n');
            }

            var entries = FormattableString.Invariant($"/Type/ObjStm/N {group.Length}/First {directory.Length}");
            var stream = AddStream(entries, directory.Append(body.Written).ToArray());
            for (var index = 0; index < group.Length; index++)
                places.Add(group[index], (stream, index));
        }

        return places;
    }

    private static void WriteCrossReferences(
        MemoryStream file, long[] offsets, Dictionary<int, (int Stream, int Index)> places, int catalog, int info)
    {
        const byte free = 0, atOffset = 1, packed = 2;
        var table = new byte[offsets.Length * 7];
        WriteEntry(table, 0, free, 0, 0xFFFF);
        for (var number = 1; number < offsets.Length; number++)
        {
            if (places.TryGetValue(number, out var place))
                WriteEntry(table, number, packed, place.Stream, place.Index);
            else
                WriteEntry(table, number, atOffset, offsets[number], 0);
        }

        var self = offsets.Length - 1;
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length))[..16]);
        var stored = Compress(table);
        Write(file, FormattableString.Invariant(
            $"{self} 0 obj\n<</Type/XRef/Size {offsets.Length}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R"));
        Write(file, FormattableString.Invariant($"/ID[<{id}><{id}>]/Filter/FlateDecode/Length {stored.Length}>>\nstream\n"));
        file.Write(stored);
        Write(file, FormattableString.Invariant($"\nendstream\nendobj\nstartxref\n{offsets[self]}\n%%EOF\n"));
    }

    private static void WriteEntry(byte[] table, int number, byte kind, long second, int third)
    {
        var entry = table.AsSpan(number * 7, 7);
        entry[0] = kind;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(entry[1..], (uint)second);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)third);
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private static byte[] Compress(byte[] data)
    {
        using var result = new MemoryStream();
        using (var compressor = new ZLibStream(result, Compression, leaveOpen: true))
            compressor.Write(data);
        return result.ToArray();
    }

    private sealed record PdfObject(string Content, byte[]? Stream);
}
