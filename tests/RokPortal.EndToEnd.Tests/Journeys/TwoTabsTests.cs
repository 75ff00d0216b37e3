using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class TwoTabsTests(PortalInChromium portal)
{
    private const string Field = "Syfte";

    [Fact]
    public Task SignIn_InTwoTabs_BringsTheTextOfBothBack() => portal.RunAsync(async journey =>
    {
        var first = await journey.NewVisitorAsync();
        var page = await (await LoginPage.OpenAsync(first, ActivityPage.PathOf(2027, 13)))
            .SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));
        var second = await first.OpenTabAsync();
        await second.OpenAsync(ActivityPage.PathOf(2027, 10));
        var other = new ActivityPage(second);
        await first.Context.ClearCookiesAsync();

        await page.TypeAsync(Field, "I den första fliken.");
        await page.SaveAsync();
        await other.TypeAsync(Field, "I den andra fliken.");
        await other.SaveAsync();
        page = await new LoginPage(first).SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));
        other = await new LoginPage(second).SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));

        await Expect(page.Field(Field)).ToHaveValueAsync("I den första fliken.");
        await Expect(other.Field(Field)).ToHaveValueAsync("I den andra fliken.");
    });
}
