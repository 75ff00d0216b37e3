using System.Text;
using RokPortal.Domain.Shared;

namespace RokPortal.Domain.Tests.Shared;

public class UnicodeTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("a\u030A", "\u00E5")]
    [InlineData("a\uFDCFb", "a\uFDCFb")]
    [InlineData("a\uFDD0b", "ab")]
    [InlineData("a\uFDEFb", "ab")]
    [InlineData("a\uFDF0b", "a\uFDF0b")]
    [InlineData("a\uFFFDb", "a\uFFFDb")]
    [InlineData("a\uFFFEb\uFFFF", "ab")]
    [InlineData("a\U0001FFFEb\U0010FFFF", "ab")]
    [InlineData("\U0001F642", "\U0001F642")]
    public void Normalized_LeavesOutWhatIsNoCharacter(string text, string expected) =>
        Assert.Equal(expected, text.Normalized(NormalizationForm.FormC));

    [Fact]
    public void Normalized_OfHalfALetter_IsTheSignForThat() =>
        Assert.Equal("a\uFFFDb", string.Concat("a", (char)0xD800, "b").Normalized(NormalizationForm.FormC));

    [Fact]
    public void Normalized_TakesLettersApart_WhereThatIsAskedFor() =>
        Assert.Equal("a\u030A", "\u00E5".Normalized(NormalizationForm.FormD));
}
