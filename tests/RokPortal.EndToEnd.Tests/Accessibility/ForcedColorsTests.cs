using Microsoft.Playwright;
using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>
/// With the colours of the reader's system: what is drawn with colour alone on the portal's own ground must still be
/// seen.
/// </summary>
[Collection(SharedVisitors.Name)]
public sealed class ForcedColorsTests(SignedInVisitors visitors)
{
    private const string Focus = "element => element.focus({ preventScroll: true })";
    private const string Toggle = "element => { element.checked = !element.checked }";
    private const string Leave = "element => element.removeAttribute('aria-current')";
    private const string HideBorder = "element => { element.style.borderColor = 'Canvas' }";
    private const string Hide = "element => { element.style.visibility = 'hidden' }";

    /// <summary>On each page: an element, what is changed in it, and how many pixels of it must show the change.</summary>
    private static readonly Dictionary<string, (string Account, (string Element, string Change, int Pixels)[] Marks)> Pages = new()
    {
        ["/moten/integrationsradet-2026-11-20/protokollforing/2"] = (DemoAccounts.Secretary,
        [
            (".nav a:not([aria-current])", Focus, 250),
            (".nav a[aria-current]", Leave, 50),
            (".head .ds-button", Focus, 250),
            (".agenda-card.only-l a:not([aria-current])", Focus, 250),
            (".agenda-card.only-l a[aria-current]", Leave, 50),
            (".md textarea", Focus, 500),
            (".decision textarea", Focus, 500),
            (".seg input:not(:checked)", Focus, 150),
            (".seg input:not(:checked)", Toggle, 500),
            (".seg input:checked", Focus, 150),
            (".disc summary", Focus, 150),
            (".att summary .ic", Hide, 50),
            (".att-card", HideBorder, 500),
            (".foot a", Focus, 150),
        ]),
        ["/aktivitetsplaner/2027/aktiviteter/5"] = (DemoAccounts.Coordinator,
        [
            (".act .pill .ic", Hide, 40),
            (".act .pill", HideBorder, 50),
            (".act .ib:not([aria-disabled])", Focus, 100),
            (".act .ib:not([aria-disabled])", HideBorder, 40),
            (".f input[type=text]", Focus, 500),
            (".f select", Focus, 300),
            (".f .chk input:checked", Focus, 60),
            (".f .chk input:not(:checked)", Focus, 60),
            (".f .chk input:not(:checked)", Toggle, 40),
            (".sticky .ds-button", HideBorder, 200),
        ]),
        ["/administration/logg"] = (DemoAccounts.Administrator,
        [
            (".pager a[aria-current]", Focus, 150),
            (".pager a[aria-current]", Leave, 200),
        ]),
    };

    public static TheoryData<string, ColorScheme> Cases
    {
        get
        {
            var cases = new TheoryData<string, ColorScheme>();
            foreach (var page in Pages.Keys)
            {
                cases.Add(page, ColorScheme.Dark);
                cases.Add(page, ColorScheme.Light);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Marks_InForcedColors_AreSeen(string address, ColorScheme scheme)
    {
        var (account, marks) = Pages[address];
        var visitor = await visitors.OfAsync(account);
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        await visitor.Page.SetViewportSizeAsync(1280, 900);
        await visitor.OpenAsync(address);
        // The ring is for those who use the keyboard, and the browser wants to see it used.
        await visitor.Page.Keyboard.PressAsync("Tab");

        List<string> faults = [];
        foreach (var (element, change, needed) in marks)
        {
            var seen = await Pictures.PixelsChangedAsync(visitor.Page.Locator(element).First, change);
            if (seen < needed)
                faults.Add($"{element} {change}: {seen} pixels, needs {needed}");
        }

        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, ColorScheme = ColorScheme.Light });
        Assert.Empty(faults);
    }
}
