using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

public sealed class KilledAppTests
{
    private const string Field = "Bakgrund och behov";
    private const string Typed = "Skrivet strax innan servern dog.";

    private static readonly string Address = ActivityPage.PathOf(2027, 5);

    [Fact]
    public async Task OpenActivity_WhenThePortalWasKilledWhileTyping_BringsTheTextBack()
    {
        using var database = DemoDatabase.CopyThatGoesOn();
        using var killed = PortalProcess.StartDemo(database.Options);
        var address = await killed.AddressAsync();
        await using var chromium = await Chromium.StartAsync();

        await Journey.RunAsync(chromium.Browser, address, nameof(KilledAppTests), async journey =>
        {
            var page = await OpenAsync(journey);
            await page.TypeAsync(Field, Typed);
            await Expect(page.SavedNote).ToBeVisibleAsync();

            killed.Kill();
            using var portal = PortalProcess.StartDemo(database.Options, address);
            await portal.AddressAsync();

            page = await OpenAsync(journey);
            await Expect(page.DraftNotice).ToBeVisibleAsync();
            await Expect(page.Field(Field)).ToHaveValueAsync(Typed);
        });
    }

    /// <summary>Somebody who has to sign in first.</summary>
    private static async Task<ActivityPage> OpenAsync(Journey journey)
    {
        var login = await LoginPage.OpenAsync(await journey.NewVisitorAsync(), Address);
        return await login.SignInAsync(DemoAccounts.Coordinator, visitor => new ActivityPage(visitor));
    }
}
