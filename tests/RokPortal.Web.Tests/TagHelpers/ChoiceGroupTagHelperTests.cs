using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;
using RokPortal.Documents.Blocks;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Tests.TagHelpers;

public sealed class ChoiceGroupTagHelperTests
{
    private static readonly SelectListItem[] Parties = [new("Kinda", "k"), new("Motala", "m"), new("Ydre", "y")];

    private readonly Rendering _page = new();

    [Fact]
    public void Render_WhenBoundToList_TicksWhatItHolds()
    {
        var group = _page.Element("check-group", Group("Input.PartyIds", new List<string> { "k", "y" }));

        Assert.Equal("FIELDSET", group.TagName);
        Assert.Equal("Vilka parter?", group.QuerySelector("legend")!.TextContent);
        Assert.Equal(["k", "y"], CheckedValues(group));
        Assert.All(Inputs(group), input => Assert.Equal("Input.PartyIds", input.Name));
    }

    [Fact]
    public void Render_WhenChoicesHaveLabels_EachLabelBelongsToItsOwnInput()
    {
        var group = _page.Element("check-group", Group("Input.PartyIds", new List<string>()));

        var ids = Inputs(group).Select(input => input.Id).ToList();
        Assert.Equal("Input_PartyIds", ids[0]);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids, group.QuerySelectorAll<IHtmlLabelElement>("label").Select(label => label.HtmlFor));
    }

    [Fact]
    public void Render_WhenPosted_TicksWhatWasPostedInsteadOfTheModel()
    {
        _page.Posted("Input.PartyIds", "m", "y");

        var group = _page.Element("check-group", Group("Input.PartyIds", new List<string> { "k" }));

        Assert.Equal(["m", "y"], CheckedValues(group));
    }

    [Fact]
    public void Render_WhenIdsAreGuids_FindsThemWhateverTheirCase()
    {
        var id = Guid.CreateVersion7();
        var helper = Group("Input.PartyIds", new[] { id });
        helper.Items = [new SelectListItem("Kinda", id.ToString().ToUpperInvariant())];

        Assert.Single(CheckedValues(_page.Element("check-group", helper)));
    }

    [Fact]
    public void Render_WhenRadio_ChoosesTheOneTheModelHolds()
    {
        var group = _page.Element("radio-group", Group("Input.Party", "m"));

        Assert.All(Inputs(group), input => Assert.Equal("radio", input.Type));
        Assert.Equal(["m"], CheckedValues(group));
    }

    [Fact]
    public void Render_WhenInError_DescribesTheGroupAndMarksTheChoices()
    {
        _page.ModelState.AddModelError("Input.PartyIds", "Välj minst en part");

        var group = _page.Element("check-group", Group("Input.PartyIds", new List<string>()));

        Assert.Equal("Input_PartyIds-fel", group.GetAttribute("aria-describedby"));
        Assert.False(group.HasAttribute("aria-invalid"));
        Assert.All(Inputs(group), input => Assert.Equal("true", input.GetAttribute("aria-invalid")));
        Assert.Contains("Välj minst en part", group.QuerySelector("#Input_PartyIds-fel")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WhenCounting_SaysHowManyAreChosen()
    {
        var helper = Group("Input.PartyIds", new List<string> { "k", "y", "okänd" });
        helper.ShowCount = true;

        Assert.Contains("2 av 3 valda", _page.Element("check-group", helper).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, "true", true)]
    [InlineData(false, null, false)]
    public void RenderCheck_WhenModelOrPostSaysTrue_IsTicked(bool model, string? posted, bool expected)
    {
        if (posted is not null)
            _page.Posted("Input.IsPublic", posted);

        var check = _page.Element("check", new CheckTagHelper
        {
            For = _page.For("Input.IsPublic", model),
            Label = "Visa för alla",
        });

        var input = Assert.Single(Inputs(check));
        Assert.Equal(expected, input.IsChecked);
        Assert.Equal(input.Id, check.QuerySelector<IHtmlLabelElement>("label")!.HtmlFor);
    }

    private ChoiceGroupTagHelper Group<T>(string name, T value) => new()
    {
        For = _page.For(name, value),
        Legend = "Vilka parter?",
        Items = Parties,
    };

    private static List<IHtmlInputElement> Inputs(IElement group) =>
        [.. group.QuerySelectorAll<IHtmlInputElement>("input")];

    private static IEnumerable<string> CheckedValues(IElement group) =>
        Inputs(group).Where(input => input.IsChecked).Select(input => input.Value);
}
