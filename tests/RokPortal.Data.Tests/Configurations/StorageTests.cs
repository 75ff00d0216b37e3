using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Configurations;

/// <summary>How values lie in the tables, read past the mapping.</summary>
public sealed class StorageTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Enums_AreStoredAsText()
    {
        var plan = TestData.SentOutPlan();
        var party = TestData.Party(kind: PartyKind.StateAgency);
        await using var db = database.Open();
        db.AddRange(plan, party);
        await db.SaveChangesAsync();

        var status = db.Database.SqlQuery<string>($"""SELECT "Status" AS "Value" FROM "ActivityPlans" WHERE "Id" = {plan.Id}""");
        var kind = db.Database.SqlQuery<string>($"""SELECT "Kind" AS "Value" FROM "Parties" WHERE "Id" = {party.Id}""");

        Assert.Equal("SentOut", await status.SingleAsync());
        Assert.Equal("StateAgency", await kind.SingleAsync());
    }

    [Fact]
    public async Task Enums_InAList_AreStoredAsText()
    {
        await using var db = database.Open();
        db.Add(TestData.Plan(plan => plan.AddActivity("Bara rubrik", plan.Agreement.Areas[0])));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        var first = await db.Activities
            .Where(activity => activity.Title == "Bara rubrik")
            .Select(activity => activity.Missing)
            .SingleAsync();
        var stored = await db.Database.SqlQuery<string>($"""SELECT "Missing" AS "Value" FROM "Activities" WHERE "Title" = 'Bara rubrik'""")
            .SingleAsync();

        Assert.Equal(ActivityField.ResponsibleParty, first[0]);
        Assert.Equal(string.Join(' ', first), stored);
    }

    [Fact]
    public void Enums_HaveNamesThatFitTheColumn()
    {
        var names = new[] { typeof(Aggregate).Assembly, typeof(RokDbContext).Assembly }
            .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum).SelectMany(Enum.GetNames);

        Assert.All(names, name => Assert.InRange(name.Length, 1, 40));
    }

    [Fact]
    public async Task Instants_ComeBackAsUtc()
    {
        var plan = TestData.SentOutPlan(draft => draft.Propose(TestData.Now));
        await using (var db = database.Open())
        {
            db.Add(plan);
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        var loaded = await after.Plans.Include(row => row.Dispatches).SingleAsync(row => row.Id == plan.Id);

        Assert.Equal((TestData.Now, DateTimeKind.Utc), (loaded.ProposedUtc!.Value, loaded.ProposedUtc.Value.Kind));
        Assert.Equal((TestData.Now, DateTimeKind.Utc), (loaded.Dispatches[0].SentUtc, loaded.Dispatches[0].SentUtc.Kind));
        Assert.Equal(DateTimeKind.Utc, loaded.CreatedUtc.Kind);
    }

    [Fact]
    public async Task Instants_CanBeComparedInAQuery_AlsoAcrossTheChangeOfClocks()
    {
        var before = new DateTime(2026, 10, 25, 0, 30, 0, DateTimeKind.Utc);
        var plan = TestData.WrittenPlan(draft =>
        {
            draft.SendOut(before, "Sara", commentsBy: null);
            draft.SendOut(before.AddHours(1), "Sara", commentsBy: null); // the same wall-clock time in Stockholm
        });
        await using var db = database.Open();
        db.Add(plan);
        await db.SaveChangesAsync();

        var numbers = await db.Set<PlanDispatch>()
            .Where(dispatch => dispatch.Plan.Id == plan.Id && dispatch.SentUtc > before)
            .Select(dispatch => dispatch.Number)
            .ToListAsync();

        Assert.Equal([2], numbers);
    }

    [Fact]
    public async Task Accounts_HaveUniqueNormalisedNames()
    {
        await using var db = database.Open();
        db.AddRange(
            new PortalUser { UserName = "a@kommun.example", NormalizedUserName = "A@KOMMUN.EXAMPLE" },
            new PortalUser { UserName = "A@kommun.example", NormalizedUserName = "A@KOMMUN.EXAMPLE" });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }
}
