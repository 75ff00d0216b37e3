using RokPortal.Documents.Blocks;

namespace RokPortal.Documents.Tests.Blocks;

public class SafeTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("A\u030A", "Å")]
    [InlineData("a\u200Bb\u200Dc\uFEFFd\u2060e", "abcde")]
    [InlineData("a\u202Eb\u2066c\u200Fd", "abcd")]
    [InlineData("a \t  b", "a b")]
    [InlineData("a\u0000b\u0007c\u0085d", "abcd")]
    [InlineData("a\r\nb\u2028c", "a\nb\nc")]
    [InlineData("integrations\u00ADråd", "integrations\u00ADråd")]
    [InlineData("\uE000a\uFFFE", "a")]
    public void Clean_WhenTextIsGiven_KeepsWhatCanBeSeen(string? text, string expected)
    {
        Assert.Equal(expected, SafeText.Clean(text));
    }

    [Fact]
    public void Clean_WhenSurrogatesAreBroken_DropsThem()
    {
        Assert.Equal("abc🌞", SafeText.Clean("a\uD800b\uDC00c🌞"));
    }

    [Theory]
    [InlineData("https://example.org/å ä?q=ö#x", "https://example.org/%C3%A5%20%C3%A4?q=%C3%B6#x")]
    [InlineData("https://räksmörgås.example/", "https://xn--rksmrgs-5wao1o.example/")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData(" HTTP://Example.org ", "http://example.org/")]
    [InlineData("java\u200Bscript:alert(1)", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("/relativ", null)]
    [InlineData("https://", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Encode_WhenAddressIsGiven_AllowsOnlyTheSafeSchemes(string? address, string? expected)
    {
        Assert.Equal(expected, SafeLink.Encode(address));
    }
}
