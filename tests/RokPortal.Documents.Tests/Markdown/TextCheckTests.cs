using RokPortal.Documents.Blocks;
using RokPortal.Documents.Markdown;

namespace RokPortal.Documents.Tests.Markdown;

public class TextCheckTests
{
    [Theory]
    [InlineData("Läs [här](https://example.se).", TextRemark.VagueLink)]
    [InlineData("[Läs mer](https://example.se)", TextRemark.VagueLink)]
    [InlineData("Se [https://example.se/rapport](https://example.se/rapport).", TextRemark.BareAddress)]
    [InlineData("**Lärdomar**", TextRemark.BoldAsHeading)]
    [InlineData("DET HÄR ÄR MYCKET VIKTIGT för alla.", TextRemark.Capitals)]
    [InlineData("• först\n• sedan", TextRemark.HandmadeList)]
    public void Find_RemarksOnWhatIsHardToRead(string markdown, TextRemark remark) =>
        Assert.Equal([remark], TextCheck.Find(markdown).Select(finding => finding.Remark));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("## Lärdomar\n\nSe [Skolverkets statistik](https://example.se) om **elever**.\n\n- först\n- sedan")]
    [InlineData("SFI och RÖK är förkortningar.")]
    [InlineData("Priset gick upp – mycket.")]
    public void Find_LeavesGoodTextsAlone(string? markdown) => Assert.Empty(TextCheck.Find(markdown));

    [Fact]
    public void Find_InALongParagraph_AndInsideAList_GivesTheFirstWords()
    {
        var sentence = string.Concat(Enumerable.Repeat("Det går framåt. ", 60));

        Assert.Equal([new TextFinding(TextRemark.LongParagraph, $"{sentence[..60].TrimEnd()} …")], TextCheck.Find(sentence));
        Assert.Equal([TextRemark.VagueLink], TextCheck.Find("- punkt\n- [länk](https://example.se)").Select(finding => finding.Remark));
    }
}
