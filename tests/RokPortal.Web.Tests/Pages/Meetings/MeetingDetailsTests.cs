using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>One meeting: who sees its agenda when, and what Länsstyrelsen can do with it.</summary>
public class MeetingDetailsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Agenda_IsSeenByTheHouse_AndByAllWhenTheMeetingIsCalled()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 2, 3), meeting => meeting.AddItem(new AgendaItemContent
        {
            Kind = ItemKind.Decision,
            Title = "Mötesdagar",
            Presenter = "Oskar Dahl",
            Background = "Dagarna för **nästa år**.",
            ProposedDecision = ["att fastställa mötesdagarna"],
            RegistryNumber = "851-1234-2026",
        }));
        var member = await host.SignInAsync(DemoAccounts.CouncilMember);
        var before = await member.GoAsync($"/moten/{slug}");
        Assert.Contains("Dagordningen visas när kallelsen är utlagd.", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mötesdagar", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Det här kan du göra", before.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Mötesdagar", (await (await host.SignInAsync(DemoAccounts.Governor)).GoAsync($"/moten/{slug}")).Text, StringComparison.Ordinal);

        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var called = await (await (await secretary.GoAsync($"/moten/{slug}")).FollowAsync("Kalla till mötet"))
            .SubmitAsync("Kalla till mötet");

        Assert.Equal("Kallelsen är skickad. Alla som är inloggade kan läsa dagordningen.", called.Flash());
        var agenda = PortalPage.TextOf((await member.GoAsync($"/moten/{slug}")).Document.QuerySelector(".matters"));
        Assert.Contains(
            "5. Mötesdagar Beslutspunkt Föredragande: Oskar Dahl Diarienummer 851-1234-2026 "
                + "Dagarna för nästa år. Förslag till beslut att fastställa mötesdagarna",
            agenda,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_AreThoseOfTheDay()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2026, 12, 3));
        var longAgo = await host.PlanWithStandingItemsAsync(Council, new DateOnly(1990, 12, 3));
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);

        var page = await browser.GoAsync($"/moten/{slug}");

        Assert.Contains("Linköping", PortalPage.TextOf(page.Document.QuerySelector(".expected")), StringComparison.Ordinal);
        Assert.Contains("Inga uppgifter.", (await browser.GoAsync($"/moten/{longAgo}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AfterTheMeeting_TheStandingOfTheRecordIsSaid_AndNothingCanBeChanged()
    {
        var slug = await host.HoldGroupMeetingAsync(new DateOnly(2026, 11, 3), ItemOutcome.Information);
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync($"/moten/{slug}");

        Assert.Contains("Minnesanteckningarna är inte utskickade.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Minnesanteckningar: utkast", PortalPage.TextOf(page.Document.QuerySelector(".head")), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".mv, main a[href$='/punkter/ny']"));
    }

    [Fact]
    public async Task EveryLink_OfAMeetingInEveryState_LeadsToAPage()
    {
        var planned = await host.PlanWithStandingItemsAsync(
            Council, new DateOnly(2027, 9, 1), meeting => meeting.AddItem(new AgendaItemContent { Title = "Läget" }));
        var called = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 9, 2), meeting => meeting.Call(host.Clock.UtcNow()));
        var cancelled = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 9, 3), meeting => meeting.Cancel("För få"));
        var held = await host.HoldGroupMeetingAsync(new DateOnly(2026, 9, 4), ItemOutcome.Tabled);

        foreach (var account in new[] { DemoAccounts.Secretary, DemoAccounts.CouncilMember })
        {
            var browser = await host.SignInAsync(account);
            foreach (var slug in new[] { planned, called, cancelled, held })
            {
                var page = await browser.GoAsync($"/moten/{slug}");
                Assert.Empty(PageRules.FaultsOf(page));
                foreach (var link in page.Document.QuerySelectorAll("main a[href]")
                    .Select(link => link.GetAttribute("href")!)
                    .Where(link => link.StartsWith('/'))
                    .Distinct())
                {
                    var target = await browser.GoAsync(link);
                    Assert.True(target.Status == HttpStatusCode.OK, $"{link} answers {(int)target.Status}");
                }
            }
        }
    }

    [Fact]
    public async Task Unknown_IsNotFound_AndOthersMayNot()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 4, 7));
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);

        foreach (var page in new[]
        {
            "",
            "/punkter/ny",
            "/punkter/1",
            "/punkter/1/borttagning",
            "/tidigare-punkter",
            "/tid",
            "/kalla",
            "/installning",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await secretary.GoAsync($"/moten/finns-inte-2026-01-01{page}")).Status);
            Assert.Equal(
                page.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.Forbidden,
                (await coordinator.GoAsync($"/moten/{slug}{page}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GoAsync($"/moten/{slug}/punkter/99")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GoAsync($"/moten/{slug}/punkter/99/borttagning")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.GoAsync("/moten/nytt")).Status);
    }
}
