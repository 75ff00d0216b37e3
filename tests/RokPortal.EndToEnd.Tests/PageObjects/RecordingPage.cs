using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>The recording of one item, with the agenda and the attendance beside it.</summary>
public sealed class RecordingPage(Visitor visitor) : PageObject(visitor)
{
    public static string PathOf(string slug, int number) => $"/moten/{slug}/protokollforing/{number}";

    public ILocator Outcome(string text) => Page.GetByRole(AriaRole.Radio, new() { Name = text, Exact = true });

    /// <summary>The row of a seat in the attendance.</summary>
    public ILocator Seat(string party) =>
        Page.Locator(".att summary").Filter(new() { Has = Page.Locator("b", new() { HasTextString = party }) });

    public ILocator AnswerFor(string party, string text) =>
        Page.GetByRole(AriaRole.Group, new() { Name = $"Vem tjänstgör för {party}?", Exact = true }).GetByLabel(text);

    /// <summary>The row of an item in the agenda that is shown at this width.</summary>
    public ILocator InAgenda(int number) => Page.Locator($"ol.agenda a[href$='/protokollforing/{number}']:visible");

    public ILocator UnsavedMark(int number) => InAgenda(number).Locator(".unsaved");

    public async Task<RecordingPage> PressAsync(string button)
    {
        await Visitor.FollowAsync(Button(button));
        return this;
    }

    /// <summary>Presses Tab until a control has the focus, as somebody without a mouse does.</summary>
    public async Task TabToAsync(ILocator target)
    {
        for (var presses = 0; presses < 200; presses++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await Page.Keyboard.PressAsync("Tab");
        }

        throw new TimeoutException("200 presses of Tab did not lead there.");
    }

    public Task KeyAsync(string key) => Page.Keyboard.PressAsync(key);

    public Task WriteAsync(string text) => Page.Keyboard.TypeAsync(text);

    /// <summary>Records the item that is shown as information, or as decided on the proposal, and goes on.</summary>
    public async Task RecordAsync()
    {
        var proposal = Button("Hämta förslaget till beslut");
        var decides = await proposal.CountAsync() > 0;
        if (decides)
            await Visitor.FollowAsync(proposal);
        await Visitor.CheckAsync(Page.GetByRole(AriaRole.Radio, new() { Name = decides ? "Beslut" : "Information", Exact = true }));
        await Visitor.FollowAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Klar med punkt") }));
    }

    public Task<string> TitleAsync() => Page.Locator("#punkt").InnerTextAsync();

    /// <summary>Lets the deputy of a party serve the whole meeting.</summary>
    public async Task LetDeputyServeAsync(string party, string deputy)
    {
        var row = Page.Locator(".att > li").Filter(new() { HasText = party });
        await Visitor.ClickAsync(row.Locator("summary"));
        await Visitor.CheckAsync(row.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{Regex.Escape(deputy)}") }));
        await Visitor.FollowAsync(row.GetByRole(AriaRole.Button, new() { NameRegex = new("^Spara närvaron") }));
    }
}
