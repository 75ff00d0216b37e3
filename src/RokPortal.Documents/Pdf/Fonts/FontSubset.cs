using System.Buffers.Binary;

namespace RokPortal.Documents.Pdf.Fonts;

/// <summary>Builds a font file that holds only the glyphs a document shows.</summary>
internal static class FontSubset
{
    private static readonly string[] HintingTables = ["cvt ", "fpgm", "prep"];

    /// <summary>Builds the file.</summary>
    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">New glyph number → glyph in the whole font. Parts of composed glyphs (ä = a + dots) are
    /// added at the end.</param>
    public static byte[] Build(TrueTypeFont font, List<ushort> glyphs)
    {
        var (outlines, offsets) = CopyOutlines(font, glyphs);

        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal)
        {
            ["head"] = font.CopyTable("head"),
            ["hhea"] = font.CopyTable("hhea"),
            ["maxp"] = font.CopyTable("maxp"),
            ["hmtx"] = HorizontalMetrics(font, glyphs),
            ["loca"] = offsets,
            ["glyf"] = outlines,
        };
        foreach (var tag in HintingTables.Where(font.HasTable))
            tables[tag] = font.CopyTable(tag);

        const short longOffsets = 1;
        BinaryPrimitives.WriteUInt32BigEndian(tables["head"].AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(tables["head"].AsSpan(50), longOffsets);
        BinaryPrimitives.WriteUInt16BigEndian(tables["hhea"].AsSpan(34), (ushort)glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(tables["maxp"].AsSpan(4), (ushort)glyphs.Count);
        return Pack(tables);
    }

    private static (byte[] Outlines, byte[] Offsets) CopyOutlines(TrueTypeFont font, List<ushort> glyphs)
    {
        Dictionary<ushort, ushort> numbers = [];
        for (var number = 0; number < glyphs.Count; number++)
            numbers.TryAdd(glyphs[number], (ushort)number);

        using var outlines = new MemoryStream();
        List<int> offsets = [0];
        // The list grows while composed glyphs are met, so it cannot be a foreach.
        for (var number = 0; number < glyphs.Count; number++)
        {
            var outline = font.CopyOutline(glyphs[number]);
            RenumberParts(outline, numbers, glyphs);
            outlines.Write(outline);
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
            offsets.Add((int)outlines.Length);
        }

        var table = new byte[4 * offsets.Count];
        for (var index = 0; index < offsets.Count; index++)
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(4 * index), offsets[index]);
        return (outlines.ToArray(), table);
    }

    private static void RenumberParts(byte[] outline, Dictionary<ushort, ushort> numbers, List<ushort> glyphs)
    {
        var isComposed = outline.Length > 0 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0;
        if (!isComposed)
            return;

        const int morePartsFollow = 0x20;
        int flags, position = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(position));
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(position + 2));
            if (!numbers.TryGetValue(part, out var number))
            {
                number = (ushort)glyphs.Count;
                numbers.Add(part, number);
                glyphs.Add(part);
            }

            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(position + 2), number);
            position += PartSize(flags);
        }
        while ((flags & morePartsFollow) != 0);
    }

    private static int PartSize(int flags)
    {
        const int wideArguments = 0x1, oneScale = 0x8, twoScales = 0x40, matrix = 0x80;
        var arguments = (flags & wideArguments) != 0 ? 4 : 2;
        var transformation = (flags & oneScale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0;
        return 4 + arguments + transformation;
    }

    private static byte[] HorizontalMetrics(TrueTypeFont font, List<ushort> glyphs)
    {
        var metrics = new byte[4 * glyphs.Count];
        for (var index = 0; index < glyphs.Count; index++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * index), (ushort)font.Advance(glyphs[index]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(4 * index + 2), font.LeftSideBearing(glyphs[index]));
        }

        return metrics;
    }

    private static byte[] Pack(SortedDictionary<string, byte[]> tables)
    {
        var position = 12 + 16 * tables.Count;
        var file = new byte[position + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file, tables.Count);

        var (record, headAt) = (12, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, position);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Checksum(file.AsSpan(position, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), position);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            if (tag == "head")
                headAt = position;
            position += Padded(table.Length);
            record += 16;
        }

        const uint wholeFile = 0xB1B0AFBA;
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), wholeFile - Checksum(file));
        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        const uint trueType = 0x00010000;
        var power = (int)Math.Log2(count);
        var searchRange = 16 << power;
        BinaryPrimitives.WriteUInt32BigEndian(file, trueType);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)searchRange);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * count - searchRange));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var position = 0; position < data.Length; position += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[position..]);
        return sum;
    }
}
