using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Frozen;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Mail;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>What was sent out is what the parties read, until the next time, and they are told of it.</summary>
public sealed class SentPlanTests : IDisposable
{
    private const string Plan = PlanRoom.Draft;

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task AParty_ReadsWhatWasSent_UntilTheNextIsSent_AndThenWhatChanged()
    {
        var activity = await host.ActivityAsync();
        var (coordinator, member) = (await host.SignInAsync(DemoAccounts.Coordinator), await host.SignInAsync(DemoAccounts.CouncilMember));
        await SendAsync(coordinator);
        await (await coordinator.GoAsync(activity)).Fill("Syfte", "Skrivet efter utskicket").SubmitAsync("Spara aktiviteten");

        Assert.Equal($"{Plan}/utskick/1.pdf", (await member.GoAsync($"{Plan}/plan.pdf")).Path);
        foreach (var address in new[] { Plan, activity, $"{Plan}/plan", $"{Plan}/plan.xlsx" })
        {
            var page = await member.GoAsync(address);
            Assert.Equal($"{Plan}/utskick/1", page.Path);
            Assert.DoesNotContain("Skrivet efter utskicket", page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Skrivet efter utskicket", (await coordinator.GoAsync($"{Plan}/plan")).Text, StringComparison.Ordinal);

        await SendAsync(coordinator);
        var second = await member.GoAsync(Plan);

        Assert.Equal("Utkast till aktivitetsplan 2024, version 2", second.Heading);
        Assert.Contains("Skrivet efter utskicket", second.Text, StringComparison.Ordinal);
        Assert.Contains("Ändrat: 2024-01 Aktivitet med nummer 1 (Syfte)", second.Text, StringComparison.Ordinal);
        var first = await member.GoAsync($"{Plan}/utskick/1");
        Assert.Contains("Det finns ett senare utskick.", first.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GoAsync($"{Plan}/utskick/3")).Status);
    }

    [Fact]
    public async Task SendingOut_WritesToEveryRepresentative_OnceEach_WithTheWayToWhatWasSent()
    {
        var activity = await host.ActivityAsync();
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.GoAsync($"{Plan}/utskick");

        await page.Fill("Sista dag för synpunkter", "2026-12-04").SubmitAsync("Skicka ut till parterna");

        var letters = await host.LettersAsync();
        Assert.Equal(await RepresentativesAsync(), letters.Select(letter => letter.Address).Order());
        Assert.Contains($"{letters.Count} personer får ett brev med länk", page.Text, StringComparison.Ordinal);
        Assert.All(letters, letter =>
        {
            Assert.Equal("Läs utkastet till aktivitetsplan 2024 och lämna synpunkter senast 4 december 2026", letter.Subject);
            Assert.Contains("/aktivitetsplaner/2024/utskick/1", letter.Text, StringComparison.Ordinal);
        });

        await (await coordinator.GoAsync(activity)).Fill("Syfte", "Ändrat").SubmitAsync("Spara aktiviteten");
        await SendAsync(coordinator);

        var second = (await host.LettersAsync()).Skip(letters.Count).ToList();
        Assert.Equal(letters.Count, second.Count);
        Assert.All(second, letter => Assert.Contains(
            "– Ändrat: 2024-01 Aktivitet med nummer 1 (Syfte)", letter.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatTheUserDidNotSee_IsNotSent_AndASecondTabSendsNothingAgain()
    {
        var activity = await host.ActivityAsync();
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var (one, two) = (await coordinator.GoAsync($"{Plan}/utskick"), await coordinator.GoAsync($"{Plan}/utskick"));
        await one.SubmitAsync("Skicka ut till parterna");
        var sent = await host.LettersAsync();

        var again = await two.SubmitAsync("Skicka ut till parterna");

        Assert.StartsWith(
            "Texten har ändrats eller skickats sedan du öppnade sidan.", Assert.Single(again.ErrorSummary()), StringComparison.Ordinal);
        Assert.Contains("version 2", again.Text, StringComparison.Ordinal);
        await (await coordinator.GoAsync(activity)).Fill("Syfte", "Ändrat i en annan flik").SubmitAsync("Spara aktiviteten");
        var later = await again.SubmitAsync("Skicka ut till parterna");
        Assert.Single(later.ErrorSummary());
        Assert.Contains("Ändrat: 2024-01 Aktivitet med nummer 1 (Syfte)", later.Text, StringComparison.Ordinal);
        Assert.Equal(sent.Count, (await host.LettersAsync()).Count);
        Assert.Equal($"{Plan}", (await later.SubmitAsync("Skicka ut till parterna")).Path);
    }

    [Fact]
    public async Task ADispatchThatIsRefused_WritesToNobody()
    {
        await host.ActivityAsync();
        var page = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync($"{Plan}/utskick");

        await page.Fill("Sista dag för synpunkter", "i går").SubmitAsync("Skicka ut till parterna");

        Assert.Empty(await host.LettersAsync());
    }

    [Fact]
    public async Task BeforeTheAct_WhatIsMissing_WhatIsNew_AndOpenTime_AreShown()
    {
        var activity = await host.ActivityWithoutPartyAsync();
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var before = await coordinator.GoAsync($"{Plan}/utskick");
        Assert.Contains("2024-01 Aktivitet med nummer 1: Ansvarig part saknas", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ändrat sedan förra utskicket", before.Text, StringComparison.Ordinal);
        await before.Fill("Sista dag för synpunkter", "2026-12-04").SubmitAsync("Skicka ut till parterna");
        await (await coordinator.GoAsync(activity)).Fill("Syfte", "Fråga XX om det här").SubmitAsync("Spara aktiviteten");

        var page = await coordinator.GoAsync($"{Plan}/utskick");

        Assert.Contains("De som har fått utskicket har till och med fredag 4 december 2026 på sig", page.Text, StringComparison.Ordinal);
        Assert.Contains("Syfte: ”XX” ser ut som en text som ska bytas ut", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ändrat: 2024-01 Aktivitet med nummer 1 (Syfte)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProposal_IsCalledOne_AndIsReadAsItWasLaidBeforeTheCouncil()
    {
        await host.ActivityAsync();
        await host.DraftPlanAsync(TestData.ConsiderEverything);
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        await SendAsync(coordinator);

        await (await coordinator.GoAsync($"{Plan}/till-radet")).SubmitAsync("Lägg fram för rådet");

        var page = await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync($"{Plan}/plan");
        Assert.Contains("Förslag till Integrationsrådet 2026-11-20", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Utkast", page.Document.QuerySelector(".document")!.TextContent, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        var frozen = await db.FrozenDocuments.SingleAsync(document => document.Kind == FrozenKind.ProposedPlan
            && db.Plans.Any(plan => plan.Year == PlanRoom.Year && plan.Id == document.SubjectId));
        var sent = await coordinator.GoAsync($"{Plan}/plan.pdf");
        Assert.Equal(frozen.Pdf, await sent.Response.Content.ReadAsByteArrayAsync());
        Assert.Equal("aktivitetsplan-2024-till-radet-1.pdf", sent.Response.Content.Headers.ContentDisposition?.FileNameStar);
    }

    /// <summary>Members and deputies of the parties in both bodies.</summary>
    private async Task<IEnumerable<string>> RepresentativesAsync()
    {
        await using var db = host.OpenDatabase();
        var today = MeetingRoom.Today;
        return (await db.Mandates
            .Where(mandate => mandate.Seat.Function == SeatFunction.Representative
                && (mandate.Seat.Body.Slug == MeetingsOfTests.Council || mandate.Seat.Body.Slug == MeetingsOfTests.Group)
                && mandate.From <= today && (mandate.To == null || mandate.To >= today))
            .Select(mandate => mandate.Person.Email).Distinct().ToListAsync()).Order();
    }

    private static async Task SendAsync(Browser coordinator) =>
        await (await coordinator.GoAsync($"{Plan}/utskick")).SubmitAsync("Skicka ut till parterna");
}
