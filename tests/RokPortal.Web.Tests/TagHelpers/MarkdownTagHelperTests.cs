using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using RokPortal.Documents.Blocks;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Tests.TagHelpers;

public sealed class MarkdownTagHelperTests
{
    private readonly Rendering _page = new();

    [Fact]
    public void RenderField_WhenScriptsMayBeMissing_HidesToolbarAndKeepsPreviewButton()
    {
        var field = _page.Element("markdown-field", Field("En **gemensam** väg"));

        Assert.True(field.QuerySelector("[role=toolbar]")!.HasAttribute("hidden"));
        var preview = field.QuerySelector<IHtmlButtonElement>("button[type=submit]")!;
        Assert.Equal(("Preview", "Input.Text"), (preview.Name, preview.Value));
        Assert.Equal("En **gemensam** väg", field.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Null(field.QuerySelector(".md-preview"));
    }

    [Fact]
    public void RenderField_WhenToolbarControlsTheText_NamesItById()
    {
        var field = _page.Element("markdown-field", Field(null));

        Assert.Equal(field.QuerySelector("textarea")!.Id, field.QuerySelector("[role=toolbar]")!.GetAttribute("aria-controls"));
    }

    [Fact]
    public void RenderField_WhenItsPreviewWasAskedFor_ShowsWhatWasTyped()
    {
        PostForm(("Preview", "Input.Text"));
        _page.Posted("Input.Text", "En **gemensam** väg");

        var field = _page.Element("markdown-field", Field("Sparad text"));

        Assert.Equal("gemensam", field.QuerySelector(".md-preview strong")!.TextContent);
    }

    [Fact]
    public void RenderField_WhenAnotherFieldsPreviewWasAskedFor_ShowsNone()
    {
        PostForm(("Preview", "Input.Other"));

        Assert.Null(_page.Element("markdown-field", Field("Text")).QuerySelector(".md-preview"));
    }

    [Fact]
    public void Render_WhenTextHasMarkup_NeverLetsItThrough()
    {
        var text = _page.Element("markdown", new MarkdownTagHelper { Text = "Hej <script>x()</script> [länk](javascript:x())" });

        Assert.Null(text.QuerySelector("script"));
        Assert.Null(text.QuerySelector("a[href^='javascript']"));
    }

    [Fact]
    public void Render_WhenHeadingsAreOffset_FitUnderTheHeadingAbove()
    {
        var text = _page.Element("markdown", new MarkdownTagHelper { Text = "# Bakgrund", HeadingOffset = 3 });

        Assert.Equal("Bakgrund", text.QuerySelector("h4")!.TextContent);
    }

    [Fact]
    public void Render_WhenTextIsBlank_WritesNothing()
    {
        Assert.Equal("", Rendering.Html(_page.Output("markdown", new MarkdownTagHelper { Text = "  " })));
    }

    private MarkdownFieldTagHelper Field(string? value) => new()
    {
        For = _page.For("Input.Text", value),
        Label = "Beskrivning",
    };

    private void PostForm(params (string Key, string Value)[] values)
    {
        _page.Http.Request.Method = "POST";
        _page.Http.Request.ContentType = "application/x-www-form-urlencoded";
        _page.Http.Request.Form = new FormCollection(values.ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value)));
    }
}
