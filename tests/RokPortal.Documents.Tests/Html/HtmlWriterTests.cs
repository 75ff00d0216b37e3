using AngleSharp.Html.Parser;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Html;

public class HtmlWriterTests
{
    [Fact]
    public void WriteDocument_WhenEveryKindOfBlockIsUsed_KeepsItsMarkup()
    {
        var html = HtmlWriter.WriteDocument(SampleDocuments.Everything());

        Snapshot.AssertMatches(html.Replace("><", ">\n<", StringComparison.Ordinal) + "\n", "EveryKindOfBlockHtml");
    }

    [Fact]
    public void Write_WhenHeadingsAreOffset_StopsAtLevelSix()
    {
        var html = HtmlWriter.Write([new Heading(1, "A"), new Heading(2, "B"), new Heading(6, "C")], new HtmlOptions { HeadingOffset = 1 });

        Assert.Equal("<h2>A</h2><h3>B</h3><h6>C</h6>", html);
    }

    [Fact]
    public void Write_WhenThereAreContents_EachLinkLeadsToItsHeading()
    {
        var html = HtmlWriter.Write(SampleDocuments.Everything().Blocks, new HtmlOptions { IdPrefix = "plan-" });

        var page = new HtmlParser().ParseDocument(html);
        var links = page.QuerySelectorAll(".doc-contents a");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(link.TextContent, page.QuerySelector(link.GetAttribute("href")!)!.TextContent));
        Assert.All(links, link => Assert.StartsWith("#plan-", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Write_WhenTextHoldsMarkup_EncodesIt()
    {
        var html = HtmlWriter.Write(
        [
            new Heading(2, "<h>"),
            new FactList([new Fact("<dt>", "<dd>")]),
            new Table([new TableColumn("<th>")], [[new TableCell("<td>")]], "<caption>"),
            new Paragraph([new TextRun("<p>", Link: "javascript:alert(1)", Language: "\"><script>")]),
        ]);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", html, StringComparison.Ordinal);
        Assert.Contains("&lt;caption&gt;", html, StringComparison.Ordinal);
        Assert.Contains("&lt;dt&gt;", html, StringComparison.Ordinal);
    }
}
