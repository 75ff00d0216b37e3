using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>A proposed plan comes on the council's agenda, and stays the proposal that the council decides on.</summary>
public sealed class PlanOnAgendaTests : IDisposable
{
    private const string Putting = PlanAddress + "/till-motet";
    private const string Button = "Sätt upp på mötet den 15 januari 2027";

    private readonly PortalHost host = new();

    [Fact]
    public async Task Putting_AddsADecisionItem_OnceForEachProposal()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 15));
        await host.WritePlanAsync();
        await host.ProposePlanAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await (await browser.GoAsync(PlanAddress)).FollowAsync("Sätt upp på ett rådsmöte");

        var put = await form.SubmitAsync(Button);

        Assert.Equal($"/moten/{slug}", put.Path);
        Assert.Equal($"Aktivitetsplan {PlanYear} står på dagordningen, på plats 5 av 8.", put.Flash());
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.MatterId is not null);
        Assert.Equal((ItemKind.Decision, $"Aktivitetsplan {PlanYear}", 1), (item.Kind, item.Title, item.ProposalNumber));
        Assert.Equal([$"att fastställa aktivitetsplanen för {PlanYear}"], item.ProposedDecision);
        Assert.Equal(PlanAddress, (await put.FollowAsync($"Aktivitetsplan {PlanYear}")).Path);
        Assert.Equal(["Punkten står redan på mötets dagordning."], (await form.SubmitAsync(Button)).ErrorSummary());
        Assert.False((await browser.GoAsync(Putting)).HasButton(Button));

        await host.ProposePlanAgainAsync();
        await (await browser.GoAsync(Putting)).SubmitAsync(Button);

        Assert.Equal(2, (await host.ReadMeetingAsync(slug)).Items.Single(item => item.MatterId is not null).ProposalNumber);
    }

    [Fact]
    public async Task Putting_IsRefused_ForAPlanThatIsNotProposed_AndForOthers()
    {
        await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 15));
        await host.WritePlanAsync();
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var draft = await secretary.GoAsync(Putting);
        Assert.Contains("Det som ska beslutas är inte framlagt för rådet.", draft.Text, StringComparison.Ordinal);
        Assert.False(draft.HasButton(Button));
        Assert.DoesNotContain(
            "Sätt upp på ett rådsmöte", (await secretary.GoAsync(PlanAddress)).Text, StringComparison.Ordinal);

        await host.ProposePlanAsync();
        var form = await secretary.GoAsync(Putting);
        var forged = await secretary.PostAsync(
            Putting,
            form.Fields(Button).Where(field => field.Key != "Meeting").Append(KeyValuePair.Create("Meeting", "finns-inte")));
        Assert.Equal(["Välj ett av mötena i listan."], forged.ErrorSummary());
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.GoAsync(Putting)).Status);
        Assert.DoesNotContain(
            "Sätt upp på ett rådsmöte", (await coordinator.GoAsync(PlanAddress)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GoAsync("/aktivitetsplaner/1999/till-motet")).Status);
    }

    [Fact]
    public async Task Item_AboutAPlan_DecidesOnTheProposal_OnlyIfThereIsOne()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 15));
        await host.WritePlanAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = (await browser.GoAsync($"/moten/{slug}/punkter/ny"))
            .Fill("Rubrik", "Planen").Fill("Typ av punkt", "Beslutspunkt")
            .Fill("Ärende att besluta om", $"Aktivitetsplan {PlanYear} (utkast)");
        await form.SubmitAsync("Lägg till punkten");
        Assert.Null(Item(await host.ReadMeetingAsync(slug)).ProposalNumber);

        await host.ProposePlanAsync();
        var number = Item(await host.ReadMeetingAsync(slug)).Number;
        await (await browser.GoAsync($"/moten/{slug}/punkter/{number}")).Fill("Föredragande", "Karin").SubmitAsync("Spara punkten");

        Assert.Equal(1, Item(await host.ReadMeetingAsync(slug)).ProposalNumber);
    }

    public void Dispose() => host.Dispose();

    private static AgendaItem Item(Meeting meeting) => meeting.Items.Single(item => item.MatterId is not null);
}
