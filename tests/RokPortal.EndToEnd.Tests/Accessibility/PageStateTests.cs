using System.Text;
using Microsoft.Playwright;
using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>What a page shows only after something has been done on it.</summary>
[Collection(SharedVisitors.Name)]
public sealed class PageStateTests(SignedInVisitors visitors)
{
    private const string Field = "Målgrupp";

    [Fact]
    public async Task ErrorSummary_HasNoViolations()
    {
        var page = await OpenAsync(ActivityPage.PathOf(2027, 1));
        await page.TypeAsync("Rubrik", "");
        await page.TypeAsync("Startar", "när som helst");
        await page.SaveAsync();

        await Expect(page.ErrorSummary).ToBeFocusedAsync();
        await AssertAccessibleAsync();
    }

    [Fact]
    public async Task Comparison_AfterAClash_HasNoViolations()
    {
        var page = await OpenAsync(ActivityPage.PathOf(2027, 2));
        var theOther = await visitors.Portal.NewVisitorAsync();
        await using var theirBrowser = theOther.Context;
        var login = await LoginPage.OpenAsync(theOther, ActivityPage.PathOf(2027, 2));
        var other = await login.SignInAsync(DemoAccounts.Coordinator, visitor => new ActivityPage(visitor));
        await other.TypeAsync(Field, "Den andras text.");
        await other.SaveAsync();
        await page.TypeAsync(Field, "Min text.");
        await page.SaveAsync();

        await Expect(page.Comparison).ToBeFocusedAsync();
        await AssertAccessibleAsync();
    }

    [Fact]
    public async Task Preview_HasNoViolations()
    {
        var page = await OpenAsync(ActivityPage.PathOf(2027, 3));
        await page.TypeAsync("Beskrivning", "## Rubrik\n\n- **punkt** med [länk](https://example.se)");
        await page.PreviewAsync("Beskrivning");

        await Expect(page.Preview("Beskrivning")).ToBeFocusedAsync();
        await AssertAccessibleAsync();
    }

    [Fact]
    public async Task ReviewOfAFileOfValues_WithNewOnesAndRowsThatCannotBeRead_HasNoViolations()
    {
        const string import = "/uppfoljning/indikatorer/trangbodda-invanare/import";
        var visitor = await visitors.OfAsync(DemoAccounts.Coordinator);
        await visitor.OpenAsync(import);
        await visitor.Page.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(new FilePayload
        {
            Name = "tal.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("år;kommun;värde\n2026;Kinda;14,2\n2025;Linköping;99,9\n2026;Stockholm;9\n2026;Ydre;många\n"),
        });
        await visitor.FollowAsync(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Granska filen" }));

        Assert.EndsWith(import + "/granskning", visitor.Page.Url, StringComparison.Ordinal);
        await Expect(visitor.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Rader som inte går att läsa" })).ToBeVisibleAsync();
        await AssertAccessibleAsync();
    }

    [Fact]
    public async Task SmallScreenMenu_WhenOpen_HasNoViolations()
    {
        var visitor = await visitors.OfAsync(DemoAccounts.Coordinator);
        await visitor.OpenAsync("/oversikt");
        await visitor.Page.SetViewportSizeAsync(390, 900);
        await visitor.ClickAsync(visitor.Page.Locator("header summary"));

        await Expect(visitor.Page.Locator("header details[open]").GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
    }

    private async Task<ActivityPage> OpenAsync(string address)
    {
        var visitor = await visitors.OfAsync(DemoAccounts.Coordinator);
        await visitor.OpenAsync(address);
        return new ActivityPage(visitor);
    }

    private async Task AssertAccessibleAsync()
    {
        var page = (await visitors.OfAsync(DemoAccounts.Coordinator)).Page;
        List<string> faults = [];
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            faults.AddRange((await Axe.ViolationsAsync(page)).Select(fault => $"{width} px: {fault}"));
        }

        Assert.Empty(faults);
    }
}
