using System.Diagnostics;
using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

/// <summary>A sentence is not lost by leaving its page within two seconds after the last key.</summary>
[Collection(SharedPortal.Name)]
public sealed class LeavingSavesTests(PortalInChromium portal)
{
    private const string Field = "Ärendet";
    private const string Sentence = "Rådet tackar för redogörelsen.";

    [Fact]
    public Task AnotherItem_ClickedAtOnce_LeavesTheSentenceWhereItWas() => portal.RunAsync(async journey =>
    {
        var (visitor, page, slug) = await OpenAsync(journey);

        await page.TypeAsync(Field, Sentence);
        await visitor.ClickAsync(page.InAgenda(2));
        await Expect(page.Heading("Punkt 2 Ärende 2")).ToBeVisibleAsync();
        await Expect(page.UnsavedMark(1)).ToHaveTextAsync("Du har osparad text");
        await Expect(page.UnsavedMark(2)).ToHaveCountAsync(0);
        await visitor.ClickAsync(page.InAgenda(1));

        await Expect(page.Field(Field)).ToHaveValueAsync(Sentence);
        await Expect(page.DraftNotice).ToBeVisibleAsync();
        await page.PressAsync("Spara");
        await Expect(page.UnsavedMark(1)).ToHaveCountAsync(0);
        Assert.Equal(Sentence, (await portal.Host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1).Text);
    });

    [Fact]
    public Task ATab_ClosedAtOnce_AsksNothingAndKeepsTheSentence() => portal.RunAsync(async journey =>
    {
        var (visitor, page, slug) = await OpenAsync(journey);
        var asked = false;
        var tab = await visitor.OpenTabAsync();
        tab.Page.Dialog += async (_, dialog) =>
        {
            asked = true;
            await dialog.AcceptAsync();
        };
        await tab.OpenAsync(RecordingPage.PathOf(slug, 3));
        await new RecordingPage(tab).TypeAsync(Field, Sentence);

        await tab.Page.CloseAsync(new() { RunBeforeUnload = true });
        await Expect(page.Heading("Punkt 1 Ärende 1")).ToBeVisibleAsync();
        await EventuallyAsync(async () =>
        {
            await visitor.OpenAsync(RecordingPage.PathOf(slug, 3));
            return await page.Field(Field).InputValueAsync() == Sentence;
        });

        Assert.False(asked);
    });

    [Fact]
    public Task ATextTooLongToBeSentAfterwards_IsKeptBeforeTheLinkIsFollowed() => portal.RunAsync(async journey =>
    {
        var (visitor, page, _) = await OpenAsync(journey);
        var text = new string('å', 11_500); // 69 kB as it is sent

        await page.TypeAsync(Field, text);
        await visitor.ClickAsync(page.InAgenda(2));
        await Expect(page.Heading("Punkt 2 Ärende 2")).ToBeVisibleAsync();
        await visitor.ClickAsync(page.InAgenda(1));

        await Expect(page.Field(Field)).ToHaveValueAsync(text);
    });

    private async Task<(Visitor Visitor, RecordingPage Page, string Slug)> OpenAsync(Journey journey)
    {
        var slug = await portal.Host.PlanMeetingAsync();
        var visitor = await journey.NewVisitorAsync();
        var login = await LoginPage.OpenAsync(visitor, RecordingPage.PathOf(slug, 1));
        return (visitor, await login.SignInAsync(DemoAccounts.Secretary, at => new RecordingPage(at)), slug);
    }

    /// <summary>The tab is gone before its last request is answered.</summary>
    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await holds())
            Assert.True(Stopwatch.GetElapsedTime(started).TotalMilliseconds < Visitor.Patience, "It did not come true in time.");
    }
}
