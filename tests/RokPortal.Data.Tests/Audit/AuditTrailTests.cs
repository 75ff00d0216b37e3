using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Audit;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Audit;

/// <summary>Who did what, when: written by every save of the domain's objects, in the same transaction.</summary>
public sealed class AuditTrailTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Save_AChange_IsRecordedWithOldAndNewValue_WhoAndWhen()
    {
        var plan = TestData.WrittenPlan();
        var userId = Guid.CreateVersion7();
        database.Actor.Is(userId, "Sara Samordnare");
        await using var db = database.Open();
        plan.WriteForeword("Gammalt");
        db.Add(plan);
        await db.SaveChangesAsync();

        plan.WriteForeword("Nytt");
        await db.SaveChangesAsync();

        var entry = (await EntriesOf(plan.Id)).Single(row => row.Version == 2);
        Assert.Equal((userId, "Sara Samordnare", database.Clock.UtcNow()), (entry.UserId!.Value, entry.UserName, entry.Utc));
        Assert.Equal((nameof(ActivityPlan), "2026"), (entry.EntityType, entry.Subject));
        Assert.Equal([new AuditChange(nameof(ActivityPlan), "Modified", nameof(ActivityPlan.Foreword), "Gammalt", "Nytt")], entry.Read());
    }

    [Fact]
    public async Task Save_ANewRecord_IsRecordedWithWhatItHolds()
    {
        var party = TestData.Party("Åtvidaberg");
        await using var db = database.Open();
        db.Add(party);
        await db.SaveChangesAsync();

        var changes = Assert.Single(await EntriesOf(party.Id)).Read();

        Assert.Contains(new AuditChange(nameof(Party), "Added", nameof(Party.ShortName), Before: null, "Åtvidaberg"), changes);
        Assert.Contains(new AuditChange(nameof(Party), "Added", nameof(Party.Kind), Before: null, "Municipality"), changes);
        Assert.DoesNotContain(changes, change => change.Field is nameof(Party.Version) or nameof(Party.ChangedUtc));
    }

    [Fact]
    public async Task Save_AChangeOfAPart_IsRecordedUnderItsWhole()
    {
        var seat = TestData.Seat();
        await using var db = database.Open();
        db.Add(seat);
        await db.SaveChangesAsync();

        seat.Appoint(TestData.Person(), MandateRole.Deputy, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), "kommunfullmäktige");
        await db.SaveChangesAsync();

        var changes = (await EntriesOf(seat.Id)).Single(row => row.Version == 2).Read();
        Assert.Contains(new AuditChange(nameof(Mandate), "Added", nameof(Mandate.Role), Before: null, "Deputy"), changes);
        Assert.Contains(new AuditChange(nameof(Mandate), "Added", nameof(Mandate.To), Before: null, "2026-12-31"), changes);
        Assert.All(changes, change => Assert.Equal(nameof(Mandate), change.Entity));
    }

    [Fact]
    public async Task Save_ChangesOfSeveralParts_AreOneEntry()
    {
        var plan = TestData.Plan();
        await using var db = database.Open();
        db.Add(plan);
        await db.SaveChangesAsync();

        plan.WriteForeword("Förord");
        TestData.ConsiderEverything(plan);
        await db.SaveChangesAsync();

        var entry = Assert.Single(await EntriesOf(plan.Id), row => row.Version == 2);
        Assert.Equal(
            [nameof(ActivityPlan), nameof(AreaConsideration)],
            entry.Read().Select(change => change.Entity).Distinct().Order());
    }

    [Fact]
    public async Task Save_ARemovedActivity_IsRecordedWithWhatItHeld()
    {
        var plan = TestData.WrittenPlan();
        await using var db = database.Open();
        db.Add(plan);
        await db.SaveChangesAsync();
        var activity = plan.Activities[0];

        plan.Remove(activity);
        await db.SaveChangesAsync();

        var changes = (await EntriesOf(activity.Id)).SelectMany(row => row.Read()).Where(change => change.Kind == "Deleted").ToList();
        Assert.Contains(new AuditChange(nameof(Activity), "Deleted", nameof(Activity.Title), "Språkvän på jobbet", After: null), changes);
        Assert.Contains(
            changes, change => change is { Entity: nameof(Milestone), Field: nameof(Milestone.Title), Before: "Arbetsgivare klara" });
    }

    [Fact]
    public async Task Save_AContactField_IsNamedButNeverCopied()
    {
        var person = TestData.Person();
        await using var db = database.Open();
        db.Add(person);
        await db.SaveChangesAsync();
        var first = person.Email;

        db.Entry(person).Property(row => row.Email).CurrentValue = "ny.adress@kommun.example";
        await db.SaveChangesAsync();

        var entries = await EntriesOf(person.Id);
        Assert.Contains(new AuditChange(nameof(Person), "Added", nameof(Person.Email), Before: null, After: null), entries[0].Read());
        Assert.Equal([new AuditChange(nameof(Person), "Modified", nameof(Person.Email), Before: null, After: null)], entries[1].Read());
        Assert.All(entries, entry =>
        {
            Assert.DoesNotContain(first, entry.Changes, StringComparison.Ordinal);
            Assert.DoesNotContain("ny.adress", entry.Changes, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Save_WhenRefused_LeavesNoEntry()
    {
        var agreement = TestData.Agreement();
        var second = TestData.PlanFor(agreement, 2026);
        await using var db = database.Open();
        db.Add(TestData.PlanFor(agreement, 2026));
        await db.SaveChangesAsync();

        db.Add(second);
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Assert.Empty(await EntriesOf(second.Id));
    }

    [Fact]
    public async Task Save_WhenTheFirstTryFailed_LeavesOneEntry()
    {
        var agreement = TestData.Agreement();
        var party = TestData.Party();
        var second = TestData.PlanFor(agreement, 2026);
        await using var db = database.Open();
        db.Add(TestData.PlanFor(agreement, 2026));
        await db.SaveChangesAsync();

        db.AddRange(party, second);
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        db.Entry(second).State = EntityState.Detached;
        await db.SaveChangesAsync();

        Assert.Single(await EntriesOf(party.Id));
        Assert.Empty(await EntriesOf(second.Id));
    }

    [Fact]
    public async Task Save_InATransactionThatIsRolledBack_LeavesNoEntry()
    {
        var party = TestData.Party();
        await using (var db = database.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(party);
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        Assert.Empty(await EntriesOf(party.Id));
    }

    [Fact]
    public async Task Save_WhenNothingChanged_LeavesNoEntry()
    {
        var plan = TestData.WrittenPlan();
        await using var db = database.Open();
        db.Add(plan);
        await db.SaveChangesAsync();

        plan.WriteForeword(plan.Foreword);
        await db.SaveChangesAsync();

        Assert.Single(await EntriesOf(plan.Id));
    }

    [Fact]
    public async Task AnEntry_CannotBeChangedOrDeleted()
    {
        await using var db = database.Open();
        db.Add(TestData.Party());
        await db.SaveChangesAsync();
        var entry = await db.AuditEntries.FirstAsync();

        db.Entry(entry).Property(row => row.UserName).CurrentValue = "Någon annan";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        db.Entry(entry).State = EntityState.Deleted;
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    private async Task<List<AuditEntry>> EntriesOf(Guid id)
    {
        await using var db = database.Open();
        return await db.AuditEntries.Where(entry => entry.EntityId == id).OrderBy(entry => entry.Version).ToListAsync();
    }
}
