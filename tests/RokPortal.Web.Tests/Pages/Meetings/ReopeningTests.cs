using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Frozen;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Öppna mötet igen, through the pages: why, what can be changed, and what closing again makes of it.</summary>
public sealed class ReopeningTests : IDisposable
{
    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Post_OpensTheMeeting_WithItsReasonOnThePage_AndWhatIsToBeDone()
    {
        var slug = await HoldAsync();

        var after = await host.ReopenAsync(slug, "Punkt 2 bordlades.");

        Assert.Equal("Mötet är öppnat igen. Ändra det som blev fel och avsluta det sedan.", after.Flash());
        Assert.Contains("Punkt 2 bordlades.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Öppnat igen", after.Text, StringComparison.Ordinal);
        Assert.NotNull(after.Document.QuerySelector($"a[href='/moten/{slug}/avslutande']"));
        Assert.Null(after.Document.QuerySelector($"a[href='/moten/{slug}/till-justering']"));
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        Assert.Contains(
            "Mötet är öppnat igen: ändra det som blev fel och avsluta det",
            (await secretary.GoAsync("/oversikt")).Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Punkt 2 bordlades.",
            (await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync($"/moten/{slug}")).Text,
            StringComparison.Ordinal);
        var log = await (await host.SignInAsync(DemoAccounts.Administrator)).GoAsync("/administration/logg");
        Assert.Contains("öppnat igen", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutAReason_OrTooLong_KeepsWhatWasTyped()
    {
        var slug = await HoldAsync();

        var empty = await host.ReopenAsync(slug, " ");
        Assert.Equal("Skriv varför mötet öppnas igen.", empty.FieldError("Varför öppnas mötet igen?"));

        var reason = new string('x', MeetingReopening.ReasonLength + 1);
        var tooLong = await host.ReopenAsync(slug, reason);
        Assert.Equal(reason, tooLong.ValueOf("Varför öppnas mötet igen?"));
        Assert.False((await host.ReadMeetingAsync(slug)).IsReopened);
    }

    [Fact]
    public async Task WhenTheMinutesAreOut_ThereIsOnlyTheReasonWhyNot()
    {
        var (slug, _) = await host.HoldVerifiedMeetingAsync();

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/oppnande");

        Assert.Contains("Mötet går inte att öppna igen.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Öppna mötet igen"));
    }

    [Fact]
    public async Task TheNotice_KeepsToWhatWasPlanned_WhateverTheEndAndThePlaceWere()
    {
        var slug = await host.PlanMeetingAsync(Council, Today, meeting =>
        {
            meeting.AddRecorded("Läget", ItemOutcome.Information, "Alla berättar.");
            meeting.Call(host.Clock.UtcNow());
        });
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        await (await secretary.GoAsync($"/moten/{slug}/avslutande"))
            .Fill("När slutade mötet?", "14.07").Check(AttendanceBox).SubmitAsync("Avsluta mötet");
        await host.ChangeMeetingAsync(slug, meeting => meeting.CorrectPlace("Stadshuset"));

        var notice = (await secretary.GoAsync($"/moten/{slug}/kallelse")).Text;

        Assert.Contains("15.00", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("14.07", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("Stadshuset", notice, StringComparison.Ordinal);
        Assert.Contains("Stadshuset", (await secretary.GoAsync($"/moten/{slug}/protokoll")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MendingOneNote_LeavesWhoSatThereAsItWasWritten()
    {
        var slug = await HoldAsync();
        await using var db = host.OpenDatabase();
        var meeting = await db.MeetingAsync(slug);
        var seat = await db.Seats.WithMandates().FirstAsync(seat =>
            seat.BodyId == meeting.BodyId && seat.Function == SeatFunction.Representative);
        var before = meeting.Attendances.Single(row => row.SeatId == seat.Id).MemberOffice;
        await db.Persons.ExecuteUpdateAsync(person => person.SetProperty(row => row.OfficeTitle, "Ny befattning"));

        await using var later = host.OpenDatabase();
        var again = await later.MeetingAsync(slug);
        var sameSeat = await later.Seats.WithMandates().SingleAsync(known => known.Id == seat.Id);
        again.RecordAttendance(sameSeat, new AttendanceEntry(AttendanceStatus.Present, Note: "Kom sent"));

        var row = again.Attendances.Single(known => known.SeatId == seat.Id);
        Assert.Equal((before, "Kom sent"), (row.MemberOffice, row.Note));
        Assert.NotEqual("Ny befattning", before);
    }

    [Fact]
    public async Task WhileOpenAgain_TheMinutesCannotBeSent_AndOtherMeetingsAreClosed()
    {
        var slug = await HoldAsync();
        await host.ReopenAsync(slug);
        var later = await host.PlanMeetingAsync(Council, Today, meeting => meeting.AddRecorded("Senare", ItemOutcome.Decision));

        Assert.NotNull((await host.CloseAsync(later)).Flash());
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var open = await secretary.GoAsync($"/moten/{slug}/till-justering");
        Assert.Contains("Mötet är öppnat igen. Avsluta det innan", open.Text, StringComparison.Ordinal);
        Assert.False(open.HasButton("Skicka för justering"));

        await host.CloseAsync(slug);
        Assert.True((await secretary.GoAsync($"/moten/{slug}/till-justering")).HasButton("Skicka för justering"));
    }

    [Fact]
    public async Task ClosingAgain_KeepsTheNumbers_AndSaysSoOfWhatWasNotReached()
    {
        var slug = await HoldAsync();
        var before = await NumbersAsync(slug);
        await host.ReopenAsync(slug);

        await host.EndAsAsync(slug, 2, "Ej behandlad");
        await using (var db = host.OpenDatabase())
        {
            var decided = await db.Paragraphs(item => item.ClosedAs == ItemOutcome.Decision).Select(row => row.Number).ToListAsync();
            Assert.Contains(before[1]!.Value, decided);
        }
        await host.CloseAsync(slug);

        Assert.Equal(before, await NumbersAsync(slug));
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var minutes = await secretary.GoAsync($"/moten/{slug}/protokoll");
        Assert.Contains($"§ {before[1]} Andra", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("Paragrafen står kvar utan innehåll.", minutes.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotReached_GetsTheNextNumber_OnlyWhileNoLaterMeetingHasOne()
    {
        var (first, second) = (await HoldAsync(ItemOutcome.NotReached), await HoldAsync(ItemOutcome.NotReached));
        var last = (await NumbersAsync(second))[0]!.Value;
        await host.ReopenAsync(second);
        await host.EndAsAsync(second, 2, "Information");
        await host.CloseAsync(second);
        Assert.Equal(last + 1, (await NumbersAsync(second))[1]);

        await using (var db = host.OpenDatabase())
        {
            // The one is before the other, though both are today.
            var later = await db.Meetings.SingleAsync(meeting => meeting.Slug == second);
            db.Entry(later).Property(meeting => meeting.Start).CurrentValue = later.Start.AddHours(1);
            await db.SaveChangesAsync();
        }
        await host.ReopenAsync(first);
        var refused = await host.EndAsAsync(first, 2, "Information");

        Assert.Contains(
            "Ett senare möte har redan fått paragrafnummer", string.Join(' ', refused.ErrorSummary()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APlan_IsProposedAgain_ItsVersionMarked_AndAdoptedAnewAsTheNext()
    {
        await host.ProposeWrittenPlanAsync();
        var slug = await host.PutPlanAsync(ItemOutcome.Decision);
        await host.CloseAsync(slug);
        await host.ReopenAsync(slug);
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        Assert.Contains("fastställd av", (await secretary.GoAsync(PlanAddress)).Text, StringComparison.Ordinal);

        await host.EndAsAsync(slug, 2, "Bordlagd");
        await host.CloseAsync(slug);

        Assert.DoesNotContain("fastställd av", (await secretary.GoAsync(PlanAddress)).Text, StringComparison.Ordinal);
        var version = await secretary.GoAsync($"{PlanAddress}/versioner/1");
        Assert.Contains("Återtagen", version.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{PlanYear}", (await secretary.GoAsync("/beslut")).Text, StringComparison.Ordinal);
        Assert.Equal(PlanStatus.Proposed, (await PlanAsync()).Status);

        await host.ReopenAsync(slug);
        await host.EndAsAsync(slug, 2, "Beslut");
        await host.CloseAsync(slug);
        var plan = await PlanAsync();
        Assert.Equal((PlanStatus.Adopted, 2), (plan.Status, plan.InForce!.Version));
        await using var db = host.OpenDatabase();
        Assert.Equal(
            [1, 2],
            await db.FrozenDocuments.Where(document => document.Kind == FrozenKind.AdoptedPlan && document.SubjectId == plan.Id)
                .Select(document => document.Number).Order().ToListAsync());
        Assert.Contains(
            "Det finns en senare version.", (await secretary.GoAsync($"{PlanAddress}/versioner/1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APlan_ThatIsReportedOn_KeepsItsDecision_AndTheFormSaysWhy()
    {
        await host.ProposeWrittenPlanAsync();
        var slug = await host.PutPlanAsync(ItemOutcome.Decision);
        await host.CloseAsync(slug);
        await using (var db = host.OpenDatabase())
        {
            var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == PlanYear);
            db.ReportingRounds.Add(ReportingRound.Open(
                plan, ReportingPeriod.HalfYear, Today.AddDays(30), [], host.Clock.UtcNow()));
            await db.SaveChangesAsync();
        }
        await host.ReopenAsync(slug);

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/protokollforing/2");

        Assert.Contains("en rapportering är öppnad", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("input[type=radio][name='Input.Outcome']"));
        await host.ChangeMeetingAsync(slug, meeting => meeting.Items.Single(item => item.MatterId is not null)
            .Record(new ItemRecording { Outcome = ItemOutcome.Tabled }));
        var closing = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/avslutande");
        Assert.Contains("Välj det resultat som gällde när mötet avslutades: punkt 2", closing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReturnedPlan_ThatIsWrittenOnSince_IsNotProposedAgain()
    {
        await host.ProposeWrittenPlanAsync();
        var slug = await host.PutPlanAsync(ItemOutcome.Referred, "Kostnaderna saknas.");
        await host.CloseAsync(slug);
        await host.ReopenAsync(slug);
        await host.EndAsAsync(slug, 2, "Bordlagd");
        await host.CloseAsync(slug);
        Assert.Equal(PlanStatus.Proposed, (await PlanAsync()).Status);

        await host.ReopenAsync(slug);
        await host.EndAsAsync(slug, 2, "Återremitterad");
        await host.CloseAsync(slug);
        await using (var db = host.OpenDatabase())
        {
            var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == PlanYear);
            plan.Activities[0].Revise(TestData.CompleteContent(plan) with { Title = "Ändrad" });
            await db.SaveChangesAsync();
        }
        await host.ReopenAsync(slug);

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/protokollforing/2");
        Assert.Contains("Resultatet går inte att ändra.", page.Text, StringComparison.Ordinal);
    }

    private async Task<string> HoldAsync(ItemOutcome second = ItemOutcome.Decision)
    {
        var slug = await host.PlanMeetingAsync(Council, Today, meeting =>
        {
            meeting.AddRecorded("Första", ItemOutcome.Information);
            meeting.AddRecorded("Andra", second);
        });
        await host.CloseAsync(slug);
        return slug;
    }

    private async Task<List<int?>> NumbersAsync(string slug) =>
        [.. (await host.ReadMeetingAsync(slug)).InOrder().Select(item => item.ParagraphNumber)];

    private async Task<ActivityPlan> PlanAsync()
    {
        await using var db = host.OpenDatabase();
        return await db.Plans.WithEverything().SingleAsync(plan => plan.Year == PlanYear);
    }
}
