namespace RokPortal.Documents.Pdf.Fonts;

/// <summary>The fonts of one document. The font files are read once per process.</summary>
internal sealed class FontLibrary
{
    private const char Replacement = '\u25A1';

    private static readonly Lazy<TrueTypeFont> RegularFile = new(() => Load("regular"));
    private static readonly Lazy<TrueTypeFont> ItalicFile = new(() => Load("italic"));
    private static readonly Lazy<TrueTypeFont> SemiBoldFile = new(() => Load("semibold"));
    private static readonly Lazy<TrueTypeFont> SemiBoldItalicFile = new(() => Load("semibold-italic"));
    private static readonly Lazy<TrueTypeFont> BoldFile = new(() => Load("bold"));

    private readonly SortedSet<int> missing = [];

    public FontInUse Regular { get; } = new("F0", RegularFile.Value);

    public FontInUse Italic { get; } = new("F1", ItalicFile.Value);

    public FontInUse SemiBold { get; } = new("F2", SemiBoldFile.Value);

    public FontInUse SemiBoldItalic { get; } = new("F3", SemiBoldItalicFile.Value);

    public FontInUse Bold { get; } = new("F4", BoldFile.Value);

    public IEnumerable<FontInUse> All => [Regular, Italic, SemiBold, SemiBoldItalic, Bold];

    /// <summary>Characters that no font has; they are shown as an empty square.</summary>
    public IReadOnlyList<string> MissingCharacters => [.. missing.Select(char.ConvertFromUtf32)];

    /// <summary>
    /// The text in pieces that a font can show: what the wanted font lacks (the italics have fewer letters) comes in the
    /// upright one, and what that lacks too as an empty square. A document is never refused because of a letter.
    /// </summary>
    public IEnumerable<(string Text, FontInUse Font)> Showable(string text, FontInUse wanted)
    {
        if (HasAll(wanted, text))
        {
            yield return (text, wanted);
            yield break;
        }

        var piece = new StringBuilder();
        var current = wanted;
        foreach (var rune in text.EnumerateRunes())
        {
            var (shown, font) = Substitute(rune, wanted);
            if (font != current && piece.Length > 0)
            {
                yield return (piece.ToString(), current);
                piece.Clear();
            }

            current = font;
            piece.Append(shown.ToString());
        }

        yield return (piece.ToString(), current);
    }

    private static bool HasAll(FontInUse font, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' && !font.Has(rune.Value))
                return false;
        }

        return true;
    }

    private (Rune Shown, FontInUse Font) Substitute(Rune rune, FontInUse wanted)
    {
        if (rune.Value == '\n' || wanted.Has(rune.Value))
            return (rune, wanted);
        if (Regular.Has(rune.Value))
            return (rune, Regular);

        missing.Add(rune.Value);
        return (new Rune(Replacement), Regular);
    }

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(FontLibrary).Assembly.GetManifestResourceStream($"fonts/{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded in the assembly.");
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new TrueTypeFont(data);
    }
}
