using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using RokPortal.Documents.Markdown;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// A field for formatted text. The toolbar appears when its script runs; without script one writes the signs oneself.
/// The preview button posts the form with <c>Preview</c> = the field's name: the page then shows itself again without
/// saving, and the field shows the text as it will look.
/// </summary>
[HtmlTargetElement("markdown-field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownFieldTagHelper : FormControl
{
    /// <summary>Name of the preview button; its value is the name of the field.</summary>
    public const string PreviewKey = "Preview";

    // The form has the page's H2 above it.
    private const int PreviewHeadingOffset = 2;

    public string Label { get; set; } = "";

    public int Rows { get; set; } = 7;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        RenderedFields.Of(Http).Add(FieldName, FieldId);
        PageScripts.Of(Http).Require("markdown-toolbar");

        var textArea = TextArea(Rows);
        textArea.Attributes["id"] = FieldId;
        textArea.Attributes["name"] = FieldName;
        MoveAttributes(output, textArea);
        Describe(textArea);

        var label = new TagBuilder("label");
        label.AddCssClass("ds-label");
        label.Attributes["for"] = FieldId;
        label.InnerHtml.AppendHtml(LabelText(Label));

        WriteWrapper(output, "div", "ds-field");
        output.Content
            .AppendHtml(label)
            .AppendHtml(HintParagraph())
            .AppendHtml("<div class=\"md\"><div class=\"md-bar\">")
            .AppendHtml(Toolbar())
            .AppendHtml(PreviewButton())
            .AppendHtml("</div>")
            .AppendHtml(textArea)
            .AppendHtml("</div>")
            .AppendHtml(Preview())
            .AppendHtml(ErrorParagraph());
    }

    private TagBuilder Toolbar()
    {
        var toolbar = new TagBuilder("div");
        toolbar.AddCssClass("md-tools");
        toolbar.Attributes["role"] = "toolbar";
        toolbar.Attributes["aria-label"] = $"Formatera: {Label}";
        toolbar.Attributes["aria-controls"] = FieldId;
        toolbar.Attributes["hidden"] = "hidden";

        var list = new HtmlContentBuilder().AppendHtml(IconTagHelper.Create(Http, "list")).Append("Punktlista");
        toolbar.InnerHtml
            .AppendHtml(Tool("bold", new HtmlString("<span class=\"md-bold\">Fet</span>")))
            .AppendHtml(Tool("italic", new HtmlString("<span class=\"md-italic\">Kursiv</span>")))
            .AppendHtml(Tool("heading", new HtmlString("Rubrik")))
            .AppendHtml(Tool("list", list))
            .AppendHtml(Tool("link", new HtmlContentBuilder().Append("Länk")));
        return toolbar;
    }

    private static TagBuilder Tool(string action, IHtmlContent text)
    {
        var button = new TagBuilder("button");
        button.Attributes["type"] = "button";
        button.Attributes["data-md"] = action;
        button.InnerHtml.AppendHtml(text);
        return button;
    }

    /// <summary>Only in the answer to this field's preview button; gets the focus, so that it is read and seen.</summary>
    private IHtmlContent Preview()
    {
        var request = Http.Request;
        if (!request.HasFormContentType || request.Form[PreviewKey] != FieldName)
            return HtmlString.Empty;

        var preview = new TagBuilder("div");
        preview.AddCssClass("md-preview");
        preview.Attributes["role"] = "region";
        preview.Attributes["aria-label"] = $"Förhandsvisning: {Label}";
        preview.Attributes["tabindex"] = "-1";
        preview.Attributes["autofocus"] = "autofocus";
        preview.InnerHtml
            .AppendHtml("<p class=\"md-preview-heading\">Så här visas texten. Den är inte sparad än.</p>")
            .AppendHtml("<div class=\"document\">")
            .AppendHtml(MarkdownText.ToHtml(CurrentText, PreviewHeadingOffset))
            .AppendHtml("</div>");
        return preview;
    }

    private TagBuilder PreviewButton()
    {
        var button = new TagBuilder("button");
        button.Attributes["type"] = "submit";
        button.Attributes["name"] = PreviewKey;
        button.Attributes["value"] = FieldName;
        button.Attributes["formnovalidate"] = "formnovalidate";
        button.InnerHtml
            .Append("Förhandsgranska")
            .AppendHtml("<span class=\"vh\">: ").Append(Label).AppendHtml("</span>");
        return button;
    }
}
