using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Meetings;

/// <summary>Saves and loads meetings as the portal's pages do, for tests with two people at work.</summary>
internal static class Stored
{
    public static async Task SaveAsync(this TestDatabase database, params object[] aggregates)
    {
        await using var db = database.Open();
        db.AddRange(aggregates);
        await db.SaveChangesAsync();
    }

    public static Task SaveAsync(this TestDatabase database, StaffedBody staffed, params object[] more) =>
        database.SaveAsync([.. staffed.Seats, .. more]);

    public static Task<Meeting> LoadAsync(this RokDbContext db, Meeting meeting) =>
        db.Meetings.WithEverything().SingleAsync(row => row.Id == meeting.Id);

    public static Task<Person> LoadAsync(this RokDbContext db, Person person) => db.Persons.SingleAsync(row => row.Id == person.Id);

    public static Task<List<Seat>> LoadSeatsAsync(this RokDbContext db, Meeting meeting) =>
        db.Seats.Where(seat => seat.BodyId == meeting.BodyId).WithMandates().ToListAsync();

    /// <summary>Closes without saving: what a secretary has judged just before another one saves.</summary>
    public static async Task<Meeting> CloseAsync(this RokDbContext db, Meeting meeting)
    {
        var (loaded, seats) = (await db.LoadAsync(meeting), await db.LoadSeatsAsync(meeting));
        var counter = await db.ParagraphCounters.SingleOrDefaultAsync(row => row.BodyId == meeting.BodyId && row.Year == meeting.Date.Year);
        if (counter is null)
            db.Add(counter = ParagraphCounter.Start(loaded.Body, meeting.Date.Year));
        loaded.Close(seats, [], counter, TestData.Now);
        return loaded;
    }
}
