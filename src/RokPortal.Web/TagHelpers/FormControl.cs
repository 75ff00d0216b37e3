using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// What all form helpers share: name and id from <c>asp-for</c>, the text the user typed (from ModelState before the
/// model), hint and error with their ids, and the links between them.
/// </summary>
public abstract class FormControl : TagHelper
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string? Hint { get; set; }

    /// <summary>Adds "(frivilligt)". What must be filled in has no mark: it is the common case.</summary>
    public bool Optional { get; set; }

    internal HttpContext Http => ViewContext.HttpContext;

    internal string FieldName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    internal string FieldId => IdOf(FieldName);

    internal ModelStateEntry? Entry => ViewContext.ViewData.ModelState.GetValueOrDefault(FieldName);

    internal string? ErrorText => Entry is { Errors: [var first, ..] } ? ControlMessage.Of(first) : null;

    /// <summary>The value as text: what was posted, else what the model holds.</summary>
    internal string? CurrentText => Entry is { RawValue: not null } entry ? entry.AttemptedValue : AsText(For.Model);

    internal static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    internal static string? AsText(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, Swedish),
        _ => value.ToString(),
    };

    /// <summary>A textarea with the value in it, still without name and id.</summary>
    internal TagBuilder TextArea(int rows)
    {
        var textArea = new TagBuilder("textarea");
        textArea.Attributes["rows"] = rows.ToString(CultureInfo.InvariantCulture);
        // The browser drops one line break after the start tag; without this one the user would lose his own.
        textArea.InnerHtml.AppendHtml("\n").Append(CurrentText ?? "");
        return textArea;
    }

    /// <summary>Ties a control to its hint and error.</summary>
    internal void Describe(TagBuilder control)
    {
        List<string> describedBy = [];
        if (Hint is not null)
            describedBy.Add(HintId);
        if (ErrorText is not null)
        {
            describedBy.Add(ErrorId);
            control.Attributes["aria-invalid"] = "true";
        }

        if (describedBy.Count > 0)
            control.Attributes["aria-describedby"] = string.Join(' ', describedBy);
    }

    internal IHtmlContent LabelText(string text)
    {
        var content = new HtmlContentBuilder().Append(text);
        return Optional ? content.AppendHtml(" <span class=\"opt\">(frivilligt)</span>") : content;
    }

    internal IHtmlContent HintParagraph()
    {
        if (Hint is null)
            return HtmlString.Empty;

        var hint = new TagBuilder("p");
        hint.AddCssClass("hint");
        hint.Attributes["id"] = HintId;
        hint.InnerHtml.Append(Hint);
        return hint;
    }

    internal IHtmlContent ErrorParagraph()
    {
        if (ErrorText is null)
            return HtmlString.Empty;

        var error = new TagBuilder("p");
        error.AddCssClass("err");
        error.Attributes["id"] = ErrorId;
        error.InnerHtml
            .AppendHtml(IconTagHelper.Create(Http, "stalled"))
            .AppendHtml("<span><span class=\"vh\">Fel: </span>")
            .Append(ErrorText)
            .AppendHtml("</span>");
        return error;
    }

    /// <summary>Attributes the page author wrote and no helper knows go to the control itself, except the class.</summary>
    internal static void MoveAttributes(TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name != "class").ToList())
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString();
            output.Attributes.Remove(attribute);
        }
    }

    /// <summary>Makes the wrapper a field, with the red bar if it has an error, and keeps the author's classes.</summary>
    internal void WriteWrapper(TagHelperOutput output, string tagName, string cssClass)
    {
        string?[] classes = [cssClass, ErrorText is null ? null : "is-err", output.Attributes["class"]?.Value?.ToString()];
        output.TagName = tagName;
        output.TagMode = TagMode.StartTagAndEndTag;

        var joined = string.Join(' ', classes.Where(name => !string.IsNullOrEmpty(name)));
        output.Attributes.RemoveAll("class");
        if (joined.Length > 0)
            output.Attributes.SetAttribute("class", joined);
    }

    private string HintId => $"{FieldId}-tips";

    private string ErrorId => $"{FieldId}-fel";
}
