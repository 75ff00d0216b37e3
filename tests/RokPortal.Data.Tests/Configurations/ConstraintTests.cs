using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Configurations;

/// <summary>What the database itself refuses, if two people get past the rules at the same moment.</summary>
public sealed class ConstraintTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Save_ASecondPlanOfTheSameAgreementAndYear_IsRefused()
    {
        var agreement = TestData.Agreement();

        await AssertSecondIsRefused(TestData.PlanFor(agreement, 2026), TestData.PlanFor(agreement, 2026));
    }

    [Fact]
    public async Task Save_PlansOfOtherYearsOrAgreements_IsAllowed()
    {
        var agreement = TestData.Agreement();
        await using var db = database.Open();

        db.AddRange(TestData.PlanFor(agreement, 2026), TestData.PlanFor(agreement, 2027), TestData.Plan());

        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task Save_TwoActivitiesWithTheSameNumber_IsRefused()
    {
        var plan = TestData.Plan(draft => draft.AddActivity("Första", draft.Agreement.Areas[0]));
        await using (var db = database.Open())
        {
            db.Add(plan);
            await db.SaveChangesAsync();
        }

        // The counter of the plan is set back, as if two had read it at the same moment.
        await using var late = database.Open();
        var loaded = await late.Plans.Include(row => row.Agreement.Areas).SingleAsync(row => row.Id == plan.Id);
        late.Entry(loaded).Property(row => row.LastActivityNumber).CurrentValue = 0;
        loaded.AddActivity("Andra", loaded.Agreement.Areas[0]);

        await Assert.ThrowsAsync<DbUpdateException>(() => late.SaveChangesAsync());
    }

    [Fact]
    public async Task Save_TwoPartiesWithTheSameSlug_IsRefused()
    {
        await AssertSecondIsRefused(
            Party.Join("samma", "Ena kommun", "Ena", PartyKind.Municipality),
            Party.Join("samma", "Andra kommun", "Andra", PartyKind.Municipality));
    }

    [Fact]
    public async Task Save_TheSameSeatTwice_IsRefused()
    {
        var (body, party) = (TestData.Body(), TestData.Party());

        await AssertSecondIsRefused(Seat.Create(body, party, number: 1), Seat.Create(body, party, number: 1));
    }

    [Fact]
    public async Task Save_APartysSecondSeatAndItsChair_IsAllowed()
    {
        var (body, party) = (TestData.Body(), TestData.Party());
        await using var db = database.Open();

        db.AddRange(
            Seat.Create(body, party, number: 1), Seat.Create(body, party, number: 2), Seat.Create(body, party, 1, SeatFunction.Chair));

        await db.SaveChangesAsync();
    }

    private async Task AssertSecondIsRefused(Aggregate first, Aggregate second)
    {
        await using var db = database.Open();
        db.Add(first);
        await db.SaveChangesAsync();
        db.Add(second);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }
}
