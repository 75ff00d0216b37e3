using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// Choices under a common question: <c>&lt;check-group&gt;</c> for many, bound to a list, <c>&lt;radio-group&gt;</c> for
/// one. The first choice has the field's id, so that the error summary leads to it.
/// </summary>
[HtmlTargetElement("check-group", Attributes = "asp-for,asp-items", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("radio-group", Attributes = "asp-for,asp-items", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceGroupTagHelper : FormControl
{
    public string Legend { get; set; } = "";

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Short choices, such as names of parties, stand in columns where there is room.</summary>
    public bool Columns { get; set; }

    /// <summary>Writes "5 av 17 valda" under the question; a script keeps it right while one ticks.</summary>
    public bool ShowCount { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        RenderedFields.Of(Http).Add(FieldName, FieldId);

        var kind = context.TagName == "radio-group" ? "radio" : "checkbox";
        var selected = SelectedValues();
        var items = Items.ToList();

        var choices = new TagBuilder("div");
        choices.AddCssClass(Columns ? "chks chks-columns" : "chks");
        for (var i = 0; i < items.Count; i++)
            choices.InnerHtml.AppendHtml(Choice(items[i], kind, i, selected));

        var group = new TagBuilder("fieldset");
        Describe(group);
        // A fieldset cannot be invalid; its choices can.
        group.Attributes.Remove("aria-invalid");

        WriteWrapper(output, "fieldset", "");
        foreach (var (name, value) in group.Attributes)
            output.Attributes.SetAttribute(name, value);

        output.Content
            .AppendHtml("<legend>").AppendHtml(LabelText(Legend)).AppendHtml("</legend>")
            .AppendHtml(HintParagraph())
            .AppendHtml(Count(items, selected))
            .AppendHtml(choices)
            .AppendHtml(ErrorParagraph());
    }

    private TagBuilder Choice(SelectListItem item, string kind, int index, HashSet<string> selected)
    {
        var value = item.Value ?? item.Text;
        var id = index == 0 ? FieldId : FieldId + "_" + index.ToString(CultureInfo.InvariantCulture);

        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = kind;
        input.Attributes["id"] = id;
        input.Attributes["name"] = FieldName;
        input.Attributes["value"] = value;
        if (selected.Contains(value))
            input.Attributes["checked"] = "checked";
        if (item.Disabled)
            input.Attributes["disabled"] = "disabled";
        if (ErrorText is not null)
            input.Attributes["aria-invalid"] = "true";

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(item.Text);

        var row = new TagBuilder("div");
        row.AddCssClass("chk");
        row.InnerHtml.AppendHtml(input).AppendHtml(label);
        return row;
    }

    private IHtmlContent Count(List<SelectListItem> items, HashSet<string> selected)
    {
        if (!ShowCount)
            return HtmlString.Empty;

        PageScripts.Of(Http).Require("check-count");
        var chosen = items.Count(item => selected.Contains(item.Value ?? item.Text));
        var count = new TagBuilder("p");
        count.AddCssClass("hint");
        count.Attributes["data-check-count"] = "";
        count.InnerHtml.Append(string.Create(CultureInfo.InvariantCulture, $"{chosen} av {items.Count} valda"));
        return count;
    }

    private HashSet<string> SelectedValues()
    {
        IEnumerable<object?> values = (Entry?.RawValue ?? For.Model) switch
        {
            null => [],
            string one => [one],
            IEnumerable many => many.Cast<object?>(),
            var one => [one],
        };
        return values.Select(AsText).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
