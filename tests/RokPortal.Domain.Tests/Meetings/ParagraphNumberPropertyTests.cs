using CsCheck;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>What holds for the §-numbers of the council's years whatever its meetings come to.</summary>
public class ParagraphNumberPropertyTests
{
    /// <summary>Meetings in the order of their days, in two years, each with its outcomes and the items that change places.</summary>
    private static readonly Gen<Held[]> Years = Gen.Select(
            Gen.Int[0, 700], Gen.Enum<ItemOutcome>().Array[1, 9], Gen.Int[0, 8].Array[0, 5],
            (day, outcomes, moves) => new Held(new DateOnly(TestData.Year, 1, 7).AddDays(day), outcomes, moves))
        .Array[1, 8]
        .Select(meetings => meetings.OrderBy(meeting => meeting.Day).ToArray());

    [Fact]
    public void Numbers_OfAYear_AreConsecutiveFromOne_InTheOrderOfMeetingsAndAgendas() => Years.Sample(years =>
    {
        var staffed = TestData.Staffed();
        var closed = years.Select(held => Close(staffed, held)).ToList();

        foreach (var year in closed.GroupBy(meeting => meeting.Date.Year))
        {
            var numbers = year.SelectMany(meeting => meeting.InOrder()).Select(item => item.ParagraphNumber).OfType<int>().ToList();

            Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
            Assert.Equal(numbers.Count, staffed.CounterOf(year.Key).Last);
        }
    });

    [Fact]
    public void EveryItemThatWasReached_AndNoOther_HasANumber() => Years.Sample(years =>
    {
        var staffed = TestData.Staffed();
        foreach (var meeting in years.Select(held => Close(staffed, held)))
        {
            Assert.All(meeting.Items, item => Assert.Equal(
                item.Outcome == ItemOutcome.NotReached ? (null, null, null) : (meeting.Date.Year, staffed.Body.Id, true),
                (item.ParagraphYear, item.ParagraphBodyId, item.ParagraphNumber > 0 ? true : (bool?)null)));
        }
    });

    [Fact]
    public void Numbers_OfTwoBodies_DoNotKnowEachOther() => Gen.Select(Years, Years).Sample((one, other) =>
    {
        var (alone, first, second) = (TestData.Staffed(), TestData.Staffed(), TestData.Staffed());
        var expected = one.Select(held => NumbersOf(Close(alone, held))).ToList();

        var both = one.Select(held => (Body: first, Held: held))
            .Concat(other.Select(held => (Body: second, Held: held)))
            .OrderBy(meeting => meeting.Held.Day)
            .Select(meeting => Close(meeting.Body, meeting.Held))
            .ToList();

        Assert.Equal(expected, both.Where(meeting => meeting.Body == first.Body).Select(NumbersOf));
    });

    private static Meeting Close(StaffedBody staffed, Held held)
    {
        var meeting = TestData.MeetingWith(staffed.Body, held.Day, [.. held.Outcomes.Select(outcome => (ItemOutcome?)outcome)]);
        foreach (var move in held.Moves)
            meeting.Move(meeting.Items[move % meeting.Items.Count], MoveDirection.Up);
        return staffed.Close(meeting);
    }

    private static List<int?> NumbersOf(Meeting meeting) => [.. meeting.InOrder().Select(item => item.ParagraphNumber)];

    private sealed record Held(DateOnly Day, ItemOutcome[] Outcomes, int[] Moves);
}
