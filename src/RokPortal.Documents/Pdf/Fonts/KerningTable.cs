using System.Numerics;

namespace RokPortal.Documents.Pdf.Fonts;

/// <summary>Pair kerning from the font's GPOS table: single pairs and pairs of glyph classes.</summary>
internal sealed class KerningTable
{
    private const int PairAdjustment = 2;
    private const int Extension = 9;
    private const int NotCovered = -1;

    private readonly Dictionary<uint, short> pairs = [];
    private readonly List<ClassTable> classTables = [];

    public static KerningTable None { get; } = new();

    public static KerningTable Read(BigEndian file, int gpos, int glyphCount)
    {
        var table = new KerningTable();
        var lookups = gpos + file.UInt16(gpos + 8);
        foreach (var index in KerningLookups(file, gpos + file.UInt16(gpos + 6)))
            table.ReadLookup(file, lookups + file.UInt16(lookups + 2 + 2 * index), glyphCount);
        return table;
    }

    public int Adjustment(ushort left, ushort right)
    {
        if (pairs.TryGetValue(PairKey(left, right), out var value))
            return value;

        foreach (var table in classTables)
        {
            if (table.FirstClass[left] != NotCovered)
                return table.Values[table.FirstClass[left] * table.SecondClassCount + table.SecondClass[right]];
        }

        return 0;
    }

    private static uint PairKey(ushort left, ushort right) => (uint)(left << 16 | right);

    private static SortedSet<int> KerningLookups(BigEndian file, int features)
    {
        SortedSet<int> lookups = [];
        for (var index = 0; index < file.UInt16(features); index++)
        {
            var record = features + 2 + 6 * index;
            if (file.Tag(record) != "kern")
                continue;

            var feature = features + file.UInt16(record + 4);
            for (var lookup = 0; lookup < file.UInt16(feature + 2); lookup++)
                lookups.Add(file.UInt16(feature + 4 + 2 * lookup));
        }

        return lookups;
    }

    private void ReadLookup(BigEndian file, int lookup, int glyphCount)
    {
        for (var index = 0; index < file.UInt16(lookup + 4); index++)
        {
            int type = file.UInt16(lookup), subtable = lookup + file.UInt16(lookup + 6 + 2 * index);
            if (type == Extension)
            {
                type = file.UInt16(subtable + 2);
                subtable += file.Int32(subtable + 4);
            }

            if (type == PairAdjustment)
                ReadPairs(file, subtable, glyphCount);
        }
    }

    private void ReadPairs(BigEndian file, int subtable, int glyphCount)
    {
        int firstFormat = file.UInt16(subtable + 4), secondFormat = file.UInt16(subtable + 6);
        const int horizontalAdvance = 4;
        if ((firstFormat & horizontalAdvance) == 0)
            return;

        var advanceAt = ValueSize(firstFormat & (horizontalAdvance - 1));
        var valuesSize = ValueSize(firstFormat) + ValueSize(secondFormat);
        var coverage = ReadCoverage(file, subtable + file.UInt16(subtable + 2));
        if (file.UInt16(subtable) == 1)
            ReadSinglePairs(file, subtable, coverage, 2 + valuesSize, advanceAt);
        else
            classTables.Add(ReadClassPairs(file, subtable, coverage, valuesSize, advanceAt, glyphCount));
    }

    private static int ValueSize(int format) => 2 * BitOperations.PopCount((uint)format);

    private void ReadSinglePairs(BigEndian file, int subtable, List<ushort> coverage, int recordSize, int advanceAt)
    {
        for (var index = 0; index < coverage.Count; index++)
        {
            var set = subtable + file.UInt16(subtable + 10 + 2 * index);
            for (var pair = 0; pair < file.UInt16(set); pair++)
            {
                var record = set + 2 + pair * recordSize;
                pairs.TryAdd(PairKey(coverage[index], file.UInt16(record)), file.Int16(record + 2 + advanceAt));
            }
        }
    }

    private static ClassTable ReadClassPairs(
        BigEndian file, int subtable, List<ushort> coverage, int recordSize, int advanceAt, int glyphCount)
    {
        var classes = ReadClasses(file, subtable + file.UInt16(subtable + 8), glyphCount);
        var firstClass = new int[glyphCount];
        Array.Fill(firstClass, NotCovered);
        foreach (var glyph in coverage)
            firstClass[glyph] = classes[glyph];

        int firstCount = file.UInt16(subtable + 12), secondCount = file.UInt16(subtable + 14);
        var values = new short[firstCount * secondCount];
        for (var index = 0; index < values.Length; index++)
            values[index] = file.Int16(subtable + 16 + index * recordSize + advanceAt);
        return new ClassTable(firstClass, ReadClasses(file, subtable + file.UInt16(subtable + 10), glyphCount), secondCount, values);
    }

    private static List<ushort> ReadCoverage(BigEndian file, int table)
    {
        List<ushort> glyphs = [];
        var count = file.UInt16(table + 2);
        for (var index = 0; index < count; index++)
        {
            if (file.UInt16(table) == 1)
            {
                glyphs.Add(file.UInt16(table + 4 + 2 * index));
                continue;
            }

            var range = table + 4 + 6 * index;
            for (int glyph = file.UInt16(range); glyph <= file.UInt16(range + 2); glyph++)
                glyphs.Add((ushort)glyph);
        }

        return glyphs;
    }

    private static ushort[] ReadClasses(BigEndian file, int table, int glyphCount)
    {
        var classes = new ushort[glyphCount];
        if (file.UInt16(table) == 1)
        {
            int first = file.UInt16(table + 2), count = file.UInt16(table + 4);
            for (var index = 0; index < count; index++)
                classes[first + index] = file.UInt16(table + 6 + 2 * index);
            return classes;
        }

        for (var index = 0; index < file.UInt16(table + 2); index++)
        {
            var range = table + 4 + 6 * index;
            for (int glyph = file.UInt16(range); glyph <= file.UInt16(range + 2); glyph++)
                classes[glyph] = file.UInt16(range + 4);
        }

        return classes;
    }

    private sealed record ClassTable(int[] FirstClass, ushort[] SecondClass, int SecondClassCount, short[] Values);
}
