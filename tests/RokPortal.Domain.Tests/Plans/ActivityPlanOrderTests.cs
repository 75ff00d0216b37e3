using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>Numbers and order of the activities. Area 1 holds A, C and E; area 2 holds B and D.</summary>
public class ActivityPlanOrderTests
{
    private readonly ActivityPlan plan = TestData.Plan(plan =>
    {
        foreach (var title in new[] { "A", "B", "C", "D", "E" })
            plan.AddActivity(title, plan.Agreement.Areas[title is "B" or "D" ? 1 : 0]);
    });

    [Fact]
    public void InOrder_IsByAreaAndThenByThePlansOrder()
    {
        Assert.Equal("ACEBD", Order());
    }

    [Theory]
    [InlineData("C", MoveDirection.Up, "CAEBD")]
    [InlineData("C", MoveDirection.Down, "AECBD")]
    [InlineData("A", MoveDirection.Down, "CAEBD")]
    [InlineData("D", MoveDirection.Up, "ACEDB")]
    public void Move_WithinTheArea_ChangesPlaceWithTheNeighbour(string title, MoveDirection direction, string expected)
    {
        Assert.True(plan.Move(Find(title), direction));

        Assert.Equal(expected, Order());
    }

    [Theory]
    [InlineData("A", MoveDirection.Up)]
    [InlineData("E", MoveDirection.Down)]
    [InlineData("B", MoveDirection.Up)] // never into the area above
    [InlineData("D", MoveDirection.Down)]
    public void Move_AtTheEnds_MovesNothing(string title, MoveDirection direction)
    {
        var before = plan.ActivityOrder;

        Assert.False(plan.Move(Find(title), direction));

        Assert.Equal(before, plan.ActivityOrder);
    }

    [Fact]
    public void Move_UpAndDownAgain_RestoresTheOrder()
    {
        plan.Move(Find("E"), MoveDirection.Up);
        plan.Move(Find("E"), MoveDirection.Down);

        Assert.Equal("ACEBD", Order());
    }

    [Theory]
    [InlineData(MoveDirection.Up)]
    [InlineData(MoveDirection.Down)]
    public void Move_AnActivityOfAnotherPlan_IsAnError(MoveDirection direction)
    {
        var foreign = TestData.WrittenPlan().Activities[0];

        Assert.Throws<ArgumentException>(() => plan.Move(foreign, direction));
        Assert.Equal("ACEBD", Order());
    }

    [Fact]
    public void AddActivity_NumbersInTurnFromOne_AndComesLastInItsArea()
    {
        var sixth = plan.AddActivity("F", plan.Agreement.Areas[0]);

        Assert.Equal(6, sixth.Number);
        Assert.Equal("ACEFBD", Order());
        Assert.Equal((plan.Id, plan.Agreement.Areas[0].Id), (sixth.PlanId, sixth.AreaId));
    }

    [Fact]
    public void AddActivity_AfterRemovingTheLast_DoesNotUseItsNumberAgain()
    {
        plan.Remove(Find("E"));

        Assert.Equal(6, plan.AddActivity("F", plan.Agreement.Areas[0]).Number);
        Assert.Equal([1, 2, 3, 4, 6], plan.Activities.Select(activity => activity.Number).Order());
    }

    [Fact]
    public void AddActivity_ToAnAreaOfAnotherAgreement_IsAnErrorAndCostsNoNumber()
    {
        Assert.Throws<ArgumentException>(() => plan.AddActivity("F", TestData.Agreement().Areas[0]));

        Assert.Equal(5, plan.LastActivityNumber);
        Assert.Equal(5, plan.Activities.Count);
    }

    [Fact]
    public void Remove_TakesTheActivityOutOfTheOrder()
    {
        var removed = Find("C");

        plan.Remove(removed);

        Assert.Equal("AEBD", Order());
        Assert.DoesNotContain(removed.Id, plan.ActivityOrder);
    }

    [Fact]
    public void PutBack_ComesLastInItsArea_WithItsNumber()
    {
        var removed = Find("A");
        plan.Remove(removed);

        plan.PutBack(removed);

        Assert.Equal("CEABD", Order());
        Assert.Equal(1, removed.Number);
        Assert.Throws<ArgumentException>(() => plan.PutBack(TestData.WrittenPlan().Activities[0]));
    }

    [Fact]
    public void Remove_AnActivityOfAnotherPlan_IsAnError()
    {
        Assert.Throws<ArgumentException>(() => plan.Remove(TestData.WrittenPlan().Activities[0]));
        Assert.Equal("ACEBD", Order());
    }

    [Fact]
    public void Remove_TheSameActivityTwice_IsAnError()
    {
        var removed = Find("C");
        plan.Remove(removed);

        Assert.Throws<ArgumentException>(() => plan.Remove(removed));
    }

    [Fact]
    public void Revise_ToAnotherArea_MovesTheActivityThere()
    {
        var activity = Find("C");

        activity.Revise(TestData.CompleteContent(plan) with { Title = "C", Area = plan.Agreement.Areas[1] });

        Assert.Equal("AEBCD", Order());
        Assert.True(plan.Move(activity, MoveDirection.Up));
        Assert.Equal("AECBD", Order());
    }

    [Theory]
    [InlineData(2027, 3, "2027-03")]
    [InlineData(2027, 12, "2027-12")]
    [InlineData(2027, 101, "2027-101")]
    public void NumberText_HasYearAndAtLeastTwoDigits(int year, int number, string expected)
    {
        Assert.Equal(expected, Activity.NumberText(year, number));
    }

    private Activity Find(string title) => plan.Activities.Single(activity => activity.Title == title);

    private string Order() => string.Concat(plan.InOrder().Select(activity => activity.Title));
}
