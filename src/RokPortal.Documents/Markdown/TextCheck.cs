namespace RokPortal.Documents.Markdown;

/// <summary>What makes a text hard to read for some.</summary>
public enum TextRemark
{
    /// <summary>A link whose words say nothing on their own ("här", "läs mer").</summary>
    VagueLink,

    /// <summary>A link that shows its address instead of words.</summary>
    BareAddress,

    /// <summary>A paragraph that is all bold: a heading that a screen reader does not know of.</summary>
    BoldAsHeading,

    /// <summary>A row of words in capitals.</summary>
    Capitals,

    /// <summary>A list made of dashes or dots in running text.</summary>
    HandmadeList,

    /// <summary>A paragraph that goes on for long without a break.</summary>
    LongParagraph,
}

/// <summary>A place in a text that makes it hard to read for some.</summary>
/// <param name="Remark">What it is.</param>
/// <param name="Excerpt">The first words there.</param>
public sealed record TextFinding(TextRemark Remark, string Excerpt);

/// <summary>
/// Checks what no document writer can put right afterwards: how the words themselves are set (WCAG 2.2: 1.3.1, 2.4.4;
/// PDF/UA cannot see it either). It advises and never forbids, for it cannot know what a text means.
/// </summary>
public static class TextCheck
{
    /// <summary>Longest paragraph, in characters, that goes without a remark.</summary>
    public const int LongestParagraph = 900;

    private const int ExcerptLength = 60;
    private const int CapitalsInARow = 4;

    private static readonly string[] Vague =
    [
        "här", "klicka här", "läs mer", "läs mer här", "länk", "länken",
        "mer", "mer information", "se här", "denna länk",
    ];
    // A hyphen or an asterisk makes a real list.
    private static readonly char[] Marks = ['–', '—', '•', '·'];

    /// <summary>Everything worth a second look, in the order of the text.</summary>
    /// <param name="markdown">What the user typed; null and blank give nothing.</param>
    public static IReadOnlyList<TextFinding> Find(string? markdown) =>
        [.. MarkdownText.ToBlocks(markdown, 1).SelectMany(Of), .. HandmadeLists(markdown ?? "")];

    /// <summary>Looked for in what was typed: the line ends are gone from the blocks.</summary>
    private static IEnumerable<TextFinding> HandmadeLists(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (IsMarked(lines[i]) && IsMarked(lines[i - 1]) && (i == 1 || !IsMarked(lines[i - 2])))
                yield return new TextFinding(TextRemark.HandmadeList, Excerpt(lines[i - 1].Trim()));
        }
    }

    private static bool IsMarked(string line) => line.TrimStart() is [var first, ' ', ..] && Marks.Contains(first);

    private static IEnumerable<TextFinding> Of(Block block) => block switch
    {
        Paragraph paragraph => [.. Of(paragraph), .. OfRuns(paragraph.Runs)],
        Heading heading => OfRuns(heading.Runs),
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Of),
        _ => [],
    };

    private static IEnumerable<TextFinding> Of(Paragraph paragraph)
    {
        var text = string.Concat(paragraph.Runs.Select(run => run.Text)).Trim();
        if (text.Length == 0)
            yield break;
        if (text.Length > LongestParagraph)
            yield return new TextFinding(TextRemark.LongParagraph, Excerpt(text));
        if (paragraph.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).All(run => run.Bold))
            yield return new TextFinding(TextRemark.BoldAsHeading, Excerpt(text));
    }

    private static IEnumerable<TextFinding> OfRuns(IReadOnlyList<TextRun> runs)
    {
        foreach (var run in runs.Where(run => run.Link is not null))
        {
            var words = run.Text.Trim().TrimEnd('.', '!', ':');
            if (Vague.Contains(words, StringComparer.OrdinalIgnoreCase))
                yield return new TextFinding(TextRemark.VagueLink, Excerpt(run.Text));
            else if (words.Contains("://", StringComparison.Ordinal) || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                yield return new TextFinding(TextRemark.BareAddress, Excerpt(run.Text));
        }

        var text = string.Concat(runs.Select(run => run.Text));
        if (LongestShout(text) >= CapitalsInARow)
            yield return new TextFinding(TextRemark.Capitals, Excerpt(text.Trim()));
    }

    private static int LongestShout(string text)
    {
        var (longest, current) = (0, 0);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = word.Where(char.IsLetter).ToList();
            current = letters.Count > 1 && letters.TrueForAll(char.IsUpper) ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private static string Excerpt(string text) => text.Length <= ExcerptLength ? text : $"{text[..ExcerptLength].TrimEnd()} …";
}
