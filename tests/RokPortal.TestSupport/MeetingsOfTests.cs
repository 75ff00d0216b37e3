using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Meetings;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport.Pages;

namespace RokPortal.TestSupport;

/// <summary>Meetings, and a plan for the council, made through the domain's verbs and the acts that the pages use.</summary>
public static class MeetingsOfTests
{
    public const string Council = "integrationsradet";
    public const string Group = "beredningsgruppen";

    /// <summary>The box that a closing asks for.</summary>
    public const string AttendanceBox = "Jag har gått igenom närvaron och den stämmer";

    /// <summary>The demo county has no plan of this year: the one that is found here is the test's own.</summary>
    public const int PlanYear = 2028;

    public const string PlanAddress = "/aktivitetsplaner/2028";

    /// <summary>A planned meeting from 13.00 to 16.00 with the standing items. Gives its name in addresses.</summary>
    public static Task<string> PlanWithStandingItemsAsync(
        this PortalHost host, string bodySlug, DateOnly day, Action<Meeting>? then = null) =>
        host.AddMeetingAsync(bodySlug, day, new TimeOnly(16, 0), (_, meeting) =>
        {
            meeting.AddStandingItems();
            then?.Invoke(meeting);
        });

    /// <summary>
    /// The meetings that the examples of pages show: one that is closed while its protokoll is not sent, and one that is open again.
    /// </summary>
    public static async Task HoldExampleMeetingsAsync(this PortalHost host)
    {
        foreach (var day in new[] { MeetingRoom.Today.AddDays(-3), MeetingRoom.Today.AddDays(-2) })
            await host.CloseMeetingAsync(await host.PlanMeetingAsync(on: day));
        await host.ChangeMeetingAsync(
            MeetingExamples.Reopened, meeting => meeting.Reopen("Fel resultat i punkt 2.", "Oskar Dahl", host.Clock.UtcNow()));
    }

    /// <summary>A group's meeting that was held, with one item for each outcome after its standing items.</summary>
    public static async Task<string> HoldGroupMeetingAsync(this PortalHost host, DateOnly day, params ItemOutcome[] outcomes)
    {
        var slug = await host.PlanWithStandingItemsAsync(Group, day, meeting =>
        {
            foreach (var outcome in outcomes)
            {
                meeting.AddItem(new AgendaItemContent
                {
                    Title = $"Fråga {outcome}",
                    Presenter = "Berit Beredare",
                    Background = "Bakgrunden",
                    ProposedDecision = ["att föreslå"],
                });
            }
            foreach (var item in meeting.Items)
            {
                item.Record(new ItemRecording
                {
                    Outcome = Enum.GetValues<ItemOutcome>().FirstOrDefault(outcome => item.Title == $"Fråga {outcome}"),
                    Text = "Det sades.",
                });
            }
        });
        await host.CloseMeetingAsync(slug);
        return slug;
    }

    /// <summary>
    /// A council meeting of today with one decision, whose protokoll the chair and a member have verified. Gives its name in
    /// addresses and the number of the §.
    /// </summary>
    public static async Task<(string Slug, int Paragraph)> HoldVerifiedMeetingAsync(this PortalHost host)
    {
        var slug = await host.AddMeetingAsync(Council, MeetingRoom.Today, new TimeOnly(15, 0), (_, meeting) =>
            meeting.AddItem(TestData.Content()).Record(TestData.Recording(ItemOutcome.Decision)));
        await host.CloseMeetingAsync(slug);

        await using var db = host.OpenDatabase();
        var (meeting, county) = (await MeetingAsync(db, slug), await db.Counties.SingleAsync());
        var seats = await db.Seats.WithMandates().Where(seat => seat.BodyId == meeting.BodyId).ToListAsync();
        var (chair, verifier) = (HolderOf(SeatFunction.Chair), HolderOf(SeatFunction.Representative));
        var sent = SendMinutes.Send(db, meeting, chair, [verifier], county, host.Clock.UtcNow(), "Oskar Dahl");
        foreach (var person in new[] { verifier, chair })
            VerifyMinutes.Verify(db, meeting, person, sent.Sha256, county, host.Clock.UtcNow());
        await db.SaveChangesAsync();
        return (slug, meeting.Items[0].ParagraphNumber!.Value);

        Person HolderOf(SeatFunction function) => seats
            .Where(seat => seat.Function == function)
            .Select(seat => seat.HolderOn(meeting.Date, MandateRole.Member))
            .First(holder => holder is not null)!;
    }

    /// <summary>Sends out the notes of a group's meeting that was held.</summary>
    public static async Task SendOutNotesAsync(this PortalHost host, string slug)
    {
        await using var db = host.OpenDatabase();
        var (meeting, county) = (await MeetingAsync(db, slug), await db.Counties.SingleAsync());
        SendOutNotes.Send(db, meeting, commentsBy: null, county, host.Clock.UtcNow(), "Oskar Dahl");
        await db.SaveChangesAsync();
    }

    /// <summary>Writes a plan to the end, as a draft: one complete activity, and what is considered in every area.</summary>
    public static async Task WritePlanAsync(this PortalHost host, Action<ActivityPlan>? then = null)
    {
        await using var db = host.OpenDatabase();
        var plan = await db.WritePlanAsync(PlanYear);
        then?.Invoke(plan);
        await db.SaveChangesAsync();
    }

    /// <summary>Sends out the plan that is written and proposes it to the council.</summary>
    public static async Task ProposePlanAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var plan = await PlanAsync(db);
        plan.SendOut(host.Clock.UtcNow(), "Karin Lindqvist", commentsBy: null);
        plan.Propose(host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>Takes the proposed plan back and proposes it again.</summary>
    public static async Task ProposePlanAgainAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var plan = await PlanAsync(db);
        plan.Withdraw();
        plan.Propose(host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>A plan of a year, adopted by the council today. The caller saves.</summary>
    internal static async Task<ActivityPlan> AdoptPlanAsync(this RokDbContext db, int year, DateTime now)
    {
        var plan = await db.WritePlanAsync(year);
        plan.SendOut(now, "Karin Lindqvist", commentsBy: null);
        plan.Propose(now);
        await db.DealWithAsync(Council, plan, ItemOutcome.Decision, now);
        return plan;
    }

    private static async Task<ActivityPlan> WritePlanAsync(this RokDbContext db, int year)
    {
        var agreement = await db.Agreements.AsSplitQuery()
            .Include(agreement => agreement.Goals).Include(agreement => agreement.Areas).Include(agreement => agreement.Extensions)
            .SingleAsync(agreement => agreement.Slug == "hallbar-integration-2021-2025");
        if (!agreement.IsInForceDuring(year))
            agreement.Extend(new DateOnly(year, 12, 31), new DateOnly(2026, 11, 1), "Prov");
        var plan = TestData.PlanFor(agreement, year);
        plan.AddActivity("Språkvän på jobbet", agreement.Areas[0]).Revise(TestData.CompleteContent(plan) with
        {
            ResponsibleParty = await db.Parties.OrderBy(party => party.Slug).FirstAsync(),
            Contact = null,
            Participants = [],
        });
        TestData.ConsiderEverything(plan);
        db.Plans.Add(plan);
        return plan;
    }

    private static Task<Meeting> MeetingAsync(RokDbContext db, string slug) =>
        db.Meetings.WithEverything().SingleAsync(meeting => meeting.Slug == slug);

    private static Task<ActivityPlan> PlanAsync(RokDbContext db) => db.Plans.WithEverything().SingleAsync(plan => plan.Year == PlanYear);
}
