using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class ExpiredSignInTests(PortalInChromium portal)
{
    private const string Field = "Syfte";
    private const string Typed = "Skrivet när inloggningen redan hade gått ut.";

    private static readonly string Address = ActivityPage.PathOf(2027, 9);

    [Fact]
    public Task Save_WhenTheSignInHasExpired_AsksForSignInAndBringsTheTextBack() => portal.RunAsync(async journey =>
    {
        var visitor = await journey.NewVisitorAsync();
        var page = await (await LoginPage.OpenAsync(visitor, Address)).SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));

        await visitor.Context.ClearCookiesAsync();
        await page.TypeAsync(Field, Typed);
        await Expect(page.SaveAlert).ToHaveTextAsync("Du har blivit utloggad. Texten finns kvar här. Tryck på spara och logga in igen.");

        await page.SaveAsync();
        var login = new LoginPage(visitor);
        await Expect(login.Message("Du har blivit utloggad. Logga in igen, så finns det du skrev kvar.")).ToBeVisibleAsync();

        page = await login.SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));
        Assert.EndsWith(Address, visitor.Page.Url, StringComparison.Ordinal);
        await Expect(page.DraftNotice).ToBeVisibleAsync();
        await Expect(page.Field(Field)).ToHaveValueAsync(Typed);

        await page.SaveAsync();
        await Expect(page.Message("Aktiviteten är sparad")).ToBeVisibleAsync();
        await Expect(page.Field(Field)).ToHaveValueAsync(Typed);
        await Expect(page.DraftNotice).ToHaveCountAsync(0);
    });
}
