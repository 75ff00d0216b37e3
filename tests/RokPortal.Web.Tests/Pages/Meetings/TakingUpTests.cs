using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>What a meeting left unfinished comes back at a later one.</summary>
public sealed class TakingUpTests : IDisposable
{
    private const string TakeUp = "Ta upp på det här mötet: Fråga Tabled";

    private readonly PortalHost host = new();

    [Fact]
    public async Task Unfinished_IsListedUntilAMeetingTakesItUp()
    {
        await host.HoldGroupMeetingAsync(
            new DateOnly(2026, 11, 3),
            ItemOutcome.Information, ItemOutcome.Tabled, ItemOutcome.Referred, ItemOutcome.NotReached);
        var slug = await host.PlanWithStandingItemsAsync(Group, new DateOnly(2027, 1, 20));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var list = await browser.GoAsync($"/moten/{slug}/tidigare-punkter");
        Assert.All(
            new[] { "Tabled", "Referred", "NotReached" },
            outcome => Assert.Contains($"Fråga {outcome}", list.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Fråga Information", list.Text, StringComparison.Ordinal);

        var taken = await list.SubmitAsync(TakeUp);

        Assert.Equal("Fråga Tabled står nu på dagordningen, på plats 2 av 4.", taken.Flash());
        Assert.False(taken.HasButton(TakeUp));
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.ContinuesId is not null);
        Assert.Equal(("Berit Beredare", "Bakgrunden"), (item.Presenter, item.Background));
        Assert.Equal(["Punkten står redan på dagordningen."], (await list.SubmitAsync(TakeUp)).ErrorSummary());
    }

    [Fact]
    public async Task TakenUp_AtAnotherMeeting_IsRefused_ButNotAfterThatOneWasCancelled()
    {
        await host.HoldGroupMeetingAsync(new DateOnly(2026, 11, 3), ItemOutcome.Tabled);
        var first = await host.PlanWithStandingItemsAsync(Group, new DateOnly(2027, 1, 20));
        var second = await host.PlanWithStandingItemsAsync(Group, new DateOnly(2027, 2, 20));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"/moten/{second}/tidigare-punkter");
        await (await browser.GoAsync($"/moten/{first}/tidigare-punkter")).SubmitAsync(TakeUp);

        Assert.Equal(["Ett annat möte har redan tagit upp punkten."], (await form.SubmitAsync(TakeUp)).ErrorSummary());
        await host.ChangeMeetingAsync(first, meeting => meeting.Cancel("För få"));

        Assert.NotNull((await form.SubmitAsync(TakeUp)).Flash());
    }

    [Fact]
    public async Task TakeUp_OfAnotherBodysItem_AForgedOne_OrAtAClosedMeeting_IsRefused()
    {
        await host.HoldGroupMeetingAsync(new DateOnly(2026, 11, 3), ItemOutcome.Tabled);
        var group = await host.PlanWithStandingItemsAsync(Group, new DateOnly(2027, 1, 20));
        var council = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 21));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"/moten/{group}/tidigare-punkter");
        var fields = form.Fields(TakeUp);

        Assert.Equal(
            ["Punkten hör till ett annat organ."],
            (await browser.PostAsync($"/moten/{council}/tidigare-punkter", fields)).ErrorSummary());
        var forged = fields.Where(field => field.Key != "Item").Append(KeyValuePair.Create("Item", "inget-id"));
        Assert.Contains(
            "Välj en av punkterna i listan.", (await browser.PostAsync($"/moten/{group}/tidigare-punkter", forged)).ErrorSummary());
        await host.ChangeMeetingAsync(group, meeting => meeting.Cancel("För få"));
        Assert.Equal(
            ["Mötet är genomfört eller inställt. Dagordningen går inte att ändra."],
            (await form.SubmitAsync(TakeUp)).ErrorSummary());
    }

    public void Dispose() => host.Dispose();
}
