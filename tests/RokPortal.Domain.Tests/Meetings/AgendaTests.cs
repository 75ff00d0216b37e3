using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>What stands on the agenda, in which order, and what may be put there.</summary>
public class AgendaTests
{
    [Fact]
    public void AddItem_ComesBeforeTheStandingItemsThatEndTheMeeting()
    {
        var meeting = TestData.Meeting();
        Add(meeting, "Öppnande", ItemKind.Opening);
        Add(meeting, "Övriga frågor", ItemKind.OtherMatters);
        Add(meeting, "Nästa möte", ItemKind.NextMeeting);
        Add(meeting, "Avslutande", ItemKind.Closing);

        Add(meeting, "Planen", ItemKind.Decision);
        Add(meeting, "Läget", ItemKind.Information);

        Assert.Equal(["Öppnande", "Planen", "Läget", "Övriga frågor", "Nästa möte", "Avslutande"], Titles(meeting));
        Assert.Equal([1, 5, 6, 2, 3, 4], meeting.InOrder().Select(item => item.Number));
        Assert.Equal(2, meeting.PositionOf(meeting.Items.Single(item => item.Title == "Planen")));
    }

    [Fact]
    public void Remove_TakesTheItemOff_AndItsNumberIsNotUsedAgain()
    {
        var meeting = TestData.Meeting();
        Add(meeting, "A");
        var removed = Add(meeting, "B");

        meeting.Remove(removed);
        Add(meeting, "C");

        Assert.Equal(["A", "C"], Titles(meeting));
        Assert.Equal([1, 3], meeting.InOrder().Select(item => item.Number));
    }

    [Fact]
    public void PutBack_ComesWhereANewItemWould_WithItsNumber()
    {
        var meeting = TestData.Meeting();
        var removed = Add(meeting, "A");
        Add(meeting, "B");
        Add(meeting, "Övriga frågor", ItemKind.OtherMatters);
        meeting.Remove(removed);

        meeting.PutBack(removed);

        Assert.Equal(["B", "A", "Övriga frågor"], Titles(meeting));
        Assert.Equal(1, removed.Number);
    }

    [Fact]
    public void PutBack_WhatHasBeenTakenUpAgain_OrIsOfAnotherMeeting_IsRefused()
    {
        var staffed = TestData.Staffed();
        var earlier = TestData.HeldMeeting(staffed, TestData.MeetingDay, ItemOutcome.NotReached).Items[0];
        var next = TestData.Meeting(staffed.Body, TestData.MeetingDay.AddDays(30));
        var removed = next.TakeUp(earlier);
        next.Remove(removed);
        Assert.Empty(next.RefusalsToPutBack(removed));

        next.TakeUp(earlier);

        Assert.Equal([PuttingBackRefusal.IsTakenUpAgain], next.RefusalsToPutBack(removed));
        Assert.Throws<ArgumentException>(() => TestData.Meeting().PutBack(Add(TestData.Meeting(), "Annan")));
    }

    [Fact]
    public void Move_GoesOneStep_AndStopsAtTheEnds()
    {
        var meeting = TestData.Meeting();
        var (first, last) = (Add(meeting, "A"), Add(meeting, "B"));

        Assert.False(meeting.Move(first, MoveDirection.Up));
        Assert.False(meeting.Move(last, MoveDirection.Down));
        Assert.Equal(["A", "B"], Titles(meeting));

        Assert.True(meeting.Move(last, MoveDirection.Up));
        Assert.Equal(["B", "A"], Titles(meeting));
    }

    [Fact]
    public void MoveAndRemove_AnItemOfAnotherMeeting_IsAnError()
    {
        var other = Add(TestData.Meeting(), "Annan");

        Assert.Throws<ArgumentException>(() => TestData.Meeting().Move(other, MoveDirection.Up));
        Assert.Throws<ArgumentException>(() => TestData.Meeting().Remove(other));
    }

