using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class WithoutJavaScriptTests(PortalInChromium portal)
{
    [Fact]
    public Task EditPreviewSaveAndMove_WhenScriptsAreOff_Work() => portal.RunAsync(async journey =>
    {
        var visitor = await journey.NewVisitorAsync(runsScripts: false);
        var login = await LoginPage.OpenAsync(visitor, ActivityPage.PathOf(2027, 11));
        var page = await login.SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));
        var title = await page.Field("Rubrik").InputValueAsync();

        await page.TypeAsync("Beskrivning", "Skrivet **utan** skript.");
        await page.PreviewAsync("Beskrivning");
        await Expect(page.Preview("Beskrivning").Locator("strong")).ToHaveTextAsync("utan");
        await Expect(page.Field("Beskrivning")).ToHaveValueAsync("Skrivet **utan** skript.");

        await page.SaveAsync();
        await Expect(page.Message("Aktiviteten är sparad")).ToBeVisibleAsync();
        await Expect(page.Field("Beskrivning")).ToHaveValueAsync("Skrivet **utan** skript.");

        await page.MoveDownAsync(title);
        await Expect(page.Message($"{title} är flyttad till plats 2 av 3.")).ToBeVisibleAsync();
        await Expect(page.MoveDown(title)).ToBeFocusedAsync();
    });
}
