using CsCheck;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>What holds for the §-numbers of a year whatever meetings are opened again and however they end then.</summary>
public class ReopeningPropertyTests
{
    private const int ItemsOfAMeeting = 4;

    /// <summary>Closes a new meeting, or opens an earlier one again and lets its items end in other ways.</summary>
    private static readonly Gen<Act[]> Acts = Gen.Select(
        Gen.Bool, Gen.Int[0, 20], Gen.Enum<ItemOutcome>().Array[ItemsOfAMeeting],
        (isNew, which, outcomes) => new Act(isNew, which, outcomes)).Array[1, 12];

    [Fact]
    public void ANumber_OnceGiven_IsKept_AndNeverGivenTwice_AndThereIsNoGap() => Acts.Sample(acts =>
    {
        var staffed = TestData.Staffed();
        List<Meeting> held = [];
        Dictionary<Guid, int> given = [];
        foreach (var act in acts)
        {
            Do(act, staffed, held);

            var numbers = held.SelectMany(meeting => meeting.Items).Where(item => item.ParagraphNumber is not null).ToList();
            Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Select(item => item.ParagraphNumber!.Value).Order());
            Assert.Equal(numbers.Count, staffed.CounterOf(TestData.Year).Last);
            Assert.All(given, was => Assert.Equal(was.Value, numbers.Single(item => item.Id == was.Key).ParagraphNumber));
            given = numbers.ToDictionary(item => item.Id, item => item.ParagraphNumber!.Value);
            Assert.All(held.SelectMany(meeting => meeting.Items), item => Assert.True(
                item.ClosedAs == item.Outcome && (item.Outcome == ItemOutcome.NotReached || item.ParagraphNumber is not null)));
        }
    });

    private static void Do(Act act, StaffedBody staffed, List<Meeting> held)
    {
        if (act.IsNew || held.Count == 0)
        {
            held.Add(TestData.HeldMeeting(
                staffed, TestData.MeetingDay.AddDays(held.Count - 12), [.. act.Outcomes.Select(outcome => (ItemOutcome?)outcome)]));
            return;
        }

        var meeting = held[act.Which % held.Count];
        var later = held.Skip(held.IndexOf(meeting) + 1).SelectMany(other => other.Items).Any(item => item.ParagraphNumber is not null);
        var facts = RestingFacts.None with { LaterHasNumbers = later };
        meeting.Reopen("Fel", "Karin", TestData.Now);
        // What the form refuses stays as it was.
        foreach (var (item, outcome) in meeting.InOrder().Zip(act.Outcomes))
        {
            if (item.RefusalsToRecord(TestData.Recording(outcome), facts).Count == 0)
                item.Record(TestData.Recording(outcome));
        }
        staffed.CloseAgain(meeting, facts);
    }

    private sealed record Act(bool IsNew, int Which, ItemOutcome[] Outcomes);
}
