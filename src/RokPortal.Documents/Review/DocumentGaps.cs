using System.Text.RegularExpressions;

namespace RokPortal.Documents.Review;

/// <summary>A place in a document that is not finished (lucka).</summary>
/// <param name="Topic">Where: the heading of a section, or of what has a number.</param>
/// <param name="Part">Which part of it; empty for its first lines.</param>
/// <param name="Placeholder">What stands there instead of a text ("XX"); null when nothing does.</param>
public sealed record DocumentGap(string Topic, string Part, string? Placeholder = null);

/// <summary>Finds what is not finished in a document, before it leaves the house: what is missing, and what only holds a place.</summary>
public static partial class DocumentGaps
{
    /// <summary>The gaps, in the document's order; a text that stands in several places of one part once.</summary>
    public static IReadOnlyList<DocumentGap> In(DocumentContent document) =>
        [.. DocumentReader.Read(document).SelectMany(Of).Distinct()];

    private static IEnumerable<DocumentGap> Of(DocumentPart part) =>
    [
        .. part.Missing.Select(label => new DocumentGap(part.Topic, part.Part ?? label)),
        .. part.Lines.SelectMany(Placeholders).Select(found => new DocumentGap(part.Topic, part.Part ?? "", found)),
        .. part.Facts.SelectMany(fact => Placeholders(fact.Value).Select(found => new DocumentGap(part.Topic, fact.Key, found))),
        .. Placeholders(part.Part ?? part.Topic).Select(found => new DocumentGap(part.Topic, part.Part ?? "", found)),
    ];

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value);

    /// <summary>
    /// What people write where a text is to come: XX, 20XX, TODO, ???, "[namn]", "[ ]", "lorem ipsum", "ÅÅÅÅ-MM-DD", "fyll i
    /// senare". Other brackets are left alone: they stand in quotations and references.
    /// </summary>
    [GeneratedRegex(
        @"\b(?:\d\d)?X{2,}\b|\bx{2,}\b|\b(?:TODO|TBD)\b|\bÅÅÅÅ-MM-DD\b|\?{2,}|_{3,}|\[\s{0,3}\]"
            + @"|\[(?i:namn|datum|text|belopp|antal|ange|infoga|skriv|fyll i)\b[^\]\n]{0,60}\]"
            + @"|(?i:\blorem ipsum\b|\bfyll i (?:här|senare|texten)\b|\btext kommer(?: senare)?\b(?=\W*(?:\n|$)))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
