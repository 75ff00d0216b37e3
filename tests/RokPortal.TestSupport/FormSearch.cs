using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RokPortal.TestSupport;

/// <summary>Finds the controls of a page as a user does: by their labels and texts.</summary>
internal static class FormSearch
{
    /// <summary>The control with a label. "Rubrik / Etikett" is the one with that label in a group with that legend.</summary>
    public static IHtmlElement Control(IHtmlDocument document, string label)
    {
        var parts = label.Split(" / ");
        var found = document.QuerySelectorAll<IHtmlLabelElement>("label")
            .Where(element => IsCalled(element, parts[^1]) && IsInGroups(element, parts[..^1]))
            .Select(element => element.HtmlFor is { Length: > 0 } id
                ? document.GetElementById(id)
                : element.QuerySelector("input, select, textarea"))
            .OfType<IHtmlElement>()
            .Distinct()
            .ToList();
        return found.Count == 1 ? found[0] : throw new InvalidOperationException(
            $"{found.Count} fields are called \"{label}\". "
                + $"There are: {string.Join("; ", document.QuerySelectorAll("label").Select(PortalPage.TextOf))}");
    }

    /// <summary>As <see cref="Control"/>, or the group of choices with that legend.</summary>
    public static IElement ControlOrGroup(IHtmlDocument document, string label) =>
        document.QuerySelectorAll("fieldset").FirstOrDefault(group => LegendOf(group) is { } legend && IsCalled(legend, label))
            ?? Control(document, label);

    /// <summary>The button with a text. Of several that do the same, as in the header and the small-screen menu, the first.</summary>
    public static IHtmlElement Button(IHtmlDocument document, string text)
    {
        var found = Buttons(document, text);
        var differentDeeds = found
            .DistinctBy(button => (FormFields.TargetOf(button), button.GetAttribute("name"), button.GetAttribute("value")))
            .Count();
        return differentDeeds == 1 ? found[0] : throw new InvalidOperationException(
            $"{differentDeeds} buttons are called \"{text}\". "
                + $"There are: {string.Join("; ", document.QuerySelectorAll("button").Select(PortalPage.TextOf))}");
    }

    public static IReadOnlyList<IHtmlElement> Buttons(IHtmlDocument document, string text) =>
    [
        .. document.QuerySelectorAll<IHtmlButtonElement>("button")
            .Where(button => button.Type == "submit" && button.GetAttribute("aria-hidden") != "true" && IsCalled(button, text)),
    ];

    /// <summary>Whether an element's name for assistive technology, or its visible text, is this.</summary>
    public static bool IsCalled(IElement element, string text) =>
        element.GetAttribute("aria-label") is { } name ? name == text : PortalPage.TextOf(element) == text || VisibleText(element) == text;

    /// <summary>Text without what is hidden from the eye and without "(frivilligt)".</summary>
    public static string VisibleText(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll(".vh, .opt, .count, svg").ToList())
            hidden.Remove();
        return PortalPage.TextOf(copy);
    }

    public static string ValueOf(IHtmlElement control) => control switch
    {
        IHtmlSelectElement select => string.Join(", ", select.SelectedOptions.Select(PortalPage.TextOf)),
        IHtmlTextAreaElement textArea => textArea.Value,
        IHtmlInputElement input => input.Value,
        _ => throw new InvalidOperationException($"A {control.LocalName} has no value."),
    };

    public static void Fill(IHtmlElement control, string value)
    {
        switch (control)
        {
            case IHtmlSelectElement select:
                var options = select.Options.ToList();
                var chosen = options.Find(option => PortalPage.TextOf(option) == value)
                    ?? throw new InvalidOperationException(
                        $"There is no choice \"{value}\". There are: {string.Join("; ", options.Select(PortalPage.TextOf))}");
                options.ForEach(option => option.IsSelected = option == chosen);
                break;
            case IHtmlTextAreaElement textArea:
                textArea.Value = value;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            default:
                throw new InvalidOperationException($"A {control.LocalName} cannot be written in.");
        }
    }

    private static bool IsInGroups(IElement element, string[] legends) =>
        legends.All(text =>
            element.Ancestors<IHtmlFieldSetElement>().Any(group => LegendOf(group) is { } legend && IsCalled(legend, text)));

    private static IElement? LegendOf(IElement group) => group.Children.FirstOrDefault(child => child.LocalName == "legend");
}
