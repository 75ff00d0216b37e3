using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class EnterSavesTests(PortalInChromium portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task ChangeATitle_OnAPhone_AndPressEnter_IsSaved(bool runsScripts) => portal.RunAsync(async journey =>
    {
        var visitor = await journey.NewVisitorAsync(runsScripts);
        await visitor.Page.SetViewportSizeAsync(390, 844);
        var login = await LoginPage.OpenAsync(visitor, ActivityPage.PathOf(2027, 12));
        var page = await login.SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));
        var title = $"Ny rubrik, {(runsScripts ? "med" : "utan")} skript";

        await page.TypeAsync("Rubrik", title);
        await visitor.PressEnterAsync(page.Field("Rubrik"));

        await Expect(page.Message("Aktiviteten är sparad")).ToBeVisibleAsync();
        await Expect(page.Field("Rubrik")).ToHaveValueAsync(title);
        await Expect(page.DraftNotice).ToHaveCountAsync(0);
    });
}
