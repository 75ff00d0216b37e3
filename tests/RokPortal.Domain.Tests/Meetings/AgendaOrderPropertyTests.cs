using CsCheck;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>What holds for the order of an agenda whatever is added, taken off and moved.</summary>
public class AgendaOrderPropertyTests
{
    private static readonly ItemKind[] ThatEndAMeeting = [ItemKind.OtherMatters, ItemKind.NextMeeting, ItemKind.Closing];

    private static readonly Gen<ItemKind> Kinds = Gen.Enum<ItemKind>();

    private static readonly Gen<Act[]> Acts = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 30], Kinds, (verb, which, kind) =>
        new Act(verb, which, kind)).Array[0, 40];

    [Fact]
    public void TheOrder_AfterAnyActs_HasEveryItemOnce_AndPlacesFromOne() => Acts.Sample(acts =>
    {
        var meeting = TestData.Meeting();
        foreach (var act in acts)
        {
            Do(meeting, act);

            Assert.Equal(meeting.Items.Select(item => item.Id).Order(), meeting.ItemOrder.Order());
            Assert.Equal(meeting.ItemOrder, meeting.InOrder().Select(item => item.Id));
            Assert.Equal(Enumerable.Range(1, meeting.Items.Count), meeting.InOrder().Select(meeting.PositionOf));
            Assert.Equal(meeting.Items.Count, meeting.Items.DistinctBy(item => item.Number).Count());
        }
    });

    [Fact]
    public void AMove_InAnyAgenda_IsTakenBackByTheOppositeMove() => Acts.Sample(acts =>
    {
        var meeting = MeetingAfter(acts);
        foreach (var item in meeting.Items)
        {
            foreach (var (there, back) in new[] { (MoveDirection.Up, MoveDirection.Down), (MoveDirection.Down, MoveDirection.Up) })
            {
                var (place, before) = (meeting.PositionOf(item), meeting.ItemOrder);
                var moved = meeting.Move(item, there);

                Assert.Equal(there == MoveDirection.Up ? place > 1 : place < before.Count, moved);
                Assert.Equal(moved, before != meeting.ItemOrder && meeting.Move(item, back));
                Assert.Equal(before, meeting.ItemOrder);
            }
        }
    });

    [Fact]
    public void AddItem_ToAnyAgenda_LeavesTheOthersInTheirOrder_AndOnlyWhatEndsAMeetingAfterIt() =>
        Gen.Select(Acts, Kinds).Sample((acts, kind) =>
        {
            var meeting = MeetingAfter(acts);
            var others = meeting.ItemOrder;

            var added = meeting.AddItem(TestData.Content("Ny", kind));

            Assert.Equal(others, meeting.ItemOrder.Where(id => id != added.Id));
            Assert.All(meeting.InOrder().SkipWhile(item => item != added).Skip(1), item => Assert.Contains(item.Kind, ThatEndAMeeting));
        });

    [Fact]
    public void StandingItems_WhateverOfOtherKindsIsAdded_StayLastInTheirOrder() =>
        Kinds.Where(kind => !ThatEndAMeeting.Contains(kind)).Array.Sample(kinds =>
        {
            var meeting = TestData.Meeting(then: meeting => meeting.AddStandingItems());

            foreach (var kind in kinds)
                meeting.AddItem(TestData.Content("Ny", kind));

            Assert.Equal(ThatEndAMeeting, meeting.InOrder().Select(item => item.Kind).TakeLast(ThatEndAMeeting.Length));
        });

    private static Meeting MeetingAfter(Act[] acts) => TestData.Meeting(then: meeting => Array.ForEach(acts, act => Do(meeting, act)));

    /// <summary>Adds more often than it takes off, so that there is something to order.</summary>
    private static void Do(Meeting meeting, Act act)
    {
        if (act.Verb < 2 || meeting.Items.Count == 0)
        {
            meeting.AddItem(TestData.Content("Ny", act.Kind));
            return;
        }

        var item = meeting.Items[act.Which % meeting.Items.Count];
        if (act.Verb == 2)
            meeting.Remove(item);
        else
            meeting.Move(item, act.Verb == 3 ? MoveDirection.Up : MoveDirection.Down);
    }

    private sealed record Act(int Verb, int Which, ItemKind Kind);
}
