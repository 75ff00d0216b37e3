using System.Text.RegularExpressions;
using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class LostConnectionTests(PortalInChromium portal)
{
    private const string Field = "Målgrupp";
    private const string Typed = "Skrivet medan nätet var borta, med å, ä och ö.";

    private static readonly string Address = ActivityPage.PathOf(2027, 4);

    [Fact]
    public Task KeepTyping_WhenTheConnectionIsLost_KeepsTheTextUntilItIsBack() => portal.RunAsync(async journey =>
    {
        var visitor = await journey.NewVisitorAsync();
        var page = await (await LoginPage.OpenAsync(visitor, Address)).SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));
        var saved = await page.Field(Field).InputValueAsync();

        await visitor.Context.SetOfflineAsync(true);
        await page.TypeAsync(Field, Typed);
        await Expect(page.SaveAlert).ToHaveTextAsync("Vi kunde inte spara. Texten finns kvar här. Vi försöker igen.");

        await page.PressSaveAsync();
        await Expect(page.Button("Spara aktiviteten")).Not.ToHaveAttributeAsync("aria-busy", "true");
        await Expect(page.Field(Field)).ToHaveValueAsync(Typed);
        Assert.EndsWith(Address, visitor.Page.Url, StringComparison.Ordinal);

        await visitor.Context.SetOfflineAsync(false);
        await Expect(page.SavedNote).ToContainTextAsync(new Regex(@"Utkastet sparades kl\. 1\d\.\d\d, bara för dig"));
        await Expect(page.SaveAlert).ToBeEmptyAsync();

        await visitor.ReloadAsync();
        await Expect(page.DraftNotice).ToBeVisibleAsync();
        await Expect(page.Field(Field)).ToHaveValueAsync(Typed);

        await page.DiscardDraftAsync();
        await Expect(page.Message("Utkastet är kastat. Sidan visar det som är sparat.")).ToBeVisibleAsync();
        await Expect(page.Field(Field)).ToHaveValueAsync(saved);
    });
}
