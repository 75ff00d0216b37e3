using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RokPortal.Documents.Blocks;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Tests.TagHelpers;

public sealed class ErrorSummaryTagHelperTests
{
    private readonly Rendering _page = new();

    [Fact]
    public void Render_WhenNothingIsWrong_WritesNothing()
    {
        var output = _page.Output("error-summary", Summary());

        Assert.Equal("", Rendering.Html(output));
    }

    [Fact]
    public void Render_WhenFieldsAreWrong_LinksToThemInPageOrder()
    {
        _page.ModelState.AddModelError("Input.Last", "Skriv slut");
        _page.ModelState.AddModelError("Input.First", "Skriv början");

        var summary = SummaryOfPageWith("Input.First", "Input.Last");

        Assert.Equal(
            [("Skriv början", "#Input_First"), ("Skriv slut", "#Input_Last")],
            Links(summary).Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void Render_WhenListElementIsWrong_LinksToItsGroup()
    {
        _page.ModelState.AddModelError("Input.PartyIds[2]", "Parten finns inte");

        var summary = SummaryOfPageWith("Input.Party", "Input.PartyIds");

        Assert.Equal("#Input_PartyIds", Assert.Single(Links(summary)).GetAttribute("href"));
    }

    [Fact]
    public void Render_WhenErrorBelongsToNoField_ShowsItLastWithoutLink()
    {
        _page.ModelState.AddModelError("", "Planen är redan fastställd");
        _page.ModelState.AddModelError("Input.First", "Skriv början");

        var summary = SummaryOfPageWith("Input.First");

        Assert.Single(Links(summary));
        Assert.Equal(["Skriv början", "Planen är redan fastställd"], summary.QuerySelectorAll("li").Select(item => item.TextContent));
    }

    [Theory]
    [InlineData(1, "En uppgift behöver rättas")]
    [InlineData(2, "Två uppgifter behöver rättas")]
    [InlineData(13, "13 uppgifter behöver rättas")]
    public void Render_WhenCounted_SaysHowManyInWords(int errors, string heading)
    {
        for (var i = 0; i < errors; i++)
            _page.ModelState.AddModelError($"Field{i}", $"Fel {i}");

        Assert.Equal(heading, SummaryOfPageWith().QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public void Render_WhenShown_TakesFocusAndIsNamedByItsHeading()
    {
        _page.ModelState.AddModelError("Input.First", "Skriv början");

        var summary = SummaryOfPageWith("Input.First");

        Assert.True(summary.HasAttribute("autofocus"));
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.Equal(summary.QuerySelector("h2")!.Id, summary.GetAttribute("aria-labelledby"));
    }

    /// <summary>The summary first, then the fields, written out when all are rendered: as a view does.</summary>
    private IElement SummaryOfPageWith(params string[] fieldNames)
    {
        var summary = _page.Output("error-summary", Summary());
        foreach (var name in fieldNames)
            _page.Output("field", new FieldTagHelper { For = _page.For<string>(name, null) });
        return Rendering.Parse(Rendering.Html(summary)).QuerySelector(".summary")!;
    }

    private static ErrorSummaryTagHelper Summary() => new();

    private static List<IHtmlAnchorElement> Links(IElement summary) =>
        [.. summary.QuerySelectorAll<IHtmlAnchorElement>("a")];
}
