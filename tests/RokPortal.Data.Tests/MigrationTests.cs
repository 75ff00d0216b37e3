using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using RokPortal.Data.Setup;
using RokPortal.Data.Tests.Meetings;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests;

public sealed class MigrationTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Migrate_AppliesEveryMigration_AndTheModelHasNothingMore()
    {
        await using var db = database.Open();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.NotEmpty(await db.Database.GetAppliedMigrationsAsync());
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrate_WhenAlreadyMigrated_ChangesNothing()
    {
        await using var db = database.Open();
        var before = await db.Database.GetAppliedMigrationsAsync();

        await db.Database.MigrateAsync();

        Assert.Equal(before, await db.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task KeysOfTheFramework_TakenBackAndAppliedAgain_KeepsEveryKey()
    {
        using var old = new TestDatabase();
        await using (var db = old.Open())
        {
            await db.GetService<IMigrator>().MigrateAsync("OneNameForTheYearReport");
            foreach (var name in new[] { "key-1", "key-2" })
            {
                var (id, xml) = (Guid.CreateVersion7(), $"<key id='{name}'/>");
                await db.Database.ExecuteSqlAsync(
                    $"""INSERT INTO "DataProtectionKeys" ("Id", "Name", "Xml") VALUES ({id}, {name}, {xml})""");
            }

            await db.Database.MigrateAsync();
        }

        await using (var db = old.Open())
        {
            Assert.Equal(["key-1 <key id='key-1'/>", "key-2 <key id='key-2'/>"], await Keys(db));
            await db.GetService<IMigrator>().MigrateAsync("OneNameForTheYearReport");
            await db.Database.MigrateAsync();
            db.DataProtectionKeys.Add(new DataProtectionKey { FriendlyName = "key-3", Xml = "<key/>" });
            await db.SaveChangesAsync();
        }

        await using var again = old.Open();
        Assert.Equal(["key-1 <key id='key-1'/>", "key-2 <key id='key-2'/>", "key-3 <key/>"], await Keys(again));

        static Task<List<string>> Keys(RokDbContext db) =>
            db.DataProtectionKeys.OrderBy(key => key.FriendlyName).Select(key => key.FriendlyName + " " + key.Xml).ToListAsync();
    }

    [Fact]
    public async Task OrdersAsText_TakenBackAndAppliedAgain_KeepsEveryOrderAndWhatIsMissing()
    {
        using var old = new TestDatabase();
        var plan = TestData.PlanFor(TestData.Agreement(), 2026, draft =>
        {
            foreach (var title in new[] { "A", "B", "C" })
                draft.AddActivity(title, draft.Agreement.Areas[0]);
            draft.Move(draft.Activities[2], MoveDirection.Up);
        });
        var empty = TestData.PlanFor(plan.Agreement, 2027);
        await using (var db = old.Open())
        {
            db.AddRange(plan, empty);
            await db.SaveChangesAsync();
            await db.GetService<IMigrator>().MigrateAsync("YearReports");
            var lengths = TestDatabase.Provider == DatabaseProvider.Postgres
                ? db.Database.SqlQuery<int>($"""SELECT cardinality("ActivityOrder") AS "Value" FROM "ActivityPlans" ORDER BY "Year" """)
                : db.Database.SqlQuery<int>(
                    $"""SELECT json_array_length("ActivityOrder") AS "Value" FROM "ActivityPlans" ORDER BY "Year" """);
            Assert.Equal([3, 0], await lengths.ToListAsync());
            await db.Database.MigrateAsync();
        }

        await using var again = old.Open();
        var plans = await again.Plans.Include(found => found.Activities).OrderBy(found => found.Year).ToListAsync();
        Assert.Equal(plan.ActivityOrder, plans[0].ActivityOrder);
        Assert.Empty(plans[1].ActivityOrder);
        Assert.All(plans[0].Activities, activity => Assert.Equal(plan.Activities[0].Missing, activity.Missing));
        Assert.NotEmpty(plan.Activities[0].Missing);
    }

    [Fact]
    public async Task OneKeyForTheMatter_TakenBackAndAppliedAgain_KeepsWhatEachItemIsAbout()
    {
        using var old = new TestDatabase();
        var staffed = TestData.Staffed();
        var meeting = TestData.Meeting(staffed.Body);
        var plan = meeting.AddItem(TestData.Content("Planen") with { Matter = TestData.Plan() });
        var report = meeting.AddItem(TestData.Content("Rapporten") with { Matter = TestData.YearReportIn(YearReportStatus.Draft) });
        var neither = meeting.AddItem(TestData.Content("Läget"));
        await old.SaveAsync(staffed, meeting);
        await using (var db = old.Open())
        {
            await db.GetService<IMigrator>().MigrateAsync("OneNameForTheYearReport");
            Assert.Equal([plan.Id], await db.Database.SqlQuery<Guid>(
                $"""
                SELECT "Id" AS "Value" FROM "AgendaItems" WHERE "PlanId" = {plan.MatterId} AND "YearReportId" IS NULL
                """).ToListAsync());
            Assert.Equal([report.Id], await db.Database.SqlQuery<Guid>(
                $"""
                SELECT "Id" AS "Value" FROM "AgendaItems" WHERE "YearReportId" = {report.MatterId} AND "PlanId" IS NULL
                """).ToListAsync());
            await db.Database.MigrateAsync();
        }

        await using var again = old.Open();
        var matters = await again.AgendaItems.Include(item => item.Matter).ToDictionaryAsync(item => item.Id, item => item.Matter);
        Assert.Equal(plan.MatterId, Assert.IsType<ActivityPlan>(matters[plan.Id]).Id);
        Assert.Equal(report.MatterId, Assert.IsType<YearReport>(matters[report.Id]).Id);
        Assert.Null(matters[neither.Id]);
    }

    [Fact]
    public async Task AbilitiesOfBodies_TakenBackAndAppliedAgain_GivesEachBodyWhatItsKindMeant()
    {
        using var old = new TestDatabase();
        await old.SaveAsync(
            [.. Enum.GetValues<BodyKind>().Select(kind => TestData.Body(kind)),
                TestData.Body(BodyKind.WorkingGroup, BodyRules.Of(BodyKind.Council))]);
        await using (var db = old.Open())
        {
            await db.GetService<IMigrator>().MigrateAsync("OneKeyForTheMatter");
            await db.Database.MigrateAsync();
        }

        await using var again = old.Open();
        var bodies = await again.Bodies.ToListAsync();
        Assert.Equal(5, bodies.Count);
        Assert.All(bodies, body =>
        {
            var usual = Body.Establish("", "", body.Kind, "");
            Assert.Equal(
                (usual.Decides, usual.Prepares, usual.Keeps, usual.Verifies, usual.Convener, usual.NoticeDays),
                (body.Decides, body.Prepares, body.Keeps, body.Verifies, body.Convener, body.NoticeDays));
            Assert.Equal(usual.StandingItems, body.StandingItems);
        });
    }
}
