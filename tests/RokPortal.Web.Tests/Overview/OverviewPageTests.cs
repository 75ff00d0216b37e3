using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Plans;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Overview;

/// <summary>
/// The overview of the demo county on its day: what each account is told, and how many questions it takes. How what it tells
/// follows from the state of a meeting, a plan or a report is in <see cref="MeetingTodosTests"/> and its neighbours.
/// </summary>
public class OverviewPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/oversikt";

    [Fact]
    public async Task Get_AsCoordinator_ListsWhatTheDraftNeedsWithDeadlineAndLink()
    {
        var page = await GoAsync(DemoAccounts.Coordinator);

        Assert.Equal("Hej Karin", page.Heading);
        Assert.Equal("Min översikt – RÖK-portalen", page.Title);
        Assert.Equal(
            ["Komplettera fyra aktiviteter", "Skriv hänsyn för Normer och attityder", "Skicka ut utkastet till parterna"],
            TodosOf(page));
        Assert.Contains("Senast 30 november", page.Text, StringComparison.Ordinal);
        Assert.Equal("3", PortalPage.TextOf(page.Document.QuerySelector(".nav .count")));
    }

    [Fact]
    public async Task Get_AsCaseOfficer_NamesWhatTheMeetingsAndTheReportNeed_AndTheVacantSeats()
    {
        Assert.Equal(
            [
                "Följ justeringen av protokollet från Integrationsrådet, extra möte 10 november 2026",
                "Sammanställ uppföljningen av 2026",
                "Se till att en plats får ersättare",
                "Se till att tre platser får ersättare",
            ],
            TodosOf(await GoAsync(DemoAccounts.Secretary)));
    }

    [Theory]
    [InlineData(DemoAccounts.CouncilMember)]
    [InlineData(DemoAccounts.GroupMember)]
    [InlineData(DemoAccounts.CouncilDeputy)]
    [InlineData(DemoAccounts.Evaluator)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Get_WhenNobodyHasBeenSentTheDraft_SaysNothingOfIt(string account)
    {
        var page = await GoAsync(account);

        Assert.DoesNotContain("aktivitetsplan 2027", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("står på dagordningen", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.Evaluator)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Get_WhenNothingWaits_SaysSo(string account)
    {
        var page = await GoAsync(account);

        Assert.Empty(TodosOf(page));
        Assert.Contains("Du har inget att göra just nu.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".nav .count"));
    }

    [Theory]
    [InlineData(
        DemoAccounts.Governor,
        "Justera protokollet från Integrationsrådet, extra möte 10 november 2026",
        "Läs dagordningen till Integrationsrådet 17 december 2026")]
    [InlineData(
        DemoAccounts.CouncilMember,
        "Justera protokollet från Integrationsrådet, extra möte 10 november 2026",
        "Läs dagordningen till Integrationsrådet 17 december 2026",
        "Svara på den anonyma pulsen om samverkan 2026")]
    [InlineData(
        DemoAccounts.GroupMember,
        "Läs minnesanteckningarna från Beredningsgruppen 12 november 2026 och lämna synpunkter",
        "Läs dagordningen till Beredningsgruppen 1 december 2026",
        "Lämna rapport om aktivitetsplan 2026",
        "Svara på den anonyma pulsen om samverkan 2026")]
    [InlineData(DemoAccounts.CouncilDeputy, "Svara på den anonyma pulsen om samverkan 2026")]
    public async Task Get_AsAMemberOfABody_ListsWhatItsMeetingsAsk(string account, params string[] todos)
    {
        Assert.Equal(todos, TodosOf(await GoAsync(account)));
    }

    [Theory]
    [InlineData(DemoAccounts.Coordinator)]
    [InlineData(DemoAccounts.Evaluator)]
    public async Task Get_ComingMeetings_AreTheNextThree_ForEverybody(string account)
    {
        var card = (await GoAsync(account)).Document.QuerySelector("section[aria-labelledby=moten]")!;

        Assert.Equal(
            ["Beredningsgruppen 1 december 2026", "Integrationsrådet 17 december 2026", "Beredningsgruppen 11 mars 2027"],
            card.QuerySelectorAll("h3").Select(PortalPage.TextOf));
        Assert.Equal(["Kallat", "Kallat", "Planerat"], card.QuerySelectorAll(".pill").Select(PortalPage.TextOf));
        Assert.Equal("/moten/integrationsradet-2026-12-17", card.QuerySelectorAll("h3 a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Get_PlanStanding_CountsByStateAndArea()
    {
        var page = await GoAsync(DemoAccounts.Governor);

        var card = PortalPage.TextOf(page.Document.QuerySelector("section[aria-labelledby=lage]"));
        Assert.Contains("Läget i aktivitetsplan 2027 Utkast 13 aktiviteter", card, StringComparison.Ordinal);
        Assert.Contains("Klar för beslut 9 aktiviteter Behöver kompletteras 4 aktiviteter", card, StringComparison.Ordinal);
        Assert.Contains("Utbildning 3 av 3", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Wheel_SaysInWordsWhatItShowsAndHasAListTwin()
    {
        var page = await GoAsync(DemoAccounts.Evaluator);

        var picture = page.Document.QuerySelector("svg[role=img]")!;
        var parts = picture.GetAttribute("aria-labelledby")!.Split(' ')
            .Select(id => PortalPage.TextOf(page.Document.GetElementById(id)))
            .ToList();
        Assert.Equal("Årshjul för 2026", parts[0]);
        Assert.Contains("Fas 4, Beredning av förslag, pågår till och med 30 november.", parts[1], StringComparison.Ordinal);
        Assert.Equal(6, page.Document.QuerySelectorAll(".phases li").Length);
        Assert.Contains(
            "Beredning av förslag",
            PortalPage.TextOf(page.Document.QuerySelector(".phases li[aria-current=step]")),
            StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("[style]"));
    }

    [Theory]
    [InlineData(DemoAccounts.Coordinator, 3)]
    [InlineData(DemoAccounts.Secretary, 6)]
    [InlineData(DemoAccounts.CouncilMember, 6)]
    [InlineData(DemoAccounts.GroupMember, 7)]
    [InlineData(DemoAccounts.Governor, 4)]
    [InlineData(DemoAccounts.Administrator, 3)]
    public async Task Get_ByRole_AsksTheDatabaseAFixedNumberOfTimes(string account, int statements)
    {
        var browser = await host.SignInAsync(account);
        host.Sql.Clear();

        await browser.GoAsync(Address);

        Assert.Equal(1 + statements, host.Sql.Commands.Count);
    }

    [Fact]
    public async Task Get_AsAStranger_LeadsToTheLogin()
    {
        var page = await host.NewBrowser().GoAsync(Address);

        Assert.Equal((HttpStatusCode.OK, "/logga-in"), (page.Status, page.Path));
    }

    private async Task<PortalPage> GoAsync(string account) => await (await host.SignInAsync(account)).GoAsync(Address);

    private static IEnumerable<string> TodosOf(PortalPage page) =>
        page.Document.QuerySelectorAll("section[aria-labelledby=att-gora] h3").Select(PortalPage.TextOf);
}

/// <summary>The plan moves on; each test class has a county of its own to move it in.</summary>
public class OverviewOfALaterPlanTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_AsThePlanMovesOn_TellsEachRoleWhenItIsTheirTurn()
    {
        await SendOutAsync(commentsBy: new DateOnly(2026, 11, 25));
        Assert.Contains("Läs utkastet till aktivitetsplan 2027 och lämna synpunkter", await TodosAsync(DemoAccounts.CouncilMember));
        Assert.Empty(await TodosAsync(DemoAccounts.Evaluator));
        Assert.Contains("Lägg fram planen för rådet", await TodosAsync(DemoAccounts.Coordinator));

        host.Clock.SetUtcNow(new DateTime(2026, 12, 14, 9, 0, 0, DateTimeKind.Utc));
        Assert.DoesNotContain("Läs utkastet till aktivitetsplan 2027 och lämna synpunkter", await TodosAsync(DemoAccounts.CouncilMember));
        var late = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync("/oversikt");
        Assert.Contains("Försenad: skulle vara klart 10 december", late.Text, StringComparison.Ordinal);

        host.Clock.SetUtcNow(new DateTime(2027, 11, 20, 9, 0, 0, DateTimeKind.Utc));
        Assert.DoesNotContain("Starta aktivitetsplan 2028", await TodosAsync(DemoAccounts.Coordinator));

        await host.ExtendAgreementAsync(to: 2028);
        Assert.Contains("Starta aktivitetsplan 2028", await TodosAsync(DemoAccounts.Coordinator));
    }

    private async Task<List<string>> TodosAsync(string account)
    {
        var page = await (await host.SignInAsync(account)).GoAsync("/oversikt");
        return [.. page.Document.QuerySelectorAll("section[aria-labelledby=att-gora] h3").Select(PortalPage.TextOf)];
    }

    private async Task SendOutAsync(DateOnly commentsBy)
    {
        await using var db = host.OpenDatabase();
        var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == 2027);
        plan.SendOut(host.Clock.UtcNow(), "Karin Lindqvist", commentsBy);
        await db.SaveChangesAsync();
    }
}

/// <summary>A plan with many activities costs no more questions than a short one.</summary>
public class OverviewOfALongPlanTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_WithFourHundredActivities_AsksTheDatabaseAsOftenAsWithOne()
    {
        await host.WritePlanAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        host.Sql.Clear();
        await browser.GoAsync("/oversikt");
        var before = host.Sql.Commands.Count;

        await using (var db = host.OpenDatabase())
        {
            var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == MeetingsOfTests.PlanYear);
            for (var i = plan.Activities.Count + 1; i <= 400; i++)
                plan.AddActivity($"Aktivitet {i}", plan.Agreement.Areas[i % 5]);
            await db.SaveChangesAsync();
        }

        host.Sql.Clear();
        var page = await browser.GoAsync("/oversikt");

        Assert.Contains("400 aktiviteter", page.Text, StringComparison.Ordinal);
        Assert.Equal(before, host.Sql.Commands.Count);
    }
}
