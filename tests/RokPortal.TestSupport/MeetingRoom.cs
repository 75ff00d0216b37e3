using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>Puts meetings into the portal's database by the domain's own verbs. Each call gives a meeting of its own.</summary>
public static class MeetingRoom
{
    /// <summary>The demo county's today.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>Plans and calls a meeting with as many items as asked for; gives its name in addresses.</summary>
    /// <param name="host">The portal.</param>
    /// <param name="items">How many items; numbers and places are 1, 2, 3 …</param>
    /// <param name="body">Name of the body in addresses.</param>
    /// <param name="on">The day; today if not said.</param>
    /// <param name="then">More to do with the meeting before it is called.</param>
    public static Task<string> PlanMeetingAsync(
        this PortalHost host,
        int items = 3,
        string body = "integrationsradet",
        DateOnly? on = null,
        Action<RokDbContext, Meeting>? then = null) =>
        host.AddMeetingAsync(body, on ?? Today, new TimeOnly(15, 0), (db, meeting) =>
        {
            for (var number = 1; number <= items; number++)
                meeting.AddItem(Item(number));
            then?.Invoke(db, meeting);
            if (items > 0)
                meeting.Call(host.Clock.UtcNow());
        });

    /// <summary>Plans a meeting from 13.00 and does something with it before it is saved; gives its name in addresses.</summary>
    public static async Task<string> AddMeetingAsync(
        this PortalHost host, string body, DateOnly day, TimeOnly end, Action<RokDbContext, Meeting> then)
    {
        await using var db = host.OpenDatabase();
        var found = await db.Bodies.SingleAsync(known => known.Slug == body);
        var meeting = Meeting.Plan(
            found, found.Name, day, new TimeOnly(13, 0), end, "Residenset i Linköping", await db.MeetingSlugsAsync(found.Id, default));
        then(db, meeting);
        db.Meetings.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Slug;
    }

    /// <summary>Changes a meeting by its verbs, outside the portal's pages.</summary>
    public static async Task ChangeMeetingAsync(this PortalHost host, string slug, Action<Meeting> change)
    {
        await using var db = host.OpenDatabase();
        change(await db.Meetings.WithEverything().SingleAsync(meeting => meeting.Slug == slug));
        await db.SaveChangesAsync();
    }

    /// <summary>Closes a meeting; items without an outcome become information.</summary>
    public static async Task CloseMeetingAsync(this PortalHost host, string slug)
    {
        await using var db = host.OpenDatabase();
        await db.CloseAsync(await db.Meetings.WithEverything().SingleAsync(meeting => meeting.Slug == slug), host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>A body deals with a matter at a meeting of its own today, which is closed. The caller saves.</summary>
    internal static async Task DealWithAsync(this RokDbContext db, string body, CouncilMatter matter, ItemOutcome outcome, DateTime now)
    {
        var found = await db.Bodies.SingleAsync(known => known.Slug == body);
        var meeting = Meeting.Plan(
            found, found.Name, Today, new TimeOnly(13, 0), new TimeOnly(15, 0), "Digitalt", await db.MeetingSlugsAsync(found.Id, default));
        var item = meeting.AddItem(new AgendaItemContent
        {
            Kind = found.Decides ? ItemKind.Decision : ItemKind.Preparation,
            Title = $"Ärendet {matter.LogName}",
            Matter = matter,
        });
        if (found.Decides)
            item.Put(matter);
        item.Record(TestData.Recording(outcome));
        db.Meetings.Add(meeting);
        await db.CloseAsync(meeting, now);
    }

    /// <summary>A meeting as it is stored.</summary>
    public static async Task<Meeting> ReadMeetingAsync(this PortalHost host, string slug)
    {
        await using var db = host.OpenDatabase();
        return await db.Meetings.WithEverything().SingleAsync(meeting => meeting.Slug == slug);
    }

    private static async Task CloseAsync(this RokDbContext db, Meeting meeting, DateTime now)
    {
        var seats = await db.Seats.WithMandates().Where(seat => seat.BodyId == meeting.BodyId).ToListAsync();
        var counter = await db.ParagraphCounters.SingleOrDefaultAsync(
            counter => counter.BodyId == meeting.BodyId && counter.Year == meeting.Date.Year);
        if (counter is null)
            db.ParagraphCounters.Add(counter = ParagraphCounter.Start(meeting.Body, meeting.Date.Year));
        foreach (var item in meeting.Items.Where(item => item.Outcome is null))
            item.Record(new ItemRecording { Outcome = ItemOutcome.Information });
        meeting.Close(seats, [], counter, now);
    }

    private static AgendaItemContent Item(int number) => new()
    {
        Kind = number == 2 ? ItemKind.Decision : ItemKind.Information,
        Title = $"Ärende {number}",
        Presenter = "Karin Lindqvist",
        ProposedDecision = number == 2 ? ["anta förslaget", "följa upp det i maj"] : [],
    };
}
