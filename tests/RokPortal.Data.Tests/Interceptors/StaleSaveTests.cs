using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Interceptors;

/// <summary>Two people open the same thing and both save: the second is refused, and nothing of theirs is written.</summary>
public sealed class StaleSaveTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Save_WhenAnotherChangedTheRoot_IsRefused()
    {
        var plan = TestData.WrittenPlan();
        await SaveAsync(plan);
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (await LoadAsync(first, plan), await LoadAsync(second, plan));

        theirs.WriteForeword("Deras");
        await second.SaveChangesAsync();
        mine.WriteForeword("Mitt");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal("Deras", (await LoadAsync(after, plan)).Foreword);
    }

    [Fact]
    public async Task Save_WhenAnotherChangedAPartOnly_IsRefused()
    {
        var plan = TestData.WrittenPlan();
        await SaveAsync(plan);
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (await LoadAsync(first, plan), await LoadAsync(second, plan));

        theirs.Consider(theirs.Agreement.Areas[0], "a", "b", "c");
        await second.SaveChangesAsync();
        mine.WriteForeword("Mitt");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
    }

    [Fact]
    public async Task Save_WhenBothChangedDifferentPartsOnly_IsRefused()
    {
        var plan = TestData.WrittenPlan();
        await SaveAsync(plan);
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (await LoadAsync(first, plan), await LoadAsync(second, plan));

        theirs.Consider(theirs.Agreement.Areas.Single(area => area.Position == 1), "a", "b", "c");
        await second.SaveChangesAsync();
        mine.Consider(mine.Agreement.Areas.Single(area => area.Position == 2), "d", "e", "f");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
    }

    [Fact]
    public async Task Appoint_WhenAnotherAppointedToTheSeatAtTheSameTime_IsRefused()
    {
        var seat = TestData.Seat();
        var (anna, bo) = (TestData.Person(), TestData.Person());
        await SaveAsync(seat, anna, bo);
        await using var first = database.Open();
        await using var second = database.Open();

        await AppointAsync(second, seat.Id, anna.Id);
        var late = await LoadSeatAsync(first, seat.Id);
        await second.SaveChangesAsync();
        late.Appoint(
            await first.Persons.SingleAsync(person => person.Id == bo.Id), MandateRole.Member, new(2026, 1, 1), null, "kommunfullmäktige");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal(anna.Id, Assert.Single((await LoadSeatAsync(after, seat.Id)).Mandates).PersonId);
    }

    [Fact]
    public async Task Remove_WhenAnotherChangedTheActivity_IsRefused()
    {
        var plan = TestData.WrittenPlan();
        await SaveAsync(plan);
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (await LoadAsync(first, plan), await LoadAsync(second, plan));

        theirs.Activities[0].Revise(TestData.CompleteContent(theirs) with
        {
            Title = "Deras",
            ResponsibleParty = null,
            Contact = null,
            Participants = [],
        });
        await second.SaveChangesAsync();
        mine.Remove(mine.Activities[0]);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal("Deras", Assert.Single((await LoadAsync(after, plan)).Activities).Title);
    }

    [Fact]
    public async Task Save_TwoActivitiesOfOnePlan_BothGoThrough()
    {
        var plan = TestData.WrittenPlan(draft => draft.AddActivity("Andra", draft.Agreement.Areas[0]));
        await SaveAsync(plan);
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (await LoadAsync(first, plan), await LoadAsync(second, plan));

        Retitle(mine, number: 1, "Min");
        Retitle(theirs, number: 2, "Deras");
        await second.SaveChangesAsync();
        await first.SaveChangesAsync();

        await using var after = database.Open();
        Assert.Equal(
            ["Min", "Deras"],
            (await LoadAsync(after, plan)).Activities.OrderBy(activity => activity.Number).Select(activity => activity.Title));
    }

    [Fact]
    public async Task Revise_WhenAnotherProposedThePlanMeanwhile_IsRefused()
    {
        var plan = TestData.SentOutPlan();
        await SaveAsync(plan);
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (await LoadAsync(first, plan), await LoadAsync(second, plan));

        Retitle(mine, number: 1, "För sent");
        theirs.Propose(TestData.Now);
        await second.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal("Språkvän på jobbet", (await LoadAsync(after, plan)).Activities[0].Title);
    }

    [Fact]
    public async Task Propose_WhenAnotherRevisedAnActivityMeanwhile_IsRefused()
    {
        var plan = TestData.SentOutPlan();
        await SaveAsync(plan);
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (await LoadAsync(first, plan), await LoadAsync(second, plan));

        mine.Propose(TestData.Now);
        Retitle(theirs, number: 1, "Ofullständig");
        await second.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        await using var after = database.Open();
        Assert.Equal(PlanStatus.SentOut, (await LoadAsync(after, plan)).Status);
    }

    [Fact]
    public async Task Propose_ThenWithdraw_LetsTheActivityBeSavedByWhoReadItAfterwards()
    {
        var plan = TestData.SentOutPlan();
        await SaveAsync(plan);
        await using var first = database.Open();
        var mine = await LoadAsync(first, plan);

        mine.Propose(TestData.Now);
        await first.SaveChangesAsync();
        mine.Withdraw();
        await first.SaveChangesAsync();
        Retitle(mine, number: 1, "Ny rubrik");
        await first.SaveChangesAsync();

        await using var after = database.Open();
        Assert.Equal("Ny rubrik", (await LoadAsync(after, plan)).Activities[0].Title);
        Assert.Equal(2, await after.AuditEntries.CountAsync(entry => entry.EntityId == mine.Activities[0].Id));
    }

    private static void Retitle(ActivityPlan plan, int number, string title) => plan.Activities
        .Single(activity => activity.Number == number)
        .Revise(new ActivityContent { Title = title, Area = plan.Agreement.Areas.Single(area => area.Position == 1) });

    private static async Task AppointAsync(RokDbContext db, Guid seatId, Guid personId)
    {
        var seat = await LoadSeatAsync(db, seatId);
        seat.Appoint(
            await db.Persons.SingleAsync(person => person.Id == personId), MandateRole.Member, new(2026, 1, 1), null, "kommunfullmäktige");
    }

    private static Task<Seat> LoadSeatAsync(RokDbContext db, Guid id) =>
        db.Seats.Include(seat => seat.Mandates).SingleAsync(seat => seat.Id == id);

    private static Task<ActivityPlan> LoadAsync(RokDbContext db, ActivityPlan plan) => db.Plans.AsSplitQuery()
        .Include(row => row.Agreement.Areas)
        .Include(row => row.Agreement.Goals)
        .Include(row => row.Considerations)
        .Include(row => row.Activities).ThenInclude(activity => activity.Goals)
        .Include(row => row.Activities).ThenInclude(activity => activity.Participants)
        .Include(row => row.Activities).ThenInclude(activity => activity.Milestones)
        .SingleAsync(row => row.Id == plan.Id);

    private async Task SaveAsync(params Aggregate[] aggregates)
    {
        await using var db = database.Open();
        db.AddRange(aggregates.AsEnumerable<object>());
        await db.SaveChangesAsync();
    }
}
