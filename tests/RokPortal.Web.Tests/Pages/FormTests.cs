using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;

namespace RokPortal.Web.Tests.Pages;

/// <summary>What holds for every form of every page.</summary>
public sealed class FormTests : IDisposable
{
    private const string Subject = "Draft.Subject";

    private static readonly HashSet<string> Typed = ["text", "email", "search", "number", "date", "time", "tel", "url", "password"];

    /// <summary>Letters that are none, halves of letters, more than fits, what looks like markup, and what cannot be seen.</summary>
    private static readonly string[] Hostile =
        ["\ufffe\uffff\ufdd0", "a\ud800b", new string('å', 20_000), "</textarea><script>alert(1)</script>", "\u202e\u200b", "[=1"];

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Enter_InAField_PressesTheFormsOwnButton()
    {
        List<string> faults = [];
        foreach (var page in await EveryPageAsync())
        {
            foreach (var form in page.Document.Forms.Where(form => form.Elements.OfType<IHtmlInputElement>().Any(IsTyped)))
            {
                var buttons = form.Elements.OfType<IHtmlButtonElement>().Where(button => button.Type == "submit").ToList();
                if (buttons.Count > 0 && IsDetour(buttons[0]) && !buttons.All(IsDetour))
                    faults.Add($"{page.Path}: Enter presses \"{PortalPage.TextOf(buttons[0])}{buttons[0].GetAttribute("aria-label")}\"");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Draft_EmptyHalfFilledOrHostile_IsOpenedAgain()
    {
        List<string> faults = [];
        var opened = 0;
        foreach (var page in (await EveryPageAsync()).Where(page => page.Document.QuerySelector($"[name='{Subject}']") is not null))
        {
            opened++;
            var form = page.Document.QuerySelectorAll<IHtmlInputElement>($"[name='{Subject}']").Select(field => field.Form!).First();
            var address = form.Elements.OfType<IHtmlInputElement>().First(field => field.Name == Subject).Value;
            var fields = form.Elements
                .Where(control => control is IHtmlTextAreaElement || (control is IHtmlInputElement input && IsTyped(input)))
                .Select(control => control.GetAttribute("name")!)
                .ToList();
            faults.AddRange(await TryDraftsAsync(page, address, fields));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.InRange(opened, 15, 60);
    }

    private static async Task<IReadOnlyList<string>> TryDraftsAsync(PortalPage page, string address, IReadOnlyList<string> fields)
    {
        List<string> faults = [];
        var hidden = page.Document.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Where(field => field.Name is "__RequestVerificationToken" or "Input.Version" or "Input.Base")
            .DistinctBy(field => field.Name)
            .Select(field => KeyValuePair.Create(field.Name!, field.Value))
            .Append(KeyValuePair.Create(Subject, address))
            .ToList();
        foreach (var (kind, values) in DraftsOf(fields))
        {
            var kept = await page.Browser.FetchAsync("/utkast", [.. hidden, .. values]);
            var again = await page.Browser.GoAsync(address);
            if (kept.Status != HttpStatusCode.OK || again.Status != HttpStatusCode.OK)
                faults.Add($"{address}, {kind} draft: kept {(int)kept.Status}, opened {(int)again.Status}");
            else if (again.ErrorSummary().Count > 0 || again.Document.QuerySelector(".summary") is not null)
                faults.Add($"{address}, {kind} draft: it is judged before it is sent");
            else if (!again.HasButton("Kasta utkastet"))
                faults.Add($"{address}, {kind} draft: nothing is said of it");
            else if ((await again.SubmitAsync("Kasta utkastet")).Status != HttpStatusCode.OK)
                faults.Add($"{address}, {kind} draft: it cannot be thrown away");
        }

        return faults;
    }

    private static IEnumerable<(string Kind, IEnumerable<KeyValuePair<string, string>> Values)> DraftsOf(IReadOnlyList<string> fields)
    {
        yield return ("empty", fields.Select(field => KeyValuePair.Create(field, "")));
        yield return ("half-filled", fields.Take(1).Select(field => KeyValuePair.Create(field, "Bara början")));
        for (var i = 0; i < Hostile.Length; i++)
        {
            var text = Hostile[i];
            yield return ($"hostile ({i})", fields.Select(field => KeyValuePair.Create(field, text)));
        }
    }

    /// <summary>Pages that are there and shown, one for each route, each in a browser of who sees it.</summary>
    private async Task<IReadOnlyList<PortalPage>> EveryPageAsync()
    {
        await host.PlanMeetingAsync();
        await host.PlanWithStandingItemsAsync(MeetingsOfTests.Council, new DateOnly(2029, 12, 12));
        await host.HoldExampleMeetingsAsync();
        Dictionary<string, Browser> browsers = [];
        List<PortalPage> pages = [];
        foreach (var example in PageExamples.Pages.Where(page => page.Account is not null))
        {
            if (!browsers.TryGetValue(example.Account!, out var browser))
                browser = browsers[example.Account!] = await host.SignInAsync(example.Account!);
            var page = await browser.GoAsync(example.Address);
            if (page.Status == HttpStatusCode.OK)
                pages.Add(page);
        }

        return pages;
    }

    private static bool IsTyped(IHtmlInputElement input) => Typed.Contains(input.Type);

    /// <summary>A button that does something else than what the form is for: shows how it will look, moves a row.</summary>
    private static bool IsDetour(IHtmlButtonElement button) =>
        button.HasAttribute("formaction") || button.GetAttribute("name") is "Preview" or "Move";
}