    [Theory]
    [InlineData(MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Called)]
    [InlineData(MeetingStatus.Held, ItemRefusal.AgendaIsClosed)]
    [InlineData(MeetingStatus.Cancelled, ItemRefusal.AgendaIsClosed)]
    public void RefusalsToReviseAndAdd_InEachStatus_SayWhy(MeetingStatus status, params ItemRefusal[] expected)
    {
        var meeting = TestData.MeetingIn(status);

        Assert.Equal(expected, meeting.RefusalsToAdd(TestData.Content()));
        Assert.Equal(expected, meeting.Items[0].RefusalsToRevise(TestData.Content()));
    }

    [Fact]
    public void AddOrRevise_APlanOrAnExtension_WhenTheMeetingIsNotTheCouncils_IsRefused()
    {
        var meeting = TestData.Meeting(TestData.Body(BodyKind.PreparatoryGroup));
        var item = Add(meeting, "Planen");
        var extension = TestData.Content() with { Matter = ExtensionProposal.Of(TestData.Agreement(), new DateOnly(2030, 1, 1)) };
        foreach (var content in new[] { TestData.Content() with { Matter = TestData.Plan() }, extension })
        {
            Assert.Equal([ItemRefusal.OnlyTheCouncilDecides], item.RefusalsToRevise(content));
            Assert.Throws<RefusedException>(() => item.Revise(content));
            Assert.Throws<RefusedException>(() => meeting.AddItem(content));
        }

        Assert.Single(meeting.Items);
    }

    [Fact]
    public void Put_AProposedPlan_RemembersWhichProposal()
    {
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var item = Add(TestData.Meeting(), "Planen");

        item.Put(plan);

        Assert.Equal((plan, 1), (item.Matter, item.ProposalNumber));
        Assert.Equal([PuttingRefusal.IsPutAlready], item.RefusalsToPut(plan));
        Assert.Throws<RefusedException>(() => item.Put(plan));
    }

    [Theory]
    [InlineData(PlanStatus.Draft)]
    [InlineData(PlanStatus.SentOut)]
    [InlineData(PlanStatus.Adopted)]
    [InlineData(PlanStatus.Completed)]
    public void Put_WhenThePlanIsNotProposed_IsRefused(PlanStatus status)
    {
        var (plan, item) = (TestData.PlanIn(status), Add(TestData.Meeting(), "Planen"));

        Assert.Equal([PuttingRefusal.IsNotProposed], item.RefusalsToPut(plan));
        Assert.Throws<RefusedException>(() => item.Put(plan));
    }

    [Fact]
    public void Put_WhenTheMeetingIsNotTheCouncils_IsRefused()
    {
        var item = Add(TestData.Meeting(TestData.Body(BodyKind.PreparatoryGroup)), "Planen");

        Assert.Equal([PuttingRefusal.OnlyTheCouncilDecides], item.RefusalsToPut(TestData.PlanIn(PlanStatus.Proposed)));
    }

    [Theory]
    [InlineData(MeetingStatus.Held)]
    [InlineData(MeetingStatus.Cancelled)]
    public void Put_WhenTheAgendaIsClosed_IsRefused(MeetingStatus status)
    {
        var item = TestData.MeetingIn(status).Items[0];

        Assert.Equal([PuttingRefusal.AgendaIsClosed], item.RefusalsToPut(TestData.PlanIn(PlanStatus.Proposed)));
    }

    [Fact]
    public void Revise_WithAnotherPlan_ForgetsWhichProposalWasPut_AndWithTheSamePlanKeepsIt()
    {
        var item = TestData.Put(TestData.Meeting(), TestData.PlanIn(PlanStatus.Proposed));

        item.Revise(TestData.Content("Ny rubrik") with { Matter = item.Matter });
        Assert.Equal(("Ny rubrik", 1), (item.Title, item.ProposalNumber));

        item.Revise(TestData.Content() with { Matter = TestData.Plan() });
        Assert.Null(item.ProposalNumber);
    }

