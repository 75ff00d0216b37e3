using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Frozen;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>A plan's way from a draft that only the house sees to the council. Each test has a county of its own.</summary>
public class PlanTests
{
    private const string Plan = PlanRoom.Draft;

    [Fact]
    public async Task Draft_IsSeenOnlyByTheHouse_UntilItIsSentOut()
    {
        using var host = new PortalHost();
        var activity = await host.ActivityAsync();
        var member = await host.SignInAsync(DemoAccounts.CouncilMember);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GoAsync(Plan)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GoAsync($"{Plan}/plan.pdf")).Status);
        Assert.DoesNotContain(
            "2024", (await member.GoAsync("/aktivitetsplaner")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var sent = await (await coordinator.GoAsync($"{Plan}/utskick")).SubmitAsync("Skicka ut till parterna");

        Assert.Equal("Version 1 är utskickad. Parterna kan läsa den i portalen och får ett brev med länk.", sent.Flash());
        Assert.Equal(HttpStatusCode.OK, (await member.GoAsync(Plan)).Status);
        var frozen = await member.GoAsync($"{Plan}/utskick/1.pdf");
        var bytes = await frozen.Response.Content.ReadAsByteArrayAsync();
        await (await coordinator.GoAsync(activity)).Fill("Syfte", "Ändrat efter utskicket").SubmitAsync("Spara aktiviteten");
        Assert.Equal(bytes, await (await member.GoAsync($"{Plan}/utskick/1.pdf")).Response.Content.ReadAsByteArrayAsync());
        await using var db = host.OpenDatabase();
        Assert.DoesNotContain(
            "Ändrat efter utskicket",
            (await db.FrozenDocuments.SingleAsync(document =>
                document.Kind == FrozenKind.DispatchedPlan
                && db.Plans.Any(plan => plan.Year == PlanRoom.Year && plan.Id == document.SubjectId))).Json,
            StringComparison.Ordinal);
        Assert.True(await db.AuditEntries.AnyAsync(entry =>
            entry.EntityType == nameof(ActivityPlan) && entry.UserName == "Karin Lindqvist"));
    }

    [Theory]
    [InlineData("i går", "Skriv dagen som 2024-12-03 eller 3 december 2024.")]
    [InlineData("2026-02-30", "Dagen 2026-02-30 finns inte. Kontrollera år, månad och dag.")]
    [InlineData("2020-01-01", "Välj en dag som inte har varit.")]
    public async Task Dispatch_WithADayThatCannotBe_SendsNothing(string day, string message)
    {
        using var host = new PortalHost();
        await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);

        var answer = await (await browser.GoAsync($"{Plan}/utskick"))
            .Fill("Sista dag för synpunkter", day).SubmitAsync("Skicka ut till parterna");

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal(day, answer.ValueOf("Sista dag för synpunkter"));
        await using var db = host.OpenDatabase();
        Assert.Equal(PlanStatus.Draft, (await db.Plans.SingleAsync(plan => plan.Year == PlanRoom.Year)).Status);
    }

    [Fact]
    public async Task Proposal_ListsWhatStandsInTheWay_AndGoesThroughWhenAllIsDone()
    {
        using var host = new PortalHost();
        await host.DraftPlanAsync(plan =>
        {
            TestData.ConsiderEverything(plan);
            plan.Consider(plan.Agreement.Areas.Single(area => area.Slug == "normer-och-attityder"), "", "", "");
        });
        var withoutParty = await host.ActivityWithoutPartyAsync();
        var withoutIndicator = await host.ActivityAsync(content => content with { Indicator = "" });
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var refused = await browser.GoAsync($"{Plan}/till-radet");
        Assert.False(refused.HasButton("Lägg fram för rådet"));
        Assert.Equal(4, refused.Document.QuerySelectorAll(".notice li").Length);

        await CompleteAsync(browser, withoutParty, withoutIndicator);
        var openedBefore = await browser.GoAsync(withoutParty);
        var proposed = await (await browser.GoAsync($"{Plan}/till-radet")).SubmitAsync("Lägg fram för rådet");

        Assert.Equal("Planen ligger nu hos rådet.", proposed.Flash());
        var locked = await browser.GoAsync(withoutParty);
        Assert.False(locked.HasButton("Spara aktiviteten"));
        await openedBefore.Fill("Syfte", "Skrivet för sent").SubmitAsync("Spara aktiviteten");
        Assert.NotEqual("Skrivet för sent", (await host.ReadActivityAsync(withoutParty)).Purpose);
        var withdrawn = await (await browser.GoAsync($"{Plan}/aterta")).SubmitAsync("Ta tillbaka planen");
        Assert.Equal("Planen är tillbaka hos dig och går att ändra.", withdrawn.Flash());
        Assert.True((await browser.GoAsync(withoutParty)).HasButton("Spara aktiviteten"));
    }

    [Fact]
    public async Task Start_OffersOnlyYearsThatCanHaveAPlan()
    {
        using var host = new PortalHost();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        await host.ExtendAgreementAsync(to: 2028);
        var page = await browser.GoAsync("/aktivitetsplaner/ny");
        Assert.Equal(["2028"], page.Document.QuerySelectorAll("input[type=radio]").Select(input => input.GetAttribute("value")));

        var forged = await browser.PostAsync(
            "/aktivitetsplaner/ny",
            page.Fields("Starta planen").Where(field => field.Key != "Year").Append(KeyValuePair.Create("Year", "2040")));
        Assert.Equal(["Välj vilket år planen gäller."], forged.ErrorSummary());
        var started = await (await browser.GoAsync("/aktivitetsplaner/ny")).Check("2028").SubmitAsync("Starta planen");

        Assert.Equal("/aktivitetsplaner/2028", started.Path);
        Assert.Contains(
            "Det går inte att starta en plan nu", (await browser.GoAsync("/aktivitetsplaner/ny")).Text, StringComparison.Ordinal);
    }

    private static async Task CompleteAsync(Browser browser, params string[] activities)
    {
        foreach (var activity in activities)
        {
            var page = await browser.GoAsync(activity);
            var saved = await page.Fill("Ansvarig part", "Ydre").Fill("Förväntat resultat", "Klart")
                .Fill("Resurser och finansiering", "10 000 kr").Fill("Indikator", "Antal").SubmitAsync("Spara aktiviteten");
            Assert.Equal("Aktiviteten är sparad och klar för beslut.", saved.Flash());
        }

        var texts = await browser.GoAsync($"{Plan}/omraden/normer-och-attityder");
        await texts.Fill("Jämställdhet", "Text").Fill("Diskrimineringsgrunder", "Text").Fill("Barnets bästa", "Text")
            .SubmitAsync("Spara texterna");
        await (await browser.GoAsync($"{Plan}/utskick")).SubmitAsync("Skicka ut till parterna");
    }
}
