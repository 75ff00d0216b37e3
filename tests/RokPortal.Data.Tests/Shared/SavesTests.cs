using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Setup;
using RokPortal.Data.Shared;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Shared;

/// <summary>What a save that fails means: each failure is a real one, of the database that the tests run on.</summary>
public sealed class SavesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task TrySave_WhenNobodyIsInTheWay_Saves()
    {
        var plan = await SavedPlanAsync();
        await using var db = database.Open();

        (await LoadAsync(db, plan)).WriteForeword("Mitt");

        Assert.Equal(SaveResult.Saved, await db.TrySaveAsync(default));
        Assert.Equal("Mitt", await ForewordAsync(plan));
    }

    [Fact]
    public async Task TrySave_WhenAnotherChangedTheSame_SaysSo_AndLetsGoOfWhatItHeld()
    {
        var plan = await SavedPlanAsync();
        await using var mine = database.Open();
        (await LoadAsync(mine, plan)).WriteForeword("Mitt");
        await WriteAsync(plan, "Deras");

        Assert.Equal(SaveResult.ChangedByOthers, await mine.TrySaveAsync(default));

        Assert.Empty(mine.ChangeTracker.Entries());
        var again = await LoadAsync(mine, plan);
        Assert.Equal("Deras", again.Foreword);
        again.WriteForeword("Mitt, sedan");
        Assert.Equal(SaveResult.Saved, await mine.TrySaveAsync(default));
    }

    [Fact]
    public async Task TrySave_WhenAnotherTookTheName_SaysSo()
    {
        await SaveAsync(Party.Join("samma", "Ena kommun", "Ena", PartyKind.Municipality));
        await using var db = database.Open();
        db.Add(Party.Join("samma", "Andra kommun", "Andra", PartyKind.Municipality));

        Assert.Equal(SaveResult.TakenByOthers, await db.TrySaveAsync(default));
    }

    [Fact]
    public async Task TrySave_OfTheSameRowTwice_IsTaken()
    {
        var party = TestData.Party();
        await SaveAsync(party);
        await using var db = database.Open();
        db.Add(party);

        Assert.Equal(SaveResult.TakenByOthers, await db.TrySaveAsync(default));
    }

    [Fact]
    public async Task TrySave_WhenAnotherRemovedWhatItRefersTo_SaysSo()
    {
        var party = TestData.Party();
        await SaveAsync(party);
        await using var mine = database.Open();
        mine.Add(TestData.Person(await mine.Parties.SingleAsync(row => row.Id == party.Id)));
        await using (var theirs = database.Open())
        {
            theirs.Remove(await theirs.Parties.SingleAsync(row => row.Id == party.Id));
            await theirs.SaveChangesAsync();
        }

        Assert.Equal(SaveResult.RemovedByOthers, await mine.TrySaveAsync(default));
    }

    [Fact]
    public async Task TrySave_WhenAnotherRefersToWhatItRemoves_SaysSo()
    {
        var party = TestData.Party();
        await SaveAsync(party);
        await using var mine = database.Open();
        mine.Remove(await mine.Parties.SingleAsync(row => row.Id == party.Id));
        await using (var theirs = database.Open())
        {
            theirs.Add(TestData.Person(await theirs.Parties.SingleAsync(row => row.Id == party.Id)));
            await theirs.SaveChangesAsync();
        }

        Assert.Equal(SaveResult.RemovedByOthers, await mine.TrySaveAsync(default));
    }

    [Fact]
    public async Task TrySaveLast_WhenTheNameIsTaken_ThrowsOn()
    {
        await SaveAsync(Party.Join("alltjamt", "Ena kommun", "Ena", PartyKind.Municipality));
        await using var db = database.Open();
        db.Add(Party.Join("alltjamt", "Andra kommun", "Andra", PartyKind.Municipality));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.TrySaveLastAsync(default));
    }

    [Fact]
    public async Task TrySaveLast_WhenWhatItRefersToIsGone_ThrowsOn()
    {
        await using var db = database.Open();
        var party = TestData.Party();
        db.Attach(party);
        db.Add(TestData.Person(party));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.TrySaveLastAsync(default));
    }

    [Fact]
    public async Task TrySaveLast_WhenAnotherChangedTheSame_SaysSo()
    {
        var plan = await SavedPlanAsync();
        await using var mine = database.Open();
        (await LoadAsync(mine, plan)).WriteForeword("Mitt");
        await WriteAsync(plan, "Deras");

        Assert.Equal(SaveResult.ChangedByOthers, await mine.TrySaveLastAsync(default));
    }

    [Fact]
    public async Task TrySave_WhenTwoWaitForEachOther_OneIsSaved_AndTheOtherIsAChange()
    {
        // SQLite lets one write at a time.
        if (TestDatabase.Provider == DatabaseProvider.Sqlite)
            return;

        var (one, other) = (await SavedPlanAsync(), await SavedPlanAsync());
        await using var first = database.Open();
        await using var second = database.Open();
        var firstLock = await first.Database.BeginTransactionAsync();
        var secondLock = await second.Database.BeginTransactionAsync();
        (await LoadAsync(first, one)).WriteForeword("Mitt");
        (await LoadAsync(second, other)).WriteForeword("Deras");
        await first.SaveChangesAsync();
        await second.SaveChangesAsync();
        (await LoadAsync(first, other)).WriteForeword("Mitt");
        (await LoadAsync(second, one)).WriteForeword("Deras");

        Task<SaveResult>[] saves = [first.TrySaveAsync(default), second.TrySaveAsync(default)];
        var loser = await Task.WhenAny(saves);

        Assert.Equal(SaveResult.ChangedByOthers, await loser);
        await (loser == saves[0] ? firstLock : secondLock).DisposeAsync();
        Assert.Equal(SaveResult.Saved, await saves.Single(save => save != loser));
        await (loser == saves[0] ? secondLock : firstLock).DisposeAsync();
    }

    [Fact]
    public async Task TrySave_WhenTheDiskIsFull_ThrowsOn()
    {
        var plan = await SavedPlanAsync();
        await using var db = database.Open();
        await db.BreakAsync<ActivityPlan>();
        (await LoadAsync(db, plan)).WriteForeword("Mitt");

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => db.TrySaveAsync(default));

        await db.MendAsync<ActivityPlan>();
        Assert.Contains("The disk is full", Assert.IsType<DbException>(failure.GetBaseException(), exactMatch: false).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrySave_WhenAValueIsMissing_ThrowsOn()
    {
        var plan = await SavedPlanAsync();
        await using var db = database.Open();
        db.Entry(await LoadAsync(db, plan)).Property(row => row.Foreword).CurrentValue = null!;

        await Assert.ThrowsAsync<DbUpdateException>(() => db.TrySaveAsync(default));
    }

    [Fact]
    public async Task TrySave_WhenItIsStopped_ThrowsOn()
    {
        var plan = await SavedPlanAsync();
        await using var db = database.Open();
        (await LoadAsync(db, plan)).WriteForeword("Mitt");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.TrySaveAsync(new CancellationToken(canceled: true)));
    }

    private async Task<ActivityPlan> SavedPlanAsync()
    {
        var plan = TestData.Plan();
        await SaveAsync(plan);
        return plan;
    }

    private async Task WriteAsync(ActivityPlan plan, string foreword)
    {
        await using var db = database.Open();
        (await LoadAsync(db, plan)).WriteForeword(foreword);
        await db.SaveChangesAsync();
    }

    private async Task<string> ForewordAsync(ActivityPlan plan)
    {
        await using var db = database.Open();
        return (await LoadAsync(db, plan)).Foreword;
    }

    private static Task<ActivityPlan> LoadAsync(RokDbContext db, ActivityPlan plan) => db.Plans.SingleAsync(row => row.Id == plan.Id);

    private async Task SaveAsync(Aggregate aggregate)
    {
        await using var db = database.Open();
        db.Add(aggregate);
        await db.SaveChangesAsync();
    }
}
