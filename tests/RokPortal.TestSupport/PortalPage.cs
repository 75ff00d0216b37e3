using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RokPortal.TestSupport;

/// <summary>A page of the portal as a user meets it: found by headings, labels and button texts.</summary>
public sealed class PortalPage(Browser browser, Uri address, HttpResponseMessage response, IHtmlDocument document)
{
    private readonly List<ChosenFile> chosen = [];

    public HttpResponseMessage Response => response;

    /// <summary>In which it is open.</summary>
    public Browser Browser => browser;

    public HttpStatusCode Status => response.StatusCode;

    /// <summary>Where the redirects ended.</summary>
    public Uri Address => address;

    public string Path => address.AbsolutePath;

    public IHtmlDocument Document => document;

    public string Title => document.Title ?? "";

    /// <summary>The text of the page's one main heading.</summary>
    public string Heading => TextOf(document.QuerySelectorAll("h1").Single());

    /// <summary>What stands in the page's body.</summary>
    public string Text => TextOf(document.Body);

    /// <summary>The messages of the error summary, in order. Empty when there is none.</summary>
    public IReadOnlyList<string> ErrorSummary() => [.. document.QuerySelectorAll(".summary li").Select(TextOf)];

    /// <summary>The message that outlived a redirect, or null.</summary>
    public string? Flash() => document.QuerySelector("main .flash") is { } flash ? TextOf(flash) : null;

    /// <summary>The message at a field, or at a group of choices by its legend. Null when there is none.</summary>
    public string? FieldError(string label)
    {
        var ids = (FormSearch.ControlOrGroup(document, label).GetAttribute("aria-describedby") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ids.Select(document.GetElementById).FirstOrDefault(element => element?.ClassList.Contains("err") == true) is { } error
            ? FormSearch.VisibleText(error)
            : null;
    }

    /// <summary>What stands in a field.</summary>
    public string ValueOf(string label) => FormSearch.ValueOf(FormSearch.Control(document, label));

    /// <summary>Writes in a field, or chooses in a list by the text shown.</summary>
    public PortalPage Fill(string label, string value)
    {
        FormSearch.Fill(FormSearch.Control(document, label), value);
        return this;
    }

    /// <summary>Chooses a file in a field; several when it is called several times.</summary>
    public PortalPage Choose(string label, string name, byte[] content)
    {
        chosen.Add(new ChosenFile(((IHtmlInputElement)FormSearch.Control(document, label)).Name!, name, content));
        return this;
    }

    /// <summary>Ticks a box or a radio button, or clears a box.</summary>
    public PortalPage Check(string label, bool isChecked = true)
    {
        var input = (IHtmlInputElement)FormSearch.Control(document, label);
        if (input.Type == "radio")
        {
            foreach (var other in document.QuerySelectorAll<IHtmlInputElement>($"input[type=radio][name='{input.Name}']"))
                other.IsChecked = false;
        }

        input.IsChecked = isChecked;
        return this;
    }

    /// <summary>Whether there is such a button.</summary>
    public bool HasButton(string text) => FormSearch.Buttons(document, text).Count > 0;

    /// <summary>Presses a button. The text is all of it, or what a seeing user reads.</summary>
    public Task<PortalPage> SubmitAsync(string button)
    {
        var submitter = FormSearch.Button(document, button);
        var fields = Fields(button);
        var target = FormFields.TargetOf(submitter);
        var action = target.Length == 0 ? address : new Uri(address, target);
        if (FormFields.IsMultipart(submitter))
            return browser.PostAsync(action.PathAndQuery, fields, chosen);
        return FormFields.IsPost(submitter)
            ? browser.PostAsync(action.PathAndQuery, fields)
            : browser.GoAsync(new Uri(
                action,
                "?" + string.Join('&',
                    fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"))).PathAndQuery);
    }

    /// <summary>What pressing a button would send, for a test that forges it.</summary>
    public List<KeyValuePair<string, string>> Fields(string button) => FormFields.Of(FormSearch.Button(document, button));

    /// <summary>Follows a link by its text.</summary>
    public Task<PortalPage> FollowAsync(string link)
    {
        var found = document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").Where(anchor => FormSearch.IsCalled(anchor, link)).ToList();
        var target = found.Select(anchor => anchor.GetAttribute("href")!).Distinct().ToList();
        return target.Count == 1
            ? browser.GoAsync(new Uri(address, target[0]).PathAndQuery)
            : throw new InvalidOperationException($"{target.Count} links are called \"{link}\" on {address.PathAndQuery}.");
    }

    /// <summary>Text with its white space made single, as a browser shows it.</summary>
    public static string TextOf(INode? node) =>
        string.Join(' ', (node?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
