using RokPortal.Domain.Meetings;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class ReopenAMeetingTests(PortalInChromium portal)
{
    [Fact]
    public Task AMeeting_IsOpenedAgain_MendedAndClosed_WithTheSameNumbers() => portal.RunAsync(async journey =>
    {
        var slug = await portal.Host.PlanMeetingAsync(items: 2, then: (_, planned) =>
        {
            foreach (var item in planned.Items)
                item.Record(TestData.Recording(ItemOutcome.Information));
        });
        var visitor = await journey.NewVisitorAsync();
        await (await LoginPage.OpenAsync(visitor, "/oversikt")).SignInAsync(DemoAccounts.Secretary, at => at);
        var meeting = new MeetingPage(visitor, slug);
        await meeting.CloseAsync();
        await Expect(meeting.Message("Mötet är avslutat och paragraferna har fått sina nummer.")).ToBeVisibleAsync();
        var before = await NumbersAsync(slug);

        await meeting.ReopenAsync("Ärende 2 hann inte behandlas.");
        await Expect(meeting.Message("Mötet är öppnat igen.")).ToBeVisibleAsync();
        await visitor.OpenAsync(RecordingPage.PathOf(slug, 2));
        var recording = new RecordingPage(visitor);
        await visitor.CheckAsync(recording.Outcome("Ej behandlad"));
        await recording.PressAsync($"Klar med § {before[1]}");
        await meeting.CloseAsync();

        Assert.All(before, number => Assert.NotNull(number));
        Assert.Equal(before, await NumbersAsync(slug));
        var item = (await portal.Host.ReadMeetingAsync(slug)).InOrder().Last();
        Assert.Equal((ItemOutcome.NotReached, ItemOutcome.NotReached), (item.Outcome, item.ClosedAs));
    });

    private async Task<List<int?>> NumbersAsync(string slug) =>
        [.. (await portal.Host.ReadMeetingAsync(slug)).InOrder().Select(item => item.ParagraphNumber)];
}
