using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>One box to tick, bound to a bool: <c>&lt;check asp-for="Input.IsPublic" label="…" /&gt;</c>.</summary>
[HtmlTargetElement("check", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTagHelper : FormControl
{
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        RenderedFields.Of(Http).Add(FieldName, FieldId);

        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = "checkbox";
        input.Attributes["id"] = FieldId;
        input.Attributes["name"] = FieldName;
        input.Attributes["value"] = "true";
        if (bool.TryParse(CurrentText, out var isChecked) && isChecked)
            input.Attributes["checked"] = "checked";
        MoveAttributes(output, input);
        Describe(input);

        var label = new TagBuilder("label");
        label.Attributes["for"] = FieldId;
        label.InnerHtml.AppendHtml(LabelText(Label));

        var row = new TagBuilder("div");
        row.AddCssClass("chk");
        row.InnerHtml.AppendHtml(input).AppendHtml(label).AppendHtml(HintParagraph());

        WriteWrapper(output, "div", "");
        output.Content.AppendHtml(row).AppendHtml(ErrorParagraph());
    }
}
