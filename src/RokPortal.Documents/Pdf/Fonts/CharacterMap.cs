namespace RokPortal.Documents.Pdf.Fonts;

/// <summary>Which glyph shows which character (the font's cmap table).</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] basicPlane = new ushort[0x10000];
    private readonly Dictionary<int, ushort> otherPlanes = [];

    public static CharacterMap Read(BigEndian file, int cmap)
    {
        var map = new CharacterMap();
        var (offset, format) = FindUnicodeTable(file, cmap);
        if (format == 12)
            map.ReadGroups(file, offset);
        else
            map.ReadSegments(file, offset);
        return map;
    }

    public ushort Glyph(int character) =>
        character < 0x10000 ? basicPlane[character] : otherPlanes.GetValueOrDefault(character);

    /// <summary>Prefers the table for all of Unicode (format 12) to the one for the basic plane (format 4).</summary>
    private static (int Offset, int Format) FindUnicodeTable(BigEndian file, int cmap)
    {
        const int windows = 3, basic = 1, full = 10;
        var found = 0;
        for (var index = 0; index < file.UInt16(cmap + 2); index++)
        {
            var record = cmap + 4 + 8 * index;
            var table = cmap + file.Int32(record + 4);
            if (file.UInt16(record) != windows)
                continue;
            if (file.UInt16(record + 2) == full && file.UInt16(table) == 12)
                return (table, 12);
            if (file.UInt16(record + 2) == basic && file.UInt16(table) == 4)
                found = table;
        }

        return found > 0 ? (found, 4) : throw new InvalidDataException("The font has no Unicode character map.");
    }

    private void Set(int character, int glyph)
    {
        if (character < 0x10000)
            basicPlane[character] = (ushort)glyph;
        else
            otherPlanes[character] = (ushort)glyph;
    }

    private void ReadGroups(BigEndian file, int table)
    {
        for (var group = 0; group < file.Int32(table + 12); group++)
        {
            var record = table + 16 + 12 * group;
            var (first, last, glyph) = (file.Int32(record), file.Int32(record + 4), file.Int32(record + 8));
            for (var character = first; character <= last; character++)
                Set(character, glyph + character - first);
        }
    }

    private void ReadSegments(BigEndian file, int table)
    {
        var bytes = file.UInt16(table + 6);
        int ends = table + 14, starts = ends + bytes + 2, deltas = starts + bytes, offsets = deltas + bytes;
        for (var segment = 0; segment < bytes; segment += 2)
        {
            int first = file.UInt16(starts + segment), last = file.UInt16(ends + segment);
            for (var character = first; character <= last && character != 0xFFFF; character++)
                Set(character, SegmentGlyph(file, character, first, deltas + segment, offsets + segment));
        }
    }

    private static int SegmentGlyph(BigEndian file, int character, int first, int deltaAt, int offsetAt)
    {
        int delta = file.UInt16(deltaAt), offset = file.UInt16(offsetAt);
        if (offset == 0)
            return (character + delta) & 0xFFFF;

        var glyph = file.UInt16(offsetAt + offset + 2 * (character - first));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
