using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RokPortal.TestSupport;

/// <summary>What a browser sends when a button is pressed (HTML standard, "constructing the entry list").</summary>
internal static class FormFields
{
    public static List<KeyValuePair<string, string>> Of(IHtmlElement submitter)
    {
        List<KeyValuePair<string, string>> fields = [];
        foreach (var control in FormOf(submitter).Elements)
        {
            fields.AddRange(ValuesOf(control, submitter)
                .Select(value => KeyValuePair.Create(control.GetAttribute("name")!, value.ReplaceLineEndings("\r\n"))));
        }
        return fields;
    }

    /// <summary>Where the form goes, as written in the page; empty for the page itself.</summary>
    public static string TargetOf(IHtmlElement submitter) =>
        submitter.GetAttribute("formaction") ?? FormOf(submitter).GetAttribute("action") ?? "";

    public static bool IsPost(IHtmlElement submitter) =>
        string.Equals(
            submitter.GetAttribute("formmethod") ?? FormOf(submitter).GetAttribute("method"),
            "post",
            StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the form can carry files.</summary>
    public static bool IsMultipart(IHtmlElement submitter) => FormOf(submitter).GetAttribute("enctype") == "multipart/form-data";

    private static IEnumerable<string> ValuesOf(IHtmlElement control, IHtmlElement submitter)
    {
        if (string.IsNullOrEmpty(control.GetAttribute("name")) || IsDisabled(control))
            return [];

        return control switch
        {
            IHtmlButtonElement button => button == submitter ? [button.GetAttribute("value") ?? ""] : [],
            IHtmlInputElement { Type: "checkbox" or "radio" } input => input.IsChecked ? [input.GetAttribute("value") ?? "on"] : [],
            IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
            IHtmlInputElement input => [input.Value],
            IHtmlTextAreaElement textArea => [textArea.Value],
            IHtmlSelectElement select => select.SelectedOptions.Select(option => option.Value),
            _ => [],
        };
    }

    private static bool IsDisabled(IHtmlElement control) =>
        control.HasAttribute("disabled") || control.Ancestors<IHtmlFieldSetElement>().Any(group => group.IsDisabled);

    private static IHtmlFormElement FormOf(IHtmlElement submitter) =>
        (submitter as IHtmlButtonElement)?.Form ?? throw new InvalidOperationException("The button belongs to no form.");
}
