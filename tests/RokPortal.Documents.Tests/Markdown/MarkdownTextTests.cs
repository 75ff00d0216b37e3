using RokPortal.Documents.Blocks;
using RokPortal.Documents.Markdown;

namespace RokPortal.Documents.Tests.Markdown;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("Ett **fett** och *kursivt* ord", "<p>Ett <strong>fett</strong> och <em>kursivt</em> ord</p>")]
    [InlineData("Rad ett\nfortsätter", "<p>Rad ett fortsätter</p>")]
    [InlineData("Rad ett  \nrad två", "<p>Rad ett<br>rad två</p>")]
    [InlineData("- a\n- b", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>")]
    [InlineData(
        "[Länsstyrelsen](https://example.org/a?b=1&c=2)",
        "<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">Länsstyrelsen</a></p>")]
    [InlineData("<mailto:a@example.org>", "<p><a href=\"mailto:a@example.org\" rel=\"noopener noreferrer\">mailto:a@example.org</a></p>")]
    [InlineData(null, "")]
    [InlineData(" \n ", "")]
    public void ToHtml_WhenMarkupIsAllowed_IsShown(string? markdown, string expected)
    {
        Assert.Equal(expected, MarkdownText.ToHtml(markdown, 2));
    }

    [Theory]
    [InlineData("[klicka](javascript:alert(1))", "<p>klicka</p>")]
    [InlineData("[klicka](JaVaScRiPt&#58;alert(1))", "<p>klicka</p>")]
    [InlineData("[klicka](data:text/html,x)", "<p>klicka</p>")]
    [InlineData("[klicka](//example.org)", "<p>klicka</p>")]
    [InlineData("[klicka](/intern)", "<p>klicka</p>")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)", "<p>x</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![bild](https://example.org/spion.png)", "<p>bild</p>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("text <img src=x onerror=alert(1)>", "<p>text &lt;img src=x onerror=alert(1)&gt;</p>")]
    [InlineData("> citat", "<p>citat</p>")]
    [InlineData("    kod <b>", "<p>kod &lt;b&gt;</p>")]
    [InlineData("`kod`", "<p>kod</p>")]
    [InlineData("a\n\n---\n\nb", "<p>a</p><p>b</p>")]
    [InlineData("osyn\u200Blig \u202Etxet", "<p>osynlig txet</p>")]
    public void ToHtml_WhenMarkupIsNotAllowed_ShowsItsText(string markdown, string expected)
    {
        Assert.Equal(expected, MarkdownText.ToHtml(markdown, 2));
    }

    [Theory]
    [InlineData("# A\n## B\n# C", 2, "3 4 3")]
    [InlineData("## A\n# B\n### C", 2, "3 3 4")]
    [InlineData("###### A", 4, "5")]
    [InlineData("# A\n## B", 5, "6 6")]
    [InlineData("# A\n## B", 9, "6 6")]
    public void ToBlocks_WhenHeadingsAreUsed_OffsetsThemWithoutSkips(string markdown, int offset, string expected)
    {
        var levels = MarkdownText.ToBlocks(markdown, offset).OfType<Heading>().Select(heading => heading.Level);

        Assert.Equal(expected, string.Join(' ', levels));
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "lists", string.Concat(Enumerable.Range(0, 500).Select(level => new string(' ', 2 * level) + "- a\n")) },
        { "quotes", new string('>', 500) + " a" },
        { "quotes and lists", string.Concat(Enumerable.Repeat("> - ", 300)) + "a" },
        { "emphasis", string.Concat(Enumerable.Repeat("*a _b ", 8_000)) },
        { "nested emphasis", string.Concat(Enumerable.Repeat("*a ", 8_000)) + string.Concat(Enumerable.Repeat(" a*", 8_000)) },
        { "stars", new string('*', 49_000) + "a" + new string('*', 900) },
        { "brackets", new string('[', 49_000) },
        { "links", string.Concat(Enumerable.Repeat("[a](", 12_000)) },
        { "images", string.Concat(Enumerable.Repeat("![", 24_000)) },
        { "angles", new string('<', 49_000) },
        { "backticks", string.Concat(Enumerable.Range(1, 300).Select(length => new string('`', length) + " ")) },
        { "entities", string.Concat(Enumerable.Repeat("&#0;&#xD800;&", 3_000)) },
        { "broken surrogates", "a\uD800b\uDC00c\uFFFE\0" },
        { "megabyte of words", string.Concat(Enumerable.Repeat("ord ", 262_144)) },
        { "megabyte of one word", new string('x', 1 << 20) },
        { "megabyte of lines", string.Concat(Enumerable.Repeat("- a\n", 262_144)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task ToHtml_WhenInputIsHostile_AnswersInTime(string name, string markdown)
    {
        var work = Task.Run(() => MarkdownText.ToHtml(markdown, 2));

        Assert.True(await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(10))) == work, $"{name} took too long.");
        Assert.NotEmpty(await work);
    }

    [Fact]
    public void ToHtml_WhenInputIsRandom_NeverThrows()
    {
        const string alphabet = "*_`[]()<>!#-+>1. \n\t\\&;:/\"'=~|{}å\u00AD\u200B\u202E\uD83C\uDF1Ea";
        var random = new Random(20261120);
        for (var round = 0; round < 3_000; round++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => alphabet[random.Next(alphabet.Length)]));

            var html = MarkdownText.ToHtml(markdown, random.Next(0, 7));

            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain('\u202E', html);
        }
    }
}
