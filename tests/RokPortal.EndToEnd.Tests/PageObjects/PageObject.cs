using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>A page as a user meets it. Verbs that lead somewhere return the page they lead to.</summary>
public abstract class PageObject(Visitor visitor)
{
    protected Visitor Visitor => visitor;

    protected IPage Page => visitor.Page;

    /// <summary>The message that follows a finished task ("Aktiviteten är sparad.").</summary>
    public ILocator Message(string text) => Page.Locator("main").GetByRole(AriaRole.Status).Filter(new() { HasText = text });

    public ILocator Heading(string text) => Page.GetByRole(AriaRole.Heading, new() { Name = text, Exact = true });

    /// <summary>The field with this label, with or without "(frivilligt)" after it.</summary>
    public ILocator Field(string label) => Page.GetByLabel(new Regex($@"^\s*{Regex.Escape(label)}(\s+\(frivilligt\))?\s*$"));

    /// <summary>What stands first in a form that was sent with something to mend.</summary>
    public ILocator ErrorSummary => Page.GetByRole(AriaRole.Group).Filter(new() { HasText = "behöver rättas" });

    /// <summary>What autosave says when all is well.</summary>
    public ILocator SavedNote => Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Utkastet sparades" });

    /// <summary>What autosave says when it is not.</summary>
    public ILocator SaveAlert => Page.GetByRole(AriaRole.Alert);

    /// <summary>Says that the form holds text that is not saved.</summary>
    public ILocator DraftNotice => Message("Du har text här som inte är sparad");

    public ILocator Button(string text) => Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true });

    protected ILocator Link(string text) => Page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });

    /// <summary>Types into a field and leaves it at that.</summary>
    public Task TypeAsync(string label, string text) => visitor.FillAsync(Field(label), text);
}
