using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class TwoEditorsTests(PortalInChromium portal)
{
    [Fact]
    public Task Save_WhenBothChangedTheSameField_ShowsBothTextsAndTheOneTheyStartedFrom() => portal.RunAsync(async journey =>
    {
        const string field = "Målgrupp", first = "Den förstas text om målgruppen.", second = "Den andras text om målgruppen.";
        var (one, other) = await OpenTwiceAsync(journey, ActivityPage.PathOf(2027, 6));
        var start = await one.Field(field).InputValueAsync();

        await one.TypeAsync(field, first);
        await one.SaveAsync();
        await other.TypeAsync(field, second);
        await other.SaveAsync();

        await Expect(other.Comparison).ToBeFocusedAsync();
        foreach (var text in new[] { first, second, start })
            await Expect(other.Comparison.GetByText(text, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(other.Field(field)).ToHaveValueAsync(second);

        await other.TypeAsync(field, $"{first} {second}");
        await other.SaveAsync();
        await Expect(other.Message("Aktiviteten är sparad")).ToBeVisibleAsync();
        await Expect(other.Field(field)).ToHaveValueAsync($"{first} {second}");
        await Expect(other.Comparison).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Save_WhenTheyChangedDifferentFields_MergesWithoutAsking() => portal.RunAsync(async journey =>
    {
        var (one, other) = await OpenTwiceAsync(journey, ActivityPage.PathOf(2027, 7));

        await one.TypeAsync("Syfte", "Den förstas syfte.");
        await one.SaveAsync();
        await other.TypeAsync("Målgrupp", "Den andras målgrupp.");
        await other.SaveAsync();

        await Expect(other.Message("Aktiviteten är sparad")).ToBeVisibleAsync();
        await Expect(other.Field("Syfte")).ToHaveValueAsync("Den förstas syfte.");
        await Expect(other.Field("Målgrupp")).ToHaveValueAsync("Den andras målgrupp.");
    });

    /// <summary>Two windows where the activity is open as it was before anybody wrote in it.</summary>
    private static async Task<(ActivityPage One, ActivityPage Other)> OpenTwiceAsync(Journey journey, string address) =>
        (await OpenAsync(journey, address), await OpenAsync(journey, address));

    private static async Task<ActivityPage> OpenAsync(Journey journey, string address)
    {
        var login = await LoginPage.OpenAsync(await journey.NewVisitorAsync(), address);
        return await login.SignInAsync(DemoAccounts.Coordinator, visitor => new ActivityPage(visitor));
    }
}
