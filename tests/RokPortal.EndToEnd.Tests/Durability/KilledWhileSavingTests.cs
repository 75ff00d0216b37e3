using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Audit;
using RokPortal.Data.Plans;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.Durability;

/// <summary>Fifty saves from several people at once, and kill -9 in the middle of them.</summary>
public sealed class KilledWhileSavingTests
{
    private const int Saves = 50;
    private const int SavesBeforeTheKill = 25;
    private const int Year = 2027;

    /// <summary>Each writes on activities of their own, so that several saves are under way when the portal dies.</summary>
    private static readonly int[][] ActivitiesOfWriters = [[1, 2, 3], [4, 6, 7], [8, 9, 11]];

    [Fact]
    public async Task SaveActivities_WhenThePortalIsKilledInTheMiddle_LeavesEveryActivityWhole()
    {
        using var database = DemoDatabase.CopyThatGoesOn();
        using var killed = PortalProcess.StartDemo(database.Options);
        var saves = new SaveLedger(SavesBeforeTheKill);

        await WriteUntilKilledAsync(killed, saves);
        Assert.True(saves.CutOff > 0, "The kill came between the saves, not in the middle of one.");

        using var portal = PortalProcess.StartDemo(database.Options);
        await portal.AddressAsync();
        await AssertWholeAsync(database, saves);

        var rest = new SaveLedger(Saves - SavesBeforeTheKill, saves);
        await WriteRestAsync(portal, rest);
        Assert.Equal(0, rest.CutOff);
        await AssertWholeAsync(database, rest);
    }

    private static async Task WriteUntilKilledAsync(PortalProcess portal, SaveLedger saves)
    {
        var writing = (await SignInAsync(portal)).Select(writer => writer.SaveUntilKilledAsync(saves)).ToList();
        // A writer ends before the kill only with an error, which awaiting it shows.
        var ended = await Task.WhenAny([saves.MidSave, .. writing]);
        await ended;
        portal.Kill();
        await Task.WhenAll(writing);
    }

    private static async Task WriteRestAsync(PortalProcess portal, SaveLedger saves) =>
        await Task.WhenAll((await SignInAsync(portal)).Select(writer => writer.SaveUntilEnoughAsync(saves)));

    private static async Task<IReadOnlyList<Writer>> SignInAsync(PortalProcess portal)
    {
        List<Writer> writers = [];
        foreach (var activities in ActivitiesOfWriters)
            writers.Add(await Writer.SignInAsync(await portal.AddressAsync(), Year, activities));
        return writers;
    }

    private static async Task AssertWholeAsync(TestDatabase database, SaveLedger saves)
    {
        await using var db = database.Open();
        await AssertSoundFileAsync(db);
        var activities = await db.Activities.AsNoTracking().WithEverything().Where(activity => activity.Plan.Year == Year).ToListAsync();
        var trail = await db.AuditEntries.AsNoTracking().Where(entry => entry.EntityType == nameof(Activity)).ToListAsync();

        foreach (var (number, possible) in saves.PossibleTitles())
        {
            var activity = activities.Single(activity => activity.Number == number);
            Assert.Contains(activity.Title, possible);
            Assert.Equal(Writer.TextsOf(activity.Title), TextsOf(activity));
            AssertTrailAgrees(activity, [.. trail.Where(entry => entry.EntityId == activity.Id)]);
        }
    }

    private static async Task AssertSoundFileAsync(RokDbContext db)
    {
        if (!db.Database.IsSqlite())
            return;

        // Through the context, which teaches the connection Swedish order: without it SQLite cannot read the indexes.
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", await command.ExecuteScalarAsync());
        command.CommandText = "PRAGMA foreign_key_check";
        Assert.Null(await command.ExecuteScalarAsync());
    }

    /// <summary>What a save writes, in the activity's own row and in the rows of its parts.</summary>
    private static string[] TextsOf(Activity activity) =>
    [
        activity.Description,
        .. activity.ExternalActors,
        .. activity.Milestones.OrderBy(milestone => milestone.Position).Select(milestone => milestone.Title),
    ];

    /// <summary>One entry for each version, and the last one tells of what is stored.</summary>
    private static void AssertTrailAgrees(Activity activity, IReadOnlyList<AuditEntry> trail)
    {
        Assert.Equal(Enumerable.Range(1, activity.Version), trail.Select(entry => entry.Version).Order());

        var last = trail.Single(entry => entry.Version == activity.Version);
        Assert.EndsWith(activity.Title, last.Subject, StringComparison.Ordinal);
        Assert.Equal(activity.Title, AfterOf(last, nameof(Activity.Title)));
        Assert.Equal(activity.Description, AfterOf(last, nameof(Activity.Description)));
    }

    private static string? AfterOf(AuditEntry entry, string field) =>
        entry.Read().Single(change => change.Entity == nameof(Activity) && change.Field == field).After;
}
