using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Plans;
using RokPortal.Data;
using RokPortal.Data.Plans;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>
/// Puts plans and activities into the portal's database by the domain's own verbs, in years that the demo county has no plan for:
/// a draft, started by the first call that needs it, and a plan that the council has adopted, once in a host.
/// </summary>
public static class PlanRoom
{
    /// <summary>The year of the draft.</summary>
    public const int Year = 2024;

    /// <summary>The year of the adopted plan.</summary>
    public const int AdoptedYear = 2023;

    /// <summary>Where the draft is.</summary>
    public const string Draft = "/aktivitetsplaner/2024";

    /// <summary>Where the adopted plan is.</summary>
    public const string Adopted = "/aktivitetsplaner/2023";

    /// <summary>Starts the draft of the year, or changes the one that is there; gives its address.</summary>
    public static async Task<string> DraftPlanAsync(this PortalHost host, Action<ActivityPlan>? then = null)
    {
        await using var db = host.OpenDatabase();
        var plan = await db.Plans.WithEverything().SingleOrDefaultAsync(plan => plan.Year == Year) ?? await StartAsync(db, Year);
        then?.Invoke(plan);
        await db.SaveChangesAsync();
        return Draft;
    }

    /// <summary>An activity of the draft, ready to be decided on; gives its address.</summary>
    /// <param name="host">The portal.</param>
    /// <param name="but">What differs from a complete activity.</param>
    public static async Task<string> ActivityAsync(this PortalHost host, Func<ActivityContent, ActivityContent>? but = null) =>
        (await host.ActivitiesAsync(1, but: but))[0];

    /// <summary>An activity of the draft that lacks a responsible party and nothing else; gives its address.</summary>
    public static Task<string> ActivityWithoutPartyAsync(this PortalHost host) =>
        host.ActivityAsync(content => content with { ResponsibleParty = null });

    /// <summary>Activities of the draft, last in one area, Motala responsible and Boxholm taking part; gives their addresses.</summary>
    /// <param name="host">The portal.</param>
    /// <param name="count">How many.</param>
    /// <param name="area">Name of the area in addresses.</param>
    /// <param name="but">What differs from a complete activity.</param>
    public static async Task<IReadOnlyList<string>> ActivitiesAsync(
        this PortalHost host, int count, string area = "bostad", Func<ActivityContent, ActivityContent>? but = null)
    {
        await using var db = host.OpenDatabase();
        var plan = await db.Plans.Include(plan => plan.Agreement.Areas).Include(plan => plan.Agreement.Goals).AsSplitQuery()
            .SingleOrDefaultAsync(plan => plan.Year == Year) ?? await StartAsync(db, Year);
        var parties = await PartiesAsync(db, "motala", "boxholm");
        List<string> addresses = [];
        for (var left = count; left > 0; left--)
            addresses.Add($"{Draft}/aktiviteter/{Add(plan, area, parties, but).Number}");

        await db.SaveChangesAsync();
        return addresses;
    }

    /// <summary>A plan that the council has adopted by § 1 of 20 November 2026, in verified minutes; gives its address.</summary>
    public static async Task<string> AdoptedPlanAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var plan = await AdoptAsync(db, host);
        await new PlanAtMeeting(plan).KeepAsync(db, await db.Counties.SingleAsync(), host.Clock.UtcNow(), "Karin Lindqvist", default);
        await db.SaveChangesAsync();
        return Adopted;
    }

    /// <summary>An activity as it is stored.</summary>
    public static async Task<Activity> ReadActivityAsync(this PortalHost host, string address)
    {
        await using var db = host.OpenDatabase();
        return await db.Activities.WithEverything().At(address).SingleAsync();
    }

    /// <summary>The activity with an address.</summary>
    public static IQueryable<Activity> At(this IQueryable<Activity> activities, string address)
    {
        var (year, number) = (PartOf(address, 2), PartOf(address, 4));
        return activities.Where(activity => activity.Plan.Year == year && activity.Number == number);
    }

    /// <summary>
    /// The adopted plan, not saved yet: for each of its three activities Linköping is responsible, Motala and Ydre take part.
    /// The council that adopts it is made up, and so are its parties.
    /// </summary>
    internal static async Task<ActivityPlan> AdoptAsync(RokDbContext db, PortalHost host)
    {
        var plan = await StartAsync(db, AdoptedYear);
        var parties = await PartiesAsync(db, "linkoping", "motala", "ydre");
        for (var left = 3; left > 0; left--)
            Add(plan, "bostad", parties);
        TestData.ConsiderEverything(plan);
        var now = host.Clock.UtcNow();
        plan.SendOut(now, "Karin Lindqvist", commentsBy: null);
        plan.Propose(now);

        var council = TestData.Staffed();
        var meeting = TestData.Meeting(council.Body);
        TestData.Put(meeting, plan, ItemOutcome.Decision);
        var minutes = council.Close(meeting, now).Minutes!;
        minutes.SendForVerification(council.ChairPerson, [council.FirstMember], now);
        minutes.Verify(council.ChairPerson, now, TestData.Checksum);
        minutes.Verify(council.FirstMember, now, TestData.Checksum);
        return plan;
    }

    private static async Task<ActivityPlan> StartAsync(RokDbContext db, int year)
    {
        var agreement = await db.Agreements.Include(known => known.Areas).Include(known => known.Goals).AsSplitQuery()
            .SingleAsync(known => known.Slug == "hallbar-integration-2021-2025");
        return db.Plans.Add(ActivityPlan.Start(agreement, year, [])).Entity;
    }

    /// <summary>Adds an activity for which the first of the parties is responsible; the others take part.</summary>
    private static Activity Add(
        ActivityPlan plan, string area, IReadOnlyList<Party> parties, Func<ActivityContent, ActivityContent>? but = null)
    {
        var activity = plan.AddActivity(
            $"Aktivitet med nummer {plan.LastActivityNumber + 1}", plan.Agreement.Areas.Single(known => known.Slug == area));
        var content = TestData.CompleteContent(plan) with
        {
            Title = activity.Title,
            Area = activity.Area,
            ResponsibleParty = parties[0],
            Contact = null,
            Participants = [.. parties.Skip(1)],
        };
        activity.Revise(but is null ? content : but(content));
        return activity;
    }

    private static async Task<IReadOnlyList<Party>> PartiesAsync(RokDbContext db, params string[] slugs)
    {
        var known = await db.Parties.Where(party => slugs.Contains(party.Slug)).ToDictionaryAsync(party => party.Slug);
        return [.. slugs.Select(slug => known[slug])];
    }

    private static int PartOf(string address, int place) => int.Parse(address.Split('/')[place], CultureInfo.InvariantCulture);
}
