using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// A whole field: label, hint, control, error. A select when it has <c>asp-items</c>, a textarea when it has
/// <c>rows</c>, else an input. Usage: Pages/_ViewImports.cshtml.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : FormControl
{
    public string Label { get; set; } = "";

    /// <summary>"text", "email", "password", "search", "tel", "date" …</summary>
    public string Type { get; set; } = "text";

    public int Rows { get; set; }

    /// <summary>
    /// Stops typing in one-line fields. A textarea takes what is pasted and the server says what is too much, because
    /// the browser would cut the text without a word.
    /// </summary>
    public int Maxlength { get; set; }

    /// <summary>Narrow fields, such as dates, are as wide as what is written in them.</summary>
    public bool Narrow { get; set; }

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>First choice of a select, without value: "Välj part".</summary>
    public string? EmptyOption { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        RenderedFields.Of(Http).Add(FieldName, FieldId);

        var control = Items is not null ? Select(Items) : Rows > 0 ? TextArea(Rows) : Input();
        control.AddCssClass("ds-input");
        if (Narrow)
            control.AddCssClass("narrow-input");
        control.Attributes["id"] = FieldId;
        control.Attributes["name"] = FieldName;
        MoveAttributes(output, control);
        Describe(control);

        var label = new TagBuilder("label");
        label.AddCssClass("ds-label");
        label.Attributes["for"] = FieldId;
        label.InnerHtml.AppendHtml(LabelText(Label));

        WriteWrapper(output, "div", "ds-field");
        output.Content
            .AppendHtml(label)
            .AppendHtml(HintParagraph())
            .AppendHtml(control)
            .AppendHtml(ErrorParagraph());
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        // A password never travels back to the page, and a browser keeps no chosen file.
        if (Type is not ("password" or "file") && CurrentText is { } text)
            input.Attributes["value"] = text;
        if (Maxlength > 0)
            input.Attributes["maxlength"] = Maxlength.ToString(CultureInfo.InvariantCulture);
        return input;
    }

    private TagBuilder Select(IEnumerable<SelectListItem> items)
    {
        var select = new TagBuilder("select");
        if (EmptyOption is not null)
            select.InnerHtml.AppendHtml(Option("", EmptyOption, selected: false));

        foreach (var item in items)
        {
            var value = item.Value ?? item.Text;
            select.InnerHtml.AppendHtml(Option(value, item.Text, selected: value == CurrentText));
        }

        return select;
    }

    private static TagBuilder Option(string value, string text, bool selected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (selected)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }
}
