using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Frozen;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Avsluta mötet, through the page.</summary>
public sealed class ClosingTests : IDisposable
{
    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_WhenSomethingRemains_ListsItWithLinksAndHasNoButton()
    {
        var slug = await host.PlanMeetingAsync(Council, Today.AddDays(1), meeting =>
        {
            meeting.AddItem(new AgendaItemContent { Title = "Utan resultat" });
            meeting.AddItem(new AgendaItemContent { Title = "Utan beslut" }).Record(new ItemRecording { Outcome = ItemOutcome.Decision });
        });
        await host.PlanMeetingAsync(Council, Today, meeting => meeting.AddRecorded("Öppet", ItemOutcome.Information));

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/avslutande");

        Assert.False(page.HasButton("Avsluta mötet"));
        Assert.Contains("4 saker återstår", page.Text, StringComparison.Ordinal);
        foreach (var reason in new[]
        {
            "Mötesdagen har inte kommit.",
            "Ett tidigare möte är inte avslutat.",
            "Välj vad resultatet blev: punkt 1 Utan resultat",
            "Skriv vad som beslutades: punkt 2 Utan beslut",
        })
        {
            Assert.Contains(reason, page.Text, StringComparison.Ordinal);
        }
        Assert.NotNull(page.Document.QuerySelector($"a[href='/moten/{slug}/protokollforing/1']"));
    }

    [Fact]
    public async Task Post_NumbersParagraphsAndFreezesAttendance()
    {
        var slug = await host.PlanMeetingAsync(Council, Today, meeting =>
        {
            meeting.AddRecorded("Beslutad", ItemOutcome.Decision);
            meeting.AddRecorded("Ej behandlad", ItemOutcome.NotReached);
            meeting.AddRecorded("Bordlagd", ItemOutcome.Tabled);
        });
        var last = await LastParagraphAsync();

        var after = await host.CloseAsync(slug);

        Assert.Contains("Mötet är avslutat och paragraferna har fått sina nummer.", after.Flash(), StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        var meeting = await db.MeetingAsync(slug);
        Assert.Equal(MeetingStatus.Held, meeting.Status);
        Assert.Equal([last + 1, null, last + 2], meeting.InOrder().Select(item => item.ParagraphNumber));
        Assert.Equal(await db.Seats.CountAsync(seat => seat.Body.Slug == Council), meeting.Attendances.Count);
        Assert.Equal("Johan Westling", meeting.Attendances.Single(row => row.PartyName == "Linköping").MemberName);
        Assert.Equal(MinutesStatus.Draft, meeting.Minutes!.Status);
    }

    [Fact]
    public async Task Post_ByTwoAtOnce_ClosesOnce()
    {
        var slug = await host.PlanMeetingAsync(Council, Today, meeting => meeting.AddRecorded("Beslutad", ItemOutcome.Decision));
        var browsers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => host.SignInAsync(DemoAccounts.Secretary)));
        var pages = await Task.WhenAll(browsers.Select(browser => browser.GoAsync($"/moten/{slug}/avslutande")));
        var last = await LastParagraphAsync();

        var answers = await Task.WhenAll(pages.Select(page => page.Check(AttendanceBox).SubmitAsync("Avsluta mötet")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers, answer => answer.Flash() is not null);
        Assert.Single(answers, answer => answer.Text.Contains("Mötet är redan avslutat.", StringComparison.Ordinal));
        Assert.Equal(last + 1, await LastParagraphAsync());
    }

    [Fact]
    public async Task Post_ForAGroup_GivesNotesAndNoParagraphs()
    {
        var slug = await host.PlanMeetingAsync(
            Group, Today, meeting => meeting.AddRecorded("Läget", ItemOutcome.Information, "Alla berättar."));

        await host.CloseAsync(slug);

        await using var db = host.OpenDatabase();
        var meeting = await db.MeetingAsync(slug);
        Assert.Null(meeting.Minutes);
        Assert.Equal(NotesStatus.Draft, meeting.Notes!.Status);
        Assert.Null(meeting.Items[0].ParagraphNumber);
    }

    [Fact]
    public async Task Post_WithTheProposedPlan_AdoptsIt()
    {
        await host.ProposeWrittenPlanAsync();
        var slug = await host.PutPlanAsync(ItemOutcome.Decision);

        var confirm = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/avslutande");
        Assert.Contains($"Aktivitetsplan {PlanYear} fastställs.", confirm.Text, StringComparison.Ordinal);
        await confirm.Check(AttendanceBox).SubmitAsync("Avsluta mötet");

        await using var db = host.OpenDatabase();
        var plan = await db.Plans.AsSplitQuery()
            .Include(plan => plan.Adoptions).Include(plan => plan.Activities)
            .SingleAsync(plan => plan.Year == PlanYear);
        var paragraph = (await db.MeetingAsync(slug)).Items.Single(item => item.MatterId == plan.Id).ParagraphNumber;
        Assert.Equal(PlanStatus.Adopted, plan.Status);
        Assert.All(plan.Activities, activity => Assert.Equal(ActivityState.InPlan, activity.State));
        Assert.Equal(paragraph, plan.Adoptions.Single().ParagraphNumber);
        Assert.True(await db.FrozenDocuments.AnyAsync(document =>
            document.Kind == FrozenKind.AdoptedPlan && document.SubjectId == plan.Id && document.Number == 1));

        var reader = await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync(PlanAddress);
        Assert.Contains(
            $"fastställd av Integrationsrådet 20 november 2026, § {paragraph}. Protokollet är inte justerat.",
            reader.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithThePlanReturned_SendsItBackWithTheReason()
    {
        await host.ProposeWrittenPlanAsync();
        var slug = await host.PutPlanAsync(ItemOutcome.Referred, "Kostnaderna för **boskolan** saknas.");

        await host.CloseAsync(slug);

        var page = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync(PlanAddress);
        Assert.Contains("Rådet återremitterade planen 20 november 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Kostnaderna för boskolan saknas.", page.Text, StringComparison.Ordinal);
        Assert.True(page.Document.QuerySelector($"a[href='{PlanAddress}/aktiviteter/ny']") is not null);
    }

    [Fact]
    public async Task Post_WhenThePlanWasProposedAnewAfterItWasPut_AdoptsNothing()
    {
        await host.ProposeWrittenPlanAsync();
        var slug = await host.PutPlanAsync(ItemOutcome.Decision);
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        await (await coordinator.GoAsync($"{PlanAddress}/aterta")).SubmitAsync("Ta tillbaka planen");
        await host.ProposePlanOnItsPageAsync();

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/avslutande");

        Assert.Contains("Det har lagts fram på nytt sedan punkten sattes upp.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Avsluta mötet"));
        await using var db = host.OpenDatabase();
        Assert.Equal(PlanStatus.Proposed, (await db.Plans.SingleAsync(plan => plan.Year == PlanYear)).Status);
    }

    private async Task<int> LastParagraphAsync()
    {
        await using var db = host.OpenDatabase();
        return await db.ParagraphCounters
            .Where(counter => counter.Body.Slug == Council && counter.Year == Today.Year)
            .Select(counter => counter.Last)
            .SingleAsync();
    }
}
