using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>One activity, with its form, beside the list of all.</summary>
public sealed class ActivityPage(Visitor visitor) : PageObject(visitor)
{
    public static string PathOf(int year, int number) => $"/aktivitetsplaner/{year}/aktiviteter/{number}";

    /// <summary>What somebody else saved in the meantime, beside what is written here.</summary>
    public ILocator Comparison => Page.GetByRole(AriaRole.Group).Filter(new() { HasText = "Jämför innan du sparar" });

    /// <summary>The state of this activity in the list.</summary>
    public ILocator State => Page.Locator(".act.cur .pill");

    public ILocator Preview(string label) => Page.GetByRole(AriaRole.Region, new() { Name = $"Förhandsvisning: {label}", Exact = true });

    public async Task<ActivityPage> FillAsync(ActivityTexts texts)
    {
        await Visitor.ChooseAsync(Field("Ansvarig part"), texts.ResponsibleParty);
        await Visitor.CheckAsync(Page.GetByRole(AriaRole.Checkbox, new() { Name = $"Mål {texts.Goal}:" }));
        foreach (var (label, text) in texts.Fields)
            await TypeAsync(label, text);
        return this;
    }

    public async Task<ActivityPage> PreviewAsync(string label)
    {
        // The part after the colon is hidden from the eye, which puts a space before it in the button's name.
        var name = new Regex($"^Förhandsgranska ?: {Regex.Escape(label)}$");
        await Visitor.FollowAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = name }));
        return this;
    }

    public async Task<ActivityPage> SaveAsync()
    {
        await Visitor.FollowAsync(Button("Spara aktiviteten"));
        return this;
    }

    /// <summary>Presses the button without expecting another page.</summary>
    public Task PressSaveAsync() => Visitor.ClickAsync(Button("Spara aktiviteten"));

    public ILocator MoveDown(string title) => Button($"Flytta ner: {title}");

    public async Task<ActivityPage> MoveDownAsync(string title)
    {
        await Visitor.FollowAsync(MoveDown(title));
        return this;
    }

    public async Task<ActivityPage> DiscardDraftAsync()
    {
        await Visitor.FollowAsync(Button("Kasta utkastet"));
        return this;
    }

    public async Task<PlanPage> ToPlanAsync(int year)
    {
        await Visitor.FollowAsync(
            Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = $"{year}", Exact = true }).First);
        return new PlanPage(Visitor);
    }
}
