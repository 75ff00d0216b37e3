namespace RokPortal.Documents.Pdf.Fonts;

/// <summary>A font in one document: measures its text and remembers which characters are shown. Used by one thread.</summary>
internal sealed class FontInUse(string resourceName, TrueTypeFont font)
{
    private const int MostMeasuredWords = 50_000;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> widths =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<int, ushort> numberByCharacter = [];

    public string ResourceName => resourceName;

    public TrueTypeFont Font => font;

    /// <summary>New glyph number → glyph in the whole font. Number 0 is the font's own mark for "no glyph" and is never shown.</summary>
    public List<ushort> Glyphs { get; } = [0];

    /// <summary>New glyph number → character.</summary>
    public List<int> Characters { get; } = [0];

    public bool IsUsed => Glyphs.Count > 1;

    public bool Has(int character) => font.Glyph(character) != 0;

    /// <summary>Width of the text in points.</summary>
    public double Measure(ReadOnlySpan<char> text, double size)
    {
        if (!widths.TryGetValue(text, out var units))
        {
            units = MeasureUnits(text);
            if (widths.Dictionary.Count < MostMeasuredWords)
                widths[text] = units;
        }

        return units * size / font.UnitsPerEm;
    }

    /// <summary>
    /// The number in the subset of the glyph for a character. Two characters that look alike get two numbers, so that
    /// copied text is right.
    /// </summary>
    public ushort Use(int character)
    {
        if (numberByCharacter.TryGetValue(character, out var number))
            return number;

        number = (ushort)Glyphs.Count;
        numberByCharacter.Add(character, number);
        Glyphs.Add(font.Glyph(character));
        Characters.Add(character);
        return number;
    }

    private int MeasureUnits(ReadOnlySpan<char> text)
    {
        var units = 0;
        ushort previous = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.Glyph(rune.Value);
            units += font.Advance(glyph);
            if (previous != 0)
                units += font.Kerning(previous, glyph);
            previous = glyph;
        }

        return units;
    }
}
