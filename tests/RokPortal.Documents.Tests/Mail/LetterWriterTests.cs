using RokPortal.Documents.Blocks;
using RokPortal.Documents.Mail;

namespace RokPortal.Documents.Tests.Mail;

public class LetterWriterTests
{
    private static readonly Letter Whole = new("Dags att rapportera", "Åsa Öberg", ["Perioden är öppen.", "Svara senast 30 november."])
    {
        Action = new LetterLink("Öppna rapporten", new Uri("https://rok.example/rapport?a=1&b=2")),
        Closing = ["Vänliga hälsningar", "Länsstyrelsen"],
    };

    [Fact]
    public void Text_OfAWholeLetter_IsReadableByItself()
    {
        Assert.Equal(
            """
            Hej Åsa Öberg,

            Perioden är öppen.

            Svara senast 30 november.

            Öppna rapporten:
            https://rok.example/rapport?a=1&b=2

            Vänliga hälsningar
            Länsstyrelsen

            """.ReplaceLineEndings("\n"),
            LetterWriter.Text(Whole));
    }

    [Fact]
    public void Html_OfAWholeLetter_IsSwedishWithTheAddressWrittenOut()
    {
        var html = LetterWriter.Html(Whole);

        Assert.Contains("<html lang=\"sv\">", html, StringComparison.Ordinal);
        Assert.Contains("<title>Dags att rapportera</title>", html, StringComparison.Ordinal);
        Assert.Contains("Hej Åsa Öberg,</p>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://rok.example/rapport?a=1&amp;b=2\"", html, StringComparison.Ordinal);
        Assert.Contains(">Öppna rapporten</a>", html, StringComparison.Ordinal);
        Assert.Contains("<br>https://rok.example/rapport?a=1&amp;b=2</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Html_OfWhatPeopleTyped_IsEscaped()
    {
        var letter = new Letter("<b>Ämne</b>", "<script>alert(1)</script>", ["Rad ett\nRad <i>två</i> & \"tre\"\u202E"])
        {
            Closing = ["<hr>"],
        };

        var html = LetterWriter.Html(letter);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<hr", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.Contains("Rad ett<br>Rad &lt;i&gt;två", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithoutName_GreetsAllTheSame()
    {
        Assert.StartsWith("Hej,\n\n", LetterWriter.Text(new Letter("Ämne", "", ["Text."])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:ada@kommun.example")]
    [InlineData("/rapport")]
    public void Html_WithALinkThatIsNoPage_IsAMistake(string address)
    {
        var letter = Whole with { Action = new LetterLink("Öppna", new Uri(address, UriKind.RelativeOrAbsolute)) };

        Assert.Throws<ArgumentException>(() => LetterWriter.Html(letter));
        Assert.Throws<ArgumentException>(() => LetterWriter.Text(letter));
    }
}
