using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Drafts;
using RokPortal.Data.Identity;
using RokPortal.Data.Setup;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Drafts;

public sealed class UnsavedDraftsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task List_GivesEverybodysDraftsBelowAnAddress_AndNoOthers()
    {
        var (ada, bo) = (await AddUserAsync("Ada"), await AddUserAsync("Bo"));
        await using var db = database.Open();
        foreach (var (user, address) in new[]
        {
            (ada, "/moten/rad-1/punkter/ny"), (bo, "/moten/rad-1/protokollforing/2"),
            (ada, "/moten/rad-1"), (ada, "/moten/rad-10/punkter/1"), (ada, "/moten/rad-1-2/punkter/1"), (ada, "/moten/rad/punkter/1"),
            (ada, "/moten/rad-1punkter"), (ada, "/Moten/rad-1/punkter/1"), (ada, "/utkast"),
        })
        {
            await Store(db).KeepAsync(user, address, Fields, default);
        }

        await Store(db).KeepAsync(ada, "/moten/rad-1/tid", Fields, default);
        await Store(db).DiscardAsync(ada, "/moten/rad-1/tid", default);
        await db.SaveChangesAsync();

        var found = await db.ListUnsavedAsync("/moten/rad-1/", default);

        Assert.Equal(
            [("Bo", "/moten/rad-1/protokollforing/2"), ("Ada", "/moten/rad-1/punkter/ny")],
            found.Select(draft => (draft.UserName, draft.Address)));
    }

    [Fact]
    public async Task List_IsAnsweredByTheIndex()
    {
        await using var db = database.Open();
        var question = """SELECT * FROM "Drafts" WHERE "Subject" > '/moten/rad-1/' AND "Subject" < '/moten/rad-10'""";
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        // A table without rows is read as a whole, unless PostgreSQL is told not to.
        command.CommandText = TestDatabase.Provider == DatabaseProvider.Sqlite
            ? $"EXPLAIN QUERY PLAN {question}"
            : $"SET enable_seqscan = off; EXPLAIN {question}";

        List<string> plan = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            plan.Add($"{reader[reader.FieldCount - 1]}");

        Assert.Contains(plan, line => line.Contains("IX_Drafts_Subject", StringComparison.Ordinal));
    }

    private static Dictionary<string, string[]> Fields => new() { ["Title"] = ["text"] };

    private DraftStore Store(RokDbContext db) => new(db, database.Clock);

    private async Task<Guid> AddUserAsync(string name)
    {
        var unique = TestData.Slug("anvandare");
        await using var db = database.Open();
        var user = new PortalUser { UserName = unique, NormalizedUserName = unique, DisplayName = name };
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }
}
