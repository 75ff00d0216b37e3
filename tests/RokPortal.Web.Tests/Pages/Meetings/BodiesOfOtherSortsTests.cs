using System.Net;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Meetings of bodies that may do something else than what is usual for their kind.</summary>
public sealed class BodiesOfOtherSortsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly BodyRules Council = BodyRules.Of(BodyKind.Council);
    private static readonly BodyRules Group = BodyRules.Of(BodyKind.Network);

    [Fact]
    public async Task Close_AWorkingGroupWithTheRulesOfACouncil_GivesParagraphsAndMinutesToVerify()
    {
        var slug = await PlanAsync(BodyKind.WorkingGroup, Council, ItemOutcome.Decision);

        var after = await host.CloseAsync(slug);

        Assert.Equal(
            "Mötet är avslutat och paragraferna har fått sina nummer. Skicka protokollet för justering när det är färdigskrivet.",
            after.Flash());
        Assert.Contains("Skicka protokollet för justering", after.Text, StringComparison.Ordinal);
        var minutes = await ReadAsync($"/moten/{slug}/protokoll");
        Assert.Contains("§ 1 Läget i länet", minutes.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync($"/moten/{slug}/paragrafer/1/utdrag.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync($"/moten/{slug}/minnesanteckningar")).Status);
    }

    [Fact]
    public async Task Draft_OfAnotherBodysMinutes_IsNotForWhoPresidesOverTheCouncil()
    {
        var slug = await PlanAsync(BodyKind.WorkingGroup, Council, ItemOutcome.Decision);
        await host.CloseAsync(slug);

        var governor = await host.SignInAsync(DemoAccounts.Governor);

        Assert.Equal(HttpStatusCode.Forbidden, (await governor.GoAsync($"/moten/{slug}/protokoll")).Status);
    }

    [Fact]
    public async Task Close_ANetworkThatKeepsMinutesWithoutDeciding_GivesMinutesWithPoints()
    {
        var slug = await PlanAsync(
            BodyKind.Network, Group with { Keeps = RecordKind.Minutes, Verifies = true }, ItemOutcome.Information);
        var closing = await ReadAsync($"/moten/{slug}/avslutande");
        Assert.DoesNotContain("paragrafnummer", closing.Text, StringComparison.Ordinal);
        Assert.Contains("tills protokollet skickas för justering", closing.Text, StringComparison.Ordinal);

        var after = await host.CloseAsync(slug);

        Assert.Equal("Mötet är avslutat. Skicka protokollet för justering när det är färdigskrivet.", after.Flash());
        var minutes = (await ReadAsync($"/moten/{slug}/protokoll")).Text;
        Assert.Contains("Punkt 1 Läget i länet", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("§", minutes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Close_ACouncilWithTheRulesOfAGroup_GivesNotes()
    {
        var slug = await PlanAsync(BodyKind.Council, Group, ItemOutcome.Information);
        var recording = await ReadAsync($"/moten/{slug}/protokollforing/1");
        Assert.DoesNotContain("Integrationsrådet beslutar", recording.Text, StringComparison.Ordinal);

        var after = await host.CloseAsync(slug);

        Assert.Equal("Mötet är avslutat. Skicka ut minnesanteckningarna när de är färdigskrivna.", after.Flash());
        Assert.Contains("Läget i länet", (await ReadAsync($"/moten/{slug}/minnesanteckningar")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync($"/moten/{slug}/protokoll")).Status);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task ItemForm_OffersWhatTheBodyMayDo(bool decides, bool isOffered)
    {
        var slug = await PlanAsync(BodyKind.WorkingGroup, decides ? Council : Group, ItemOutcome.Information);

        var form = await ReadAsync($"/moten/{slug}/punkter/ny");

        var kinds = form.Document.QuerySelectorAll("select[name='Input.Kind'] option").Select(PortalPage.TextOf).ToList();
        Assert.Equal((isOffered, isOffered), (kinds.Contains("Beslutspunkt"), kinds.Contains("Val av justerare")));
    }

    [Fact]
    public async Task BodyPage_SaysWhatTheBodyMayDo()
    {
        var council = await ReadAsync("/organ/integrationsradet");
        var group = await ReadAsync("/organ/beredningsgruppen");

        Assert.Contains(
            "Beslutar med § Ja Från mötena finns Protokoll, som justeras Sammankallande Länsstyrelsens handläggare",
            council.Text, StringComparison.Ordinal);
        Assert.Contains("Beslutar med § Nej Från mötena finns Minnesanteckningar Sammankallande", group.Text, StringComparison.Ordinal);
    }

    /// <summary>Plans a meeting today with one item that is recorded; gives its name in addresses.</summary>
    private async Task<string> PlanAsync(BodyKind kind, BodyRules rules, ItemOutcome outcome)
    {
        var staffed = TestData.Staffed(kind, rules);
        var meeting = TestData.MeetingWith(staffed.Body, Today, outcome);
        await using var db = host.OpenDatabase();
        db.AddRange(staffed.Seats);
        db.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Slug;
    }

    private async Task<PortalPage> ReadAsync(string address) => await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(address);
}
