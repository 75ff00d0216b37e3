using RokPortal.Documents.Markdown;

namespace RokPortal.Documents.Tests.Markdown;

public class PlainTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("Ett **fet** ord.\n\nTvå.", "Ett fet ord.\nTvå.")]
    [InlineData("- a\n- b\n  1. c\n  2. d", "• a\n• b\n  1. c\n  2. d")]
    [InlineData("## Rubrik\n\nText", "Rubrik\nText")]
    [InlineData("[Läs](https://example.org/a) här", "Läs (https://example.org/a) här")]
    [InlineData("<https://example.org/a> och <test@example.org>", "https://example.org/a och test@example.org")]
    [InlineData("[Nej](javascript:alert)", "Nej")]
    public void ToPlainText_KeepsWordsMarksAndAddresses(string? markdown, string expected)
    {
        Assert.Equal(expected, MarkdownText.ToPlainText(markdown));
    }
}
