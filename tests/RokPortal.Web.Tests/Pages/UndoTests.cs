using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Removals;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages;

/// <summary>What is taken away can be put back for thirty days, and is seen nowhere else meanwhile.</summary>
public sealed class UndoTests : IDisposable
{
    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task AnItem_IsPutBackWithEverythingInIt_AndKeepsItsNumber()
    {
        var slug = await host.PlanMeetingAsync();
        await host.ChangeMeetingAsync(slug, meeting => meeting.Items.Single(item => item.Number == 2).Record(Recorded));
        var before = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2);
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);

        var removed = await (await secretary.GoAsync($"/moten/{slug}/punkter/2/borttagning")).SubmitAsync("Ta bort punkten");

        Assert.Equal("Ärende 2 är borttagen från dagordningen.", removed.Flash());
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GoAsync($"/moten/{slug}/punkter/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GoAsync($"/moten/{slug}/protokollforing/2")).Status);
        Assert.DoesNotContain("Ärende 2", (await secretary.GoAsync($"/moten/{slug}/protokoll")).Text, StringComparison.Ordinal);

        var back = await removed.SubmitAsync("Ångra");

        Assert.Equal(("Ärende 2 är tillbaka på dagordningen.", $"/moten/{slug}"), (back.Flash(), back.Path));
        var meeting = await host.ReadMeetingAsync(slug);
        Assert.Equal([1, 3, 2], meeting.InOrder().Select(item => item.Number));
        var after = meeting.Items.Single(item => item.Number == 2);
        Assert.Equal((before.Id, before.Version + 1, before.CreatedUtc), (after.Id, after.Version, after.CreatedUtc));
        Assert.Equal((before.Title, before.Kind, before.Presenter), (after.Title, after.Kind, after.Presenter));
        Assert.Equal(before.ProposedDecision, after.ProposedDecision);
        Assert.Equal((ItemOutcome.Decision, "Vad som sades."), (after.Outcome!.Value, after.Text));
        Assert.Equal(["att anta förslaget"], after.Decision);
        Assert.Equal(("Ring Motala", new DateOnly(2026, 12, 1)), (after.ActionPoints[0].Text, after.ActionPoints[0].DueOn!.Value));
        Assert.Equal("Inget är borttaget de senaste 30 dagarna.", await ListAsync(secretary, $"/moten/{slug}/borttaget"));
    }

    [Fact]
    public async Task AnActivity_IsPutBackWithEverythingInIt_AndKeepsItsNumber()
    {
        var address = (await host.ActivitiesAsync(2))[0];
        var before = await host.ReadActivityAsync(address);
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);

        var removed = await (await coordinator.GoAsync($"{address}/borttagning")).SubmitAsync("Ta bort aktiviteten");
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GoAsync(address)).Status);
        var plan = PortalPage.TextOf((await coordinator.GoAsync(PlanRoom.Draft)).Document.QuerySelector("main"));
        Assert.DoesNotContain(before.Title, plan, StringComparison.Ordinal);
        var back = await (await removed.FollowAsync("Borttaget de senaste 30 dagarna"))
            .SubmitAsync($"Ångra borttagningen av 01 {before.Title}");

        Assert.Equal(($"{before.Title} är tillbaka i planen.", PlanRoom.Draft), (back.Flash(), back.Path));
        var after = await host.ReadActivityAsync(address);
        Assert.Equal((before.Id, before.State, before.Version + 1), (after.Id, after.State, after.Version));
        Assert.Equal(
            (before.Purpose, before.StartMonth, before.ResponsiblePartyId), (after.Purpose, after.StartMonth, after.ResponsiblePartyId));
        Assert.Equal(before.Missing, after.Missing);
        Assert.Equal(before.ExternalActors, after.ExternalActors);
        Assert.Equal(before.Goals.Select(link => link.GoalId).Order(), after.Goals.Select(link => link.GoalId).Order());
        Assert.Equal(before.Participants.Select(link => link.PartyId).Order(), after.Participants.Select(link => link.PartyId).Order());
        Assert.Equal(
            before.Milestones.OrderBy(row => row.Position).Select(row => (row.Title, row.Month)),
            after.Milestones.OrderBy(row => row.Position).Select(row => (row.Title, row.Month)));
        Assert.Equal(after.Id, (await ReadPlanOrderAsync())[^1]);
        Assert.Equal(HttpStatusCode.OK, (await coordinator.GoAsync($"{PlanRoom.Draft}/plan.pdf")).Status);
    }

    [Fact]
    public async Task AnActivity_OfAPlanThatIsProposedMeanwhile_IsRefused_AndNotLost()
    {
        var address = (await host.ActivitiesAsync(2))[0];
        var title = (await host.ReadActivityAsync(address)).Title;
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var removed = await (await coordinator.GoAsync($"{address}/borttagning")).SubmitAsync("Ta bort aktiviteten");
        await host.DraftPlanAsync(plan =>
        {
            TestData.ConsiderEverything(plan);
            plan.SendOut(host.Clock.UtcNow(), "Karin Lindqvist", commentsBy: null);
            plan.Propose(host.Clock.UtcNow());
        });

        var refused = await removed.SubmitAsync("Ångra");

        Assert.Equal(
            ["Planen ligger hos rådet eller är fastställd. Aktiviteten kan läggas tillbaka när planen går att ändra igen."],
            refused.ErrorSummary());
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GoAsync(address)).Status);
        await host.DraftPlanAsync(plan => plan.Withdraw());
        Assert.Equal($"{title} är tillbaka i planen.", (await refused.SubmitAsync($"Ångra borttagningen av 01 {title}")).Flash());
    }

    [Fact]
    public async Task AnItem_OfAMeetingThatIsClosedMeanwhile_IsRefused()
    {
        var slug = await host.PlanMeetingAsync();
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var removed = await (await secretary.GoAsync($"/moten/{slug}/punkter/3/borttagning")).SubmitAsync("Ta bort punkten");
        await host.CloseMeetingAsync(slug);

        var refused = await removed.SubmitAsync("Ångra");

        Assert.Equal(
            ["Mötet är genomfört eller inställt. Punkten kan inte läggas tillbaka på dagordningen."], refused.ErrorSummary());
        Assert.Equal(2, (await host.ReadMeetingAsync(slug)).Items.Count);
        Assert.True(refused.HasButton("Ångra"));
    }

    [Fact]
    public async Task Undo_Twice_PutsBackOnce()
    {
        var slug = await host.PlanMeetingAsync();
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var removed = await (await secretary.GoAsync($"/moten/{slug}/punkter/1/borttagning")).SubmitAsync("Ta bort punkten");
        await removed.SubmitAsync("Ångra");

        var again = await removed.SubmitAsync("Ångra");

        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(3, (await host.ReadMeetingAsync(slug)).Items.Count);
    }

    [Fact]
    public async Task AfterThirtyDays_ItIsErasedForGood()
    {
        var slug = await host.PlanMeetingAsync();
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var removed = await (await secretary.GoAsync($"/moten/{slug}/punkter/1/borttagning")).SubmitAsync("Ta bort punkten");
        host.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, await EraseAsync());
        host.Clock.Advance(TimeSpan.FromDays(1));

        secretary = await host.SignInAsync(DemoAccounts.Secretary);
        Assert.Equal("Inget är borttaget de senaste 30 dagarna.", await ListAsync(secretary, $"/moten/{slug}/borttaget"));
        Assert.Equal(1, await EraseAsync());

        await using var db = host.OpenDatabase();
        Assert.False(await db.RemovedThings.AnyAsync());
    }

    [Fact]
    public async Task Erasing_ForgetsDraftsThatEnded_AndLeavesThoseThatWait()
    {
        await host.KeepDraftAsync(DemoAccounts.Coordinator, "/aktivitetsplaner/2027/forord", "Väntar");
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var address = await host.ActivityAsync();
        await browser.FetchAsync("/utkast", (await browser.GoAsync(address)).Fill("Syfte", "Sparas").Fields("Spara aktiviteten"));
        await (await browser.GoAsync(address)).SubmitAsync("Spara aktiviteten");
        host.Clock.Advance(TimeSpan.FromDays(2));

        await EraseAsync();

        await using var db = host.OpenDatabase();
        Assert.Equal(
            ["/aktivitetsplaner/2027/forord"], await db.Drafts.IgnoreQueryFilters().Select(draft => draft.Subject).ToListAsync());
    }

    private static ItemRecording Recorded => new()
    {
        Outcome = ItemOutcome.Decision,
        Text = "Vad som sades.",
        Decision = ["att anta förslaget"],
        ActionPoints = [new ActionPointContent("Ring Motala", "Karin Lindqvist", new DateOnly(2026, 12, 1), false)],
    };

    private static async Task<string> ListAsync(Browser browser, string address) =>
        PortalPage.TextOf((await browser.GoAsync(address)).Document.QuerySelector("main .card"));

    private async Task<int> EraseAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EraseRemoved>().RunAsync(default);
    }

    private async Task<IReadOnlyList<Guid>> ReadPlanOrderAsync()
    {
        await using var db = host.OpenDatabase();
        return (await db.Plans.SingleAsync(plan => plan.Year == PlanRoom.Year)).ActivityOrder;
    }
}
