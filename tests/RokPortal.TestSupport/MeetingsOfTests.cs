using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Plans;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>Meetings and plans for a test, made through the domain's verbs.</summary>
public static class MeetingsOfTests
{
    public const string Council = "integrationsradet";
    public const string Group = "beredningsgruppen";

    /// <summary>A planned meeting from 13.00 to 16.00 with the standing items. Gives its name in addresses.</summary>
    public static Task<string> PlanWithStandingItemsAsync(
        this PortalHost host, string bodySlug, DateOnly day, Action<Meeting>? then = null) =>
        host.AddMeetingAsync(bodySlug, day, new TimeOnly(16, 0), (_, meeting) =>
        {
            meeting.AddStandingItems();
            then?.Invoke(meeting);
        });

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

    /// <summary>Writes what is missing in the plan of 2027, sends it out and proposes it to the council.</summary>
    public static async Task ProposePlanAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var plan = await PlanAsync(db);
        var party = await db.Parties.OrderBy(party => party.Slug).FirstAsync();
        foreach (var activity in plan.Activities.Where(activity => activity.Missing.Count > 0))
        {
            activity.Revise(TestData.CompleteContent(plan) with
            {
                Title = activity.Title,
                Area = activity.Area,
                ResponsibleParty = party,
                Contact = null,
                Participants = [],
            });
        }

        TestData.ConsiderEverything(plan);
        plan.SendOut(host.Clock.UtcNow(), "Karin Lindqvist", commentsBy: null);
        plan.Propose(host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>Takes the plan of 2027 back and proposes it again.</summary>
    public static async Task ProposePlanAgainAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var plan = await PlanAsync(db);
        plan.Withdraw();
        plan.Propose(host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    private static Task<ActivityPlan> PlanAsync(RokDbContext db) => db.Plans.WithEverything().SingleAsync(plan => plan.Year == 2027);
}