    [Theory]
    [InlineData(ItemOutcome.Tabled)]
    [InlineData(ItemOutcome.Referred)]
    [InlineData(ItemOutcome.NotReached)]
    public void TakeUp_AnUnfinishedItem_BringsItsContent(ItemOutcome outcome)
    {
        var staffed = TestData.Staffed();
        var earlier = TestData.HeldMeeting(staffed, TestData.MeetingDay, outcome).Items[0];
        var next = TestData.Meeting(staffed.Body, TestData.MeetingDay.AddDays(30));

        var item = next.TakeUp(earlier);

        Assert.Equal((earlier.Title, earlier.Kind, earlier, null), (item.Title, item.Kind, item.Continues, item.Outcome));
        Assert.Equal([TakingUpRefusal.IsTakenUpAlready], next.RefusalsToTakeUp(earlier));
    }

    [Fact]
    public void TakeUp_ATabledPlan_BringsTheProposalThatWasPut()
    {
        var staffed = TestData.Staffed();
        var meeting = TestData.Meeting(staffed.Body);
        var put = TestData.Put(meeting, TestData.PlanIn(PlanStatus.Proposed), ItemOutcome.Tabled);
        staffed.Close(meeting);

        var item = TestData.Meeting(staffed.Body, TestData.MeetingDay.AddDays(1)).TakeUp(put);

        Assert.Equal((put.Matter, put.ProposalNumber), (item.Matter, item.ProposalNumber));
        Assert.True(put.Matter!.IsProposed);
    }

    [Theory]
    [InlineData(ItemOutcome.Information)]
    [InlineData(ItemOutcome.Decision)]
    [InlineData(ItemOutcome.Assignment)]
    public void TakeUp_AFinishedItem_IsRefused(ItemOutcome outcome)
    {
        var staffed = TestData.Staffed();
        var earlier = TestData.HeldMeeting(staffed, TestData.MeetingDay, outcome).Items[0];

        Assert.Equal([TakingUpRefusal.IsFinished], TestData.Meeting(staffed.Body).RefusalsToTakeUp(earlier));
    }

    [Fact]
    public void TakeUp_AnItemOfAMeetingThatIsNotClosed_IsRefused()
    {
        var body = TestData.Body();
        var open = TestData.MeetingWith(body, null, ItemOutcome.Tabled).Items[0];

        Assert.Equal([TakingUpRefusal.IsFinished], TestData.Meeting(body).RefusalsToTakeUp(open));
    }

    [Fact]
    public void TakeUp_AnItemOfAnotherBody_IsRefused()
    {
        var earlier = TestData.HeldMeeting(null, null, ItemOutcome.Tabled).Items[0];

        Assert.Equal([TakingUpRefusal.OtherBody], TestData.Meeting().RefusalsToTakeUp(earlier));
    }

    [Theory]
    [InlineData(MeetingStatus.Held)]
    [InlineData(MeetingStatus.Cancelled)]
    public void TakeUp_WhenTheAgendaIsClosed_IsRefused(MeetingStatus status)
    {
        var staffed = TestData.Staffed();
        var earlier = TestData.HeldMeeting(staffed, TestData.MeetingDay.AddDays(-1), ItemOutcome.Tabled).Items[0];
        var meeting = TestData.MeetingIn(status, staffed);

        Assert.Equal([TakingUpRefusal.AgendaIsClosed], meeting.RefusalsToTakeUp(earlier));
        Assert.Throws<RefusedException>(() => meeting.TakeUp(earlier));
    }

    private static AgendaItem Add(Meeting meeting, string title, ItemKind kind = ItemKind.Decision) =>
        meeting.AddItem(TestData.Content(title, kind));

    private static IEnumerable<string> Titles(Meeting meeting) => meeting.InOrder().Select(item => item.Title);
}
