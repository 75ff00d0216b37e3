using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Plans;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Plans;

/// <summary>Every test has a year of its own, since the plan of a year is found by the year.</summary>
public sealed class PlanQueriesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task FindPlan_GivesWhatThePagesNeed_InOneStatement()
    {
        var plan = TestData.PlanFor(TestData.Agreement(), 2021, draft =>
        {
            draft.AddActivity("Språkvän", draft.Agreement.Areas[0]);
            draft.Consider(draft.Agreement.Areas[0], "a", "b", "c");
            draft.Consider(draft.Agreement.Areas[1], "a", "b", " \n");
            draft.SendOut(TestData.Now, "Sara", commentsBy: null);
            draft.SendOut(TestData.Now.AddDays(1), "Sara", new DateOnly(2026, 12, 11));
        });
        await SaveAsync(plan);
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));

        var header = await db.FindPlanAsync(2021, default);

        Assert.Single(log.Commands);
        Assert.Equal(
            (plan.Id, PlanStatus.SentOut, plan.Agreement.FullName, 3),
            (header!.Id, header.Status, header.AgreementName, header.DraftNumber));
        Assert.Equal([2, 1], header.Dispatches.Select(dispatch => dispatch.Number));
        Assert.Equal(["sprak", "arbete"], header.Areas.Select(area => area.Slug));
        // The list and the rule must agree about what is written.
        Assert.Equal(
            plan.Agreement.Areas.Select(area => plan.RefusalsToPropose().All(obstacle => obstacle.Area != area)),
            header.Areas.Select(area => area.HasConsiderations));
    }

    [Fact]
    public async Task FindPlan_WhenTwoAgreementsHaveAPlan_GivesTheLaterAgreements()
    {
        var later = TestData.DraftAgreement(new DateOnly(2022, 7, 1), new DateOnly(2027, 12, 31));
        later.Approve(new DateOnly(2022, 6, 1));
        var wanted = TestData.PlanFor(later, 2022);
        await SaveAsync(wanted, TestData.PlanFor(TestData.Agreement(), 2022));
        await using var db = database.Open();

        Assert.Equal(wanted.Id, (await db.FindPlanAsync(2022, default))!.Id);
    }

    [Fact]
    public async Task FindPlan_WhenTheYearHasNone_IsNull()
    {
        await using var db = database.Open();

        Assert.Null(await db.FindPlanAsync(1999, default));
    }

    [Fact]
    public async Task ListActivities_IsInThePlansOrder_InOneStatement()
    {
        var plan = TestData.PlanFor(TestData.Agreement(), 2023, draft =>
        {
            foreach (var title in new[] { "A", "B", "C", "D", "E" })
                draft.AddActivity(title, draft.Agreement.Areas[title is "B" or "D" ? 1 : 0]);
            draft.Move(draft.Activities[4], MoveDirection.Up);
            draft.Remove(draft.Activities[0]);
        });
        await SaveAsync(plan);
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));
        var header = await db.FindPlanAsync(2023, default);
        log.Clear();

        var listed = await db.ListActivitiesAsync(header!, default);

        Assert.Single(log.Commands);
        Assert.Equal("ECBD", string.Concat(listed.Select(activity => activity.Title)));
        Assert.Equal(plan.InOrder().Select(activity => activity.Id), listed.Select(activity => activity.Id));
        Assert.All(listed, activity => Assert.Equal((ActivityState.Draft, null), (activity.State, activity.ResponsibleParty)));
    }

    [Fact]
    public async Task ListActivities_NamesTheResponsibleParty()
    {
        await SaveAsync(TestData.PlanFor(TestData.Agreement(), 2024, draft => draft
            .AddActivity("Språkvän", draft.Agreement.Areas[0])
            .Revise(TestData.CompleteContent(draft) with { ResponsibleParty = TestData.Party("Ödeshög") })));
        await using var db = database.Open();

        var listed = await db.ListActivitiesAsync((await db.FindPlanAsync(2024, default))!, default);

        Assert.Equal(("Ödeshög", ActivityState.Complete), (Assert.Single(listed).ResponsibleParty, listed[0].State));
    }

    [Fact]
    public async Task WithEverything_TakesTheSameNumberOfStatements_ForFourAndFortyActivities()
    {
        var small = await SaveAsync(PlanWith(activities: 4, year: 2025));
        var large = await SaveAsync(PlanWith(activities: 40, year: 2026));

        Assert.Equal(await CountStatementsAsync(small), await CountStatementsAsync(large));
    }

    [Fact]
    public async Task WithEverything_LeavesNothingOut()
    {
        var plan = await SaveAsync(PlanWith(activities: 1, year: 2027));
        TestData.ConsiderEverything(plan);
        await using var db = database.Open();

        var loaded = await db.Plans.WithEverything().SingleAsync(row => row.Id == plan.Id);
        var activity = await db.Activities.WithEverything().SingleAsync(row => row.PlanId == plan.Id);

        var missing = db.ChangeTracker.Entries()
            .Where(entry => entry.Entity is ActivityPlan or Activity)
            .SelectMany(entry => entry.Navigations.Where(navigation => !navigation.IsLoaded))
            .Select(navigation => navigation.Metadata.Name);
        Assert.Empty(missing);
        Assert.Same(loaded.Activities[0], activity);
        Assert.Equal((2, 2, 2), (activity.Goals.Count, activity.Participants.Count, activity.Milestones.Count));
    }

    private static ActivityPlan PlanWith(int activities, int year) => TestData.PlanFor(TestData.Agreement(), year, draft =>
    {
        for (var i = 0; i < activities; i++)
            draft.AddActivity($"Aktivitet {i}", draft.Agreement.Areas[0]).Revise(TestData.CompleteContent(draft));
    });

    private async Task<int> CountStatementsAsync(ActivityPlan plan)
    {
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));
        Assert.Equal(plan.Activities.Count, (await db.Plans.WithEverything().SingleAsync(row => row.Id == plan.Id)).Activities.Count);
        return log.Commands.Count;
    }

    private async Task<ActivityPlan> SaveAsync(params ActivityPlan[] plans)
    {
        await using var db = database.Open();
        db.AddRange(plans.AsEnumerable<object>());
        await db.SaveChangesAsync();
        return plans[0];
    }
}
