namespace RokPortal.Documents.Pdf.Fonts;

/// <summary>A TrueType font: its metrics, its glyphs by character and its kerning. Immutable, so one copy serves all threads.</summary>
internal sealed class TrueTypeFont
{
    private readonly BigEndian file;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly CharacterMap characters;
    private readonly KerningTable kerning;
    private readonly ushort[] advances;
    private readonly int horizontalMetrics;
    private readonly bool longOffsets;

    public TrueTypeFont(byte[] data)
    {
        file = new BigEndian(data);
        ReadDirectory();

        var head = Start("head");
        UnitsPerEm = file.UInt16(head + 18);
        BoundingBox = [.. Enumerable.Range(0, 4).Select(side => file.Int16(head + 36 + 2 * side))];
        longOffsets = file.Int16(head + 50) != 0;

        var hhea = Start("hhea");
        Ascender = file.Int16(hhea + 4);
        Descender = file.Int16(hhea + 6);
        horizontalMetrics = file.UInt16(hhea + 34);

        var os2 = Start("OS/2");
        Weight = file.UInt16(os2 + 4);
        CapHeight = file.Int16(os2 + 88);
        ItalicAngle = file.Int16(Start("post") + 4);

        GlyphCount = file.UInt16(Start("maxp") + 4);
        advances = [.. Enumerable.Range(0, GlyphCount).Select(ReadAdvance)];
        characters = CharacterMap.Read(file, Start("cmap"));
        kerning = tables.ContainsKey("GPOS") ? KerningTable.Read(file, Start("GPOS"), GlyphCount) : KerningTable.None;
        PostScriptName = ReadPostScriptName();
    }

    public int UnitsPerEm { get; }
    public int GlyphCount { get; }
    public int Ascender { get; }
    public int Descender { get; }
    public int CapHeight { get; }
    public int Weight { get; }
    public int ItalicAngle { get; }
    public IReadOnlyList<short> BoundingBox { get; }
    public string PostScriptName { get; }

    /// <summary>The glyph of a character, or 0 when the font has none.</summary>
    public ushort Glyph(int character)
    {
        var glyph = characters.Glyph(character);
        if (glyph != 0)
            return glyph;

        return character switch
        {
            0xAD or 0x2010 or 0x2011 => characters.Glyph('-'),
            0xA0 or 0x202F or (>= 0x2000 and <= 0x200A) => characters.Glyph(' '),
            _ => 0,
        };
    }

    /// <summary>Width of a glyph in font units.</summary>
    public int Advance(ushort glyph) => advances[glyph];

    /// <summary>How much closer (negative) or further apart two glyphs stand, in font units.</summary>
    public int Kerning(ushort left, ushort right) => kerning.Adjustment(left, right);

    public bool HasTable(string tag) => tables.ContainsKey(tag);

    public byte[] CopyTable(string tag) => file.Data.AsSpan(tables[tag].Offset, tables[tag].Length).ToArray();

    /// <summary>The outline of a glyph as stored; empty for a space.</summary>
    public byte[] CopyOutline(ushort glyph)
    {
        var start = OutlineOffset(glyph);
        return file.Data.AsSpan(Start("glyf") + start, OutlineOffset(glyph + 1) - start).ToArray();
    }

    public short LeftSideBearing(ushort glyph)
    {
        var hmtx = Start("hmtx");
        return glyph < horizontalMetrics
            ? file.Int16(hmtx + 4 * glyph + 2)
            : file.Int16(hmtx + 4 * horizontalMetrics + 2 * (glyph - horizontalMetrics));
    }

    private void ReadDirectory()
    {
        var count = file.UInt16(4);
        for (var table = 0; table < count; table++)
        {
            var record = 12 + 16 * table;
            tables[file.Tag(record)] = (file.Int32(record + 8), file.Int32(record + 12));
        }
    }

    private int Start(string tag) => tables[tag].Offset;

    private ushort ReadAdvance(int glyph) => file.UInt16(Start("hmtx") + 4 * Math.Min(glyph, horizontalMetrics - 1));

    private int OutlineOffset(int glyph) =>
        longOffsets ? file.Int32(Start("loca") + 4 * glyph) : 2 * file.UInt16(Start("loca") + 2 * glyph);

    private string ReadPostScriptName()
    {
        const int windows = 3, postScriptName = 6;
        var names = Start("name");
        var strings = names + file.UInt16(names + 4);
        for (var index = 0; index < file.UInt16(names + 2); index++)
        {
            var record = names + 6 + 12 * index;
            if (file.UInt16(record) == windows && file.UInt16(record + 6) == postScriptName)
                return Encoding.BigEndianUnicode.GetString(file.Data, strings + file.UInt16(record + 10), file.UInt16(record + 8));
        }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}
