using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Meetings in the demo county, set up through the domain's own verbs.</summary>
internal static class CouncilScene
{
    /// <summary>The day that the tests' clock shows.</summary>
    public static readonly DateOnly Today = MeetingRoom.Today;

    /// <summary>Plans a meeting and gives its name in addresses.</summary>
    public static Task<string> PlanMeetingAsync(this PortalHost host, string body, DateOnly date, Action<Meeting> then) =>
        host.AddMeetingAsync(body, date, new TimeOnly(15, 0), (_, meeting) => then(meeting));

    /// <summary>Adds an item that is recorded as over.</summary>
    public static AgendaItem AddRecorded(this Meeting meeting, string title, ItemOutcome outcome, string text = "")
    {
        var item = meeting.AddItem(new AgendaItemContent { Title = title, Kind = ItemKind.Decision });
        item.Record(new ItemRecording
        {
            Outcome = outcome,
            Text = text,
            Decision = outcome is ItemOutcome.Decision or ItemOutcome.Assignment ? [$"att godkänna {title}"] : [],
        });
        return item;
    }

    public static async Task<Meeting> MeetingAsync(this RokDbContext db, string slug) =>
        await db.Meetings.WithEverything().SingleAsync(meeting => meeting.Slug == slug);

    /// <summary>Writes a plan, sends it out and proposes it on its page, which keeps it as it was proposed.</summary>
    public static async Task ProposeWrittenPlanAsync(this PortalHost host)
    {
        await host.WritePlanAsync(plan => plan.SendOut(host.Clock.UtcNow(), "Karin Lindqvist", commentsBy: null));
        await host.ProposePlanOnItsPageAsync();
    }

    /// <summary>Proposes the plan that is sent out, as the coordinator does.</summary>
    public static async Task ProposePlanOnItsPageAsync(this PortalHost host)
    {
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        await (await coordinator.GoAsync($"{PlanAddress}/till-radet")).SubmitAsync("Lägg fram för rådet");
    }

    /// <summary>Plans a council meeting today with the proposed plan as an item that ends as told.</summary>
    public static async Task<string> PutPlanAsync(this PortalHost host, ItemOutcome outcome, string text = "")
    {
        var slug = await host.PlanMeetingAsync(
            Council, Today, meeting => meeting.AddRecorded("Mötets öppnande", ItemOutcome.Information));
        await using var db = host.OpenDatabase();
        var meeting = await db.MeetingAsync(slug);
        var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == PlanYear);
        var item = meeting.AddItem(new AgendaItemContent { Title = $"Aktivitetsplan {PlanYear}", Kind = ItemKind.Decision, Matter = plan });
        item.Put(plan);
        item.Record(new ItemRecording
        {
            Outcome = outcome,
            Text = text,
            Decision = outcome == ItemOutcome.Decision ? [$"att fastställa aktivitetsplanen för {PlanYear}"] : [],
        });
        await db.SaveChangesAsync();
        return slug;
    }

    /// <summary>Closes a meeting as the secretary does.</summary>
    public static async Task<PortalPage> CloseAsync(this PortalHost host, string slug)
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        return await (await secretary.GoAsync($"/moten/{slug}/avslutande")).Check(AttendanceBox).SubmitAsync("Avsluta mötet");
    }

    /// <summary>Opens a closed meeting again as the secretary does.</summary>
    public static async Task<PortalPage> ReopenAsync(this PortalHost host, string slug, string reason = "Fel resultat antecknades.")
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        return await (await secretary.GoAsync($"/moten/{slug}/oppnande"))
            .Fill("Varför öppnas mötet igen?", reason).SubmitAsync("Öppna mötet igen");
    }

    /// <summary>Records another outcome of an item as the secretary does.</summary>
    public static async Task<PortalPage> EndAsAsync(this PortalHost host, string slug, int item, string outcome)
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var page = (await secretary.GoAsync($"/moten/{slug}/protokollforing/{item}")).Check(outcome);
        return await page.SubmitAsync(PortalPage.TextOf(page.Document.QuerySelector("button[name=GoOn]")));
    }

    /// <summary>The deputy of a seat that has one serves from one item to another.</summary>
    public static async Task ServeAsync(this PortalHost host, string slug, int from, int to)
    {
        await using var db = host.OpenDatabase();
        var meeting = await db.MeetingAsync(slug);
        var seats = await db.Seats.WithMandates().Where(seat => seat.BodyId == meeting.BodyId).ToListAsync();
        meeting.RecordAttendance(
            seats.First(seat => seat.HolderOn(meeting.Date, MandateRole.Deputy) is not null),
            new AttendanceEntry(
                AttendanceStatus.Excused,
                DeputyServes: true,
                meeting.Items.Single(item => item.Number == from),
                meeting.Items.Single(item => item.Number == to)));
        await db.SaveChangesAsync();
    }
}
