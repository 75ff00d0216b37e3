using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Meetings;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Meetings;

/// <summary>Meetings are found by their present and former names, in as many statements whatever their size.</summary>
public sealed class MeetingQueriesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task FindMeeting_ByItsPresentOrFormerName_GivesTheMeeting_InOneStatement()
    {
        var meeting = TestData.Meeting();
        var former = meeting.Slug;
        meeting.Reschedule(meeting.Title, TestData.MeetingDay.AddDays(7), meeting.Start, meeting.End, meeting.Place, [former]);
        await database.SaveAsync(meeting);
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));

        var byFormer = await db.FindMeetingAsync(former, default);

        Assert.Single(log.Commands);
        var byPresent = await db.FindMeetingAsync(meeting.Slug, default);
        Assert.Equal((meeting.Id, meeting.Slug, meeting.Id), (byFormer!.Id, byFormer.Slug, byPresent!.Id));
        Assert.Equal(
            (meeting.Body.Name, true, RecordKind.Minutes, true, meeting.Date, true),
            (byPresent.BodyName, byPresent.Decides, byPresent.Keeps, byPresent.Verifies, byPresent.Date, byPresent.IsOpen));
        Assert.Null(await db.FindMeetingAsync(former[..^1], default));
        Assert.Equal([former, meeting.Slug], (await db.MeetingSlugsAsync(meeting.BodyId, default)).Order());
    }

    [Fact]
    public async Task FindMeeting_SaysWhoIsToVerify_AndWhoHas()
    {
        var staffed = TestData.Staffed();
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);
        minutes.Verify(staffed.ChairPerson, TestData.Now, TestData.Checksum);
        await database.SaveAsync(minutes);
        await using var db = database.Open();

        var header = (await db.FindMeetingAsync(minutes.Meeting.Slug, default))!;

        Assert.Equal((MinutesStatus.AwaitingVerification, null), (header.Minutes, header.Notes));
        Assert.Equal(
            [(staffed.ChairPerson.Id, VerificationRole.Chair, TestData.Now), (staffed.FirstMember.Id, VerificationRole.Verifier, null)],
            header.Verifiers
                .OrderBy(verifier => verifier.Role)
                .Select(verifier => (verifier.PersonId, verifier.Role, verifier.VerifiedUtc)));
        Assert.True(header.IsVerifiedBy(staffed.FirstMember.Id));
        Assert.False(header.IsVerifiedBy(staffed.SecondMember.Id));
    }

    [Fact]
    public async Task FindMeeting_AndWithEverything_TakeTheSameNumberOfStatements_ForTenAndAHundredItems()
    {
        var (small, large) = (await SaveWithItemsAsync(10), await SaveWithItemsAsync(100));

        Assert.Equal(await CountStatementsAsync(small), await CountStatementsAsync(large));
    }

    [Fact]
    public async Task WithEverything_LeavesNothingOutThatAVerbNeeds()
    {
        var staffed = TestData.Staffed();
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);
        await database.SaveAsync(staffed, minutes);
        await using var db = database.Open();

        var meeting = await db.LoadAsync(minutes.Meeting);

        // The seat comes with the body's seats, an earlier meeting's item with its own meeting; reopenings are only ever added.
        string[] elsewhere =
        [
            nameof(Attendance.Seat), nameof(AgendaItem.Continues), nameof(Attendance.DeputyFrom), nameof(Attendance.DeputyTo),
            nameof(Meeting.Reopenings),
        ];
        var missing = db.ChangeTracker.Entries()
            .Where(entry => entry.Entity is Meeting or AgendaItem or Attendance or Minutes or Notes)
            .SelectMany(entry => entry.Navigations
                .Where(navigation => !navigation.IsLoaded && !elsewhere.Contains(navigation.Metadata.Name)))
            .Select(navigation => navigation.Metadata.Name);
        Assert.Empty(missing.Distinct());
        Assert.Equal(
            minutes.Meeting.Participants.Select(person => person.Id).Order(),
            meeting.Participants.Select(person => person.Id).Order());
    }

    [Fact]
    public async Task Load_AMeeting_KeepsTheOrderAndTheListsAsTheyWere()
    {
        var meeting = TestData.MeetingWith(null, null, null, null, null);
        meeting.Move(meeting.Items[2], Domain.Shared.MoveDirection.Up);
        meeting.Items[0].Record(new ItemRecording { Decision = ["att a; b", "att \"c\", åäö"], Distribution = [] });
        meeting.RecordCoOpted(["Eva Ek, Migrationsverket", "Li, \"Lo\""]);
        await database.SaveAsync(meeting);
        await using var db = database.Open();

        var loaded = await db.LoadAsync(meeting);

        Assert.Equal([1, 3, 2], loaded.InOrder().Select(item => item.Number));
        Assert.Equal(["att a; b", "att \"c\", åäö"], loaded.InOrder().First().Decision);
        Assert.Empty(loaded.InOrder().First().Distribution);
        Assert.Equal(["Eva Ek, Migrationsverket", "Li, \"Lo\""], loaded.CoOpted);
    }

    [Fact]
    public async Task CloseAndVerify_AreLoggedWithWhoAndWhen()
    {
        var staffed = TestData.Staffed();
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        await database.SaveAsync(staffed, meeting);
        await using var db = database.Open();

        database.Actor.Is(Guid.CreateVersion7(), "Sara Samordnare");
        var minutes = (await db.CloseAsync(meeting)).Minutes!;
        await db.SaveChangesAsync();
        minutes.SendForVerification(await db.LoadAsync(staffed.ChairPerson), [await db.LoadAsync(staffed.FirstMember)], TestData.Now);
        await db.SaveChangesAsync();
        database.Actor.Is(Guid.CreateVersion7(), "Karin Lindqvist");
        minutes.Verify(await db.LoadAsync(staffed.ChairPerson), TestData.Now, TestData.Checksum);
        await db.SaveChangesAsync();

        var closed = await db.AuditEntries.SingleAsync(entry => entry.EntityId == meeting.Id && entry.Version == 2);
        Assert.Equal(("Sara Samordnare", database.Clock.UtcNow()), (closed.UserName, closed.Utc));
        Assert.Contains(closed.Read(), change => change is { Field: nameof(Meeting.Status), Before: "Planned", After: "Held" });
        var verified = await db.AuditEntries.SingleAsync(entry => entry.EntityId == minutes.Id && entry.Version == 3);
        Assert.Equal(("Karin Lindqvist", $"{meeting.Title} 2026-11-20"), (verified.UserName, verified.Subject));
        Assert.Contains(
            verified.Read(), change => change is { Entity: nameof(Verification), Field: nameof(Verification.VerifiedUtc), Before: null });
    }

    private async Task<Meeting> SaveWithItemsAsync(int count)
    {
        var staffed = TestData.Staffed();
        var meeting = TestData.HeldMeeting(staffed, null, [.. Enumerable.Repeat<ItemOutcome?>(ItemOutcome.Decision, count)]);
        await database.SaveAsync(staffed, meeting);
        return meeting;
    }

    private async Task<(int Find, int Load)> CountStatementsAsync(Meeting meeting)
    {
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));
        Assert.NotNull(await db.FindMeetingAsync(meeting.Slug, default));
        var find = log.Commands.Count;
        Assert.Equal(meeting.Items.Count, (await db.LoadAsync(meeting)).Items.Count);
        return (find, log.Commands.Count - find);
    }
}
