namespace RokPortal.Documents.Blocks;

/// <summary>A piece of text with one look. A line feed in the text is a line break inside the paragraph.</summary>
/// <param name="Text">The text; a soft hyphen (U+00AD) marks where a long word may be divided.</param>
/// <param name="Bold">Strong emphasis.</param>
/// <param name="Italic">Emphasis.</param>
/// <param name="Link">Address with http, https or mailto; any other address is shown as plain text.</param>
/// <param name="Muted">Secondary text, such as "Uppgift saknas".</param>
/// <param name="Language">Language tag when the text is in another language than the document.</param>
public sealed record TextRun(
    string Text,
    bool Bold = false,
    bool Italic = false,
    string? Link = null,
    bool Muted = false,
    string? Language = null)
{
    /// <summary>A list with one plain run, or an empty list for no text.</summary>
    public static IReadOnlyList<TextRun> Plain(string? text) => string.IsNullOrEmpty(text) ? [] : [new TextRun(text)];
}
