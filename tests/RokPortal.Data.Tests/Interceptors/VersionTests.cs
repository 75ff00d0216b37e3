using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Interceptors;

/// <summary>The version of an aggregate: raised by one at each save that changes it or a part of it.</summary>
public sealed class VersionTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    /// <summary>A change of a part, and the aggregate whose version it raises.</summary>
    private static readonly Dictionary<string, (Func<Aggregate> Make, Action<Aggregate> Change)> PartChanges = new()
    {
        ["a participant more"] =
            (MakeActivity, whole => Revise(whole, now => now with { Participants = [.. now.Participants, TestData.Party()] })),
        ["a participant less"] = (MakeActivity, whole => Revise(whole, now => now with { Participants = [now.Participants[0]] })),
        ["a goal less"] = (MakeActivity, whole => Revise(whole, now => now with { Goals = [now.Goals[0]] })),
        ["a milestone more"] =
            (MakeActivity, whole => Revise(whole, now => now with { Milestones = [.. now.Milestones, new("Till", null, false)] })),
        ["a milestone reached"] =
            (MakeActivity,
                whole => Revise(whole, now => now with { Milestones = [now.Milestones[0] with { IsDone = true }, now.Milestones[1]] })),
        ["a milestone less"] = (MakeActivity, whole => Revise(whole, now => now with { Milestones = [now.Milestones[0]] })),
        ["a first consideration"] = (() => TestData.Plan(), whole => Consider((ActivityPlan)whole, "a")),
        ["another consideration"] = (() => TestData.WrittenPlan(), whole => Consider((ActivityPlan)whole, "b")),
        ["a mandate"] =
            (() => TestData.Seat(),
                whole => ((Seat)whole).Appoint(TestData.Person(), MandateRole.Member, new(2026, 1, 1), null, "kommunfullmäktige")),
        ["a population figure"] = (() => TestData.Party(), whole => ((Party)whole).EnterPopulation(new(2025, 12, 31), 1, "SCB")),
        ["a phase"] = (() => TestData.County(), whole => ((County)whole).AddPhase("Turné", "turne", new(8, 1), new(9, 1))),
        ["a goal"] = (() => TestData.Agreement(), whole => ((Agreement)whole).AddGoal(3, "Text", "Motiv")),
        ["an area"] = (() => TestData.Agreement(), whole => ((Agreement)whole).AddArea("ny", "Ny", "Text", [])),
    };

    public static TheoryData<string> Changes => [.. PartChanges.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Save_WhenOnlyAPartChanges_RaisesTheVersionByOne(string change)
    {
        var (make, apply) = PartChanges[change];
        var aggregate = make();
        await using var db = database.Open();
        db.Add(aggregate);
        await db.SaveChangesAsync();
        Assert.Equal(1, aggregate.Version);

        apply(aggregate);
        await db.SaveChangesAsync();

        Assert.Equal(2, aggregate.Version);
        Assert.Equal(2, await StoredVersionAsync(aggregate));
    }

    [Fact]
    public async Task Save_WhenTheRootAndSeveralPartsChange_RaisesTheVersionByOne()
    {
        var activity = MakeActivity();
        await using var db = database.Open();
        db.Add(activity);
        await db.SaveChangesAsync();

        Revise(activity, now => now with { Title = "Ny rubrik", Goals = [], Participants = [TestData.Party()], Milestones = [] });
        await db.SaveChangesAsync();

        Assert.Equal(2, await StoredVersionAsync(activity));
    }

    [Fact]
    public async Task Save_WhenNothingChanged_KeepsTheVersion()
    {
        var plan = TestData.WrittenPlan();
        await using var db = database.Open();
        db.Add(plan);
        await db.SaveChangesAsync();

        plan.WriteForeword(plan.Foreword);
        Revise(plan.Activities[0], now => now);
        await db.SaveChangesAsync();

        Assert.Equal(1, await StoredVersionAsync(plan));
        Assert.Equal(1, await StoredVersionAsync(plan.Activities[0]));
    }

    [Fact]
    public async Task Save_WhenAnActivityIsRevised_LeavesThePlansVersionAlone()
    {
        var plan = TestData.WrittenPlan();
        await using var db = database.Open();
        db.Add(plan);
        await db.SaveChangesAsync();

        Revise(plan.Activities[0], now => now with { Title = "Ny rubrik" });
        await db.SaveChangesAsync();

        Assert.Equal((1, 2), (plan.Version, plan.Activities[0].Version));
    }

    [Fact]
    public async Task Save_WhenActivitiesAreAddedMovedOrRemoved_RaisesThePlansVersion()
    {
        var plan = TestData.WrittenPlan();
        await using var db = database.Open();
        db.Add(plan);
        await db.SaveChangesAsync();

        plan.AddActivity("Andra", plan.Agreement.Areas[0]);
        await db.SaveChangesAsync();
        Assert.Equal(2, plan.Version);

        plan.Move(plan.Activities[0], MoveDirection.Down);
        await db.SaveChangesAsync();
        Assert.Equal(3, plan.Version);

        plan.Remove(plan.Activities[0]);
        await db.SaveChangesAsync();
        Assert.Equal(4, plan.Version);
    }

    [Fact]
    public async Task Save_WhenAPartIsChangedWithoutItsWhole_IsAnError()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, new(2026, 1, 1), null, "kommunfullmäktige");
        await using (var db = database.Open())
        {
            db.Add(seat);
            await db.SaveChangesAsync();
        }

        await using var careless = database.Open();
        careless.Remove(await careless.Mandates.SingleAsync(mandate => mandate.SeatId == seat.Id));

        await Assert.ThrowsAsync<InvalidOperationException>(() => careless.SaveChangesAsync());
    }

    private static Activity MakeActivity() => TestData.WrittenPlan().Activities[0];

    private static void Consider(ActivityPlan plan, string text) => plan.Consider(plan.Agreement.Areas[0], text, text, text);

    /// <summary>Revises from what the activity holds now, so that only the change under test differs.</summary>
    private static void Revise(Aggregate whole, Func<ActivityContent, ActivityContent> change)
    {
        var activity = (Activity)whole;
        activity.Revise(change(new ActivityContent
        {
            Title = activity.Title,
            Area = activity.Area,
            Goals = [.. activity.Goals.Select(link => link.Goal)],
            Background = activity.Background,
            Purpose = activity.Purpose,
            ExpectedResult = activity.ExpectedResult,
            TargetGroup = activity.TargetGroup,
            Description = activity.Description,
            ResponsibleParty = activity.ResponsibleParty,
            Contact = activity.Contact,
            Participants = [.. activity.Participants.Select(link => link.Party)],
            ExternalActors = activity.ExternalActors,
            StartMonth = activity.StartMonth,
            EndMonth = activity.EndMonth,
            Milestones = [.. activity.Milestones
                .OrderBy(step => step.Position)
                .Select(step => new MilestoneContent(step.Title, step.Month, step.IsDone))],
            Resources = activity.Resources,
            Indicator = activity.Indicator,
            FollowUpMethod = activity.FollowUpMethod,
            ConsiderationNote = activity.ConsiderationNote,
        }));
    }

    private async Task<int> StoredVersionAsync(Aggregate aggregate)
    {
        await using var db = database.Open();
        return ((Aggregate)(await db.FindAsync(aggregate.GetType(), aggregate.Id))!).Version;
    }
}
