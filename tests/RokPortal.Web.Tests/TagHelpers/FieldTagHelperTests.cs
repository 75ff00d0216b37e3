using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;
using RokPortal.Documents.Blocks;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Tests.TagHelpers;

public sealed class FieldTagHelperTests
{
    private static readonly SelectListItem[] Parties = [new("Kinda", "k"), new("Ydre", "y")];

    private readonly Rendering _page = new();

    [Fact]
    public void Render_WhenGivenExpression_TiesLabelHintAndControl()
    {
        var field = _page.Element("field", Field<string>("Input.Title", "Nätverk", label: "Rubrik", hint: "Kort."));

        var input = field.QuerySelector<IHtmlInputElement>("input")!;
        Assert.Equal("Input_Title", input.Id);
        Assert.Equal("Input.Title", input.Name);
        Assert.Equal("Nätverk", input.Value);
        Assert.Equal(input.Id, field.QuerySelector<IHtmlLabelElement>("label")!.HtmlFor);
        Assert.Equal("Kort.", field.QuerySelector("#" + input.GetAttribute("aria-describedby"))!.TextContent);
        Assert.False(input.HasAttribute("aria-invalid"));
        Assert.False(field.ClassList.Contains("is-err"));
    }

    [Fact]
    public void Render_WhenFieldHasError_MarksControlAndDescribesIt()
    {
        _page.ModelState.AddModelError("Input.Title", "Skriv en rubrik");

        var field = _page.Element("field", Field<string>("Input.Title", null, hint: "Kort."));

        var input = field.QuerySelector("input")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Input_Title-tips Input_Title-fel", input.GetAttribute("aria-describedby"));
        Assert.Equal("Fel: Skriv en rubrik", field.QuerySelector("#Input_Title-fel")!.TextContent);
        Assert.True(field.ClassList.Contains("is-err"));
    }

    [Fact]
    public void Render_WhenValueWasPosted_ShowsWhatWasTypedInsteadOfTheModel()
    {
        _page.Posted("Input.Count", "tolv");

        var field = _page.Element("field", Field<int>("Input.Count", 0));

        Assert.Equal("tolv", field.QuerySelector<IHtmlInputElement>("input")!.Value);
    }

    [Fact]
    public void Render_WhenEmptyValueWasPosted_StaysEmpty()
    {
        _page.Posted("Input.Title", "");

        var field = _page.Element("field", Field<string>("Input.Title", "Från databasen"));

        Assert.Equal("", field.QuerySelector<IHtmlInputElement>("input")!.Value);
    }

    [Fact]
    public void Render_WhenValueIsDate_WritesIt_AsTheHintSays()
    {
        var field = _page.Element("field", Field<DateOnly?>("Input.From", new DateOnly(2026, 1, 5)));

        Assert.Equal("2026-01-05", field.QuerySelector<IHtmlInputElement>("input")!.Value);
    }

    [Fact]
    public void Render_WhenTextHasMarkup_ShowsItAsText()
    {
        var field = _page.Element("field", Field<string>("Input.Title", "\"><script>x</script>", label: "<b>Rubrik</b>"));

        Assert.Null(field.QuerySelector("script"));
        Assert.Equal("\"><script>x</script>", field.QuerySelector<IHtmlInputElement>("input")!.Value);
        Assert.Equal("<b>Rubrik</b>", field.QuerySelector("label")!.TextContent);
    }

    [Fact]
    public void Render_WhenTypeIsPassword_NeverWritesTheValue()
    {
        _page.Posted("Input.Password", "hemligt");
        var helper = Field<string>("Input.Password", "hemligt");
        helper.Type = "password";

        var field = _page.Element("field", helper);

        Assert.DoesNotContain("hemligt", field.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WhenRowsAreGiven_WritesTextareaThatKeepsLeadingLineBreakAndIsNotCut()
    {
        var helper = Field<string>("Input.Result", "\nFler arbetar");
        helper.Rows = 3;
        helper.Maxlength = 10;

        var textArea = _page.Element("field", helper).QuerySelector<IHtmlTextAreaElement>("textarea")!;

        Assert.Equal("\nFler arbetar", textArea.Value);
        Assert.False(textArea.HasAttribute("maxlength"));
    }

    [Fact]
    public void Render_WhenItemsAreGiven_WritesSelectWithTheCurrentOneChosen()
    {
        var helper = Field<string>("Input.Party", "y");
        helper.Items = Parties;
        helper.EmptyOption = "Välj part";

        var select = _page.Element("field", helper).QuerySelector<IHtmlSelectElement>("select")!;

        Assert.Equal("y", select.Value);
        Assert.Equal(["Välj part", "Kinda", "Ydre"], select.Options.Select(option => option.Text));
        Assert.Equal("", select.Options[0].Value);
    }

    [Fact]
    public void Render_WhenOptional_SaysSoInTheLabel()
    {
        var helper = Field<string>("Input.Title", null, label: "Rubrik");
        helper.Optional = true;

        Assert.Equal("Rubrik (frivilligt)", _page.Element("field", helper).QuerySelector("label")!.TextContent);
    }

    [Fact]
    public void Render_WhenAuthorWroteOtherAttributes_PutsThemOnTheControlAndClassOnTheField()
    {
        var field = _page.Element(
            "field", Field<string>("Input.Email", null), "", ("autocomplete", "username"), ("class", "wide"));

        Assert.Equal("username", field.QuerySelector("input")!.GetAttribute("autocomplete"));
        Assert.False(field.HasAttribute("autocomplete"));
        Assert.True(field.ClassList.Contains("wide") && field.ClassList.Contains("ds-field"));
    }

    private FieldTagHelper Field<T>(string name, T? value, string label = "Fält", string? hint = null) => new()
    {
        For = _page.For(name, value),
        Label = label,
        Hint = hint,
    };
}
