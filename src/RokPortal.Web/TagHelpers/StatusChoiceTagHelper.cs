using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// One of the statuses that can be reported, each as a card with its icon and what it means:
/// <c>&lt;status-choice asp-for="Input.Status" legend="Hur går det?" /&gt;</c>. The first has the field's id, so that the
/// error summary leads to it.
/// </summary>
[HtmlTargetElement("status-choice", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusChoiceTagHelper : FormControl
{
    public string Legend { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        RenderedFields.Of(Http).Add(FieldName, FieldId);
        var group = new TagBuilder("fieldset");
        Describe(group);
        group.Attributes.Remove("aria-invalid");

        WriteWrapper(output, "fieldset", "");
        foreach (var (name, value) in group.Attributes)
            output.Attributes.SetAttribute(name, value);
        output.Content.AppendHtml("<legend>").AppendHtml(LabelText(Legend)).AppendHtml("</legend>").AppendHtml(HintParagraph());
        foreach (var (index, status) in Enum.GetValues<ReportStatus>().Index())
            output.Content.AppendHtml(Card(status, index));
        output.Content.AppendHtml(ErrorParagraph());
    }

    private TagBuilder Card(ReportStatus status, int index)
    {
        var id = index == 0 ? FieldId : string.Create(CultureInfo.InvariantCulture, $"{FieldId}_{index}");
        var (value, look) = (status.ToString(), StatusLooks.Of(PartyStatuses.Of(status)));

        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = FieldName;
        input.Attributes["value"] = value;
        input.Attributes["aria-describedby"] = $"{id}-betyder";
        if (CurrentText == value)
            input.Attributes["checked"] = "checked";
        if (ErrorText is not null)
            input.Attributes["aria-invalid"] = "true";

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(StatusTexts.Of(status));

        var hint = new TagBuilder("p");
        hint.AddCssClass("hint");
        hint.Attributes["id"] = $"{id}-betyder";
        hint.InnerHtml.Append(ReportingTexts.HintOf(status));

        var card = new TagBuilder("div");
        card.AddCssClass($"optc optc-{look}");
        card.InnerHtml.AppendHtml(input).AppendHtml(label).AppendHtml(IconTagHelper.Create(Http, look)).AppendHtml(hint);
        return card;
    }
}
