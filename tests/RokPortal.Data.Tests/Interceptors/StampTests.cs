using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Interceptors;

public sealed class StampTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateTime Morning = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Evening = new(2026, 11, 20, 18, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Save_ANewRecord_StampsBothPairsAlike()
    {
        var plan = TestData.WrittenPlan();

        await SaveAsync("Sara Samordnare", Morning, db => db.Add(plan));

        Assert.Equal(
            ("Sara Samordnare", Morning, "Sara Samordnare", Morning),
            (plan.CreatedBy, plan.CreatedUtc, plan.ChangedBy, plan.ChangedUtc));
    }

    [Fact]
    public async Task Save_AChange_StampsTheChangeAndKeepsTheOrigin()
    {
        var plan = TestData.WrittenPlan();
        await SaveAsync("Sara Samordnare", Morning, db => db.Add(plan));

        await SaveAsync("Oskar Dahl", Evening, db => db.Plans.Single(row => row.Id == plan.Id).WriteForeword("Nytt"));

        await using var db = database.Open();
        var after = await db.Plans.SingleAsync(row => row.Id == plan.Id);
        Assert.Equal(
            ("Sara Samordnare", Morning, "Oskar Dahl", Evening),
            (after.CreatedBy, after.CreatedUtc, after.ChangedBy, after.ChangedUtc));
    }

    [Fact]
    public async Task Save_AChangeOfAPart_StampsTheWhole()
    {
        var party = TestData.Party();
        await SaveAsync("Sara Samordnare", Morning, db => db.Add(party));

        await SaveAsync("Oskar Dahl", Evening, db => db.Parties
            .Include(row => row.Population).Single(row => row.Id == party.Id)
            .EnterPopulation(new DateOnly(2025, 12, 31), 11_467, "SCB"));

        await using var db = database.Open();
        var after = await db.Parties.SingleAsync(row => row.Id == party.Id);
        Assert.Equal(("Oskar Dahl", Evening), (after.ChangedBy, after.ChangedUtc));
    }

    [Fact]
    public void Save_WhenNobodyIsSignedIn_StampsThePortal()
    {
        using var untouched = new TestDatabase();
        var party = TestData.Party();
        using var db = untouched.Open();
        db.Add(party);
        db.SaveChanges(); // the other way to save goes the same way

        Assert.Equal("Portalen", party.CreatedBy);
        Assert.Equal(1, party.Version);
    }

    private async Task SaveAsync(string who, DateTime when, Action<RokDbContext> change)
    {
        database.Actor.Is(Guid.CreateVersion7(), who);
        database.Clock.AdjustTime(when);
        await using var db = database.Open();
        change(db);
        await db.SaveChangesAsync();
    }
}
