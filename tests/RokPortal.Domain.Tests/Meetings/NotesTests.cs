using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>Notes are sent out on purpose, may be commented on to a day, and become final after it.</summary>
public class NotesTests
{
    private static readonly DateOnly LastDay = new(2026, 12, 4);

    [Fact]
    public void SendOut_TwiceAfterComments_NumbersTheDispatches_AndTheLastDayIsTheLatest()
    {
        var notes = TestData.NotesIn(NotesStatus.Draft);

        notes.SendOut(TestData.Now, "Sara", LastDay.AddDays(-7));
        var second = notes.SendOut(TestData.Now.AddDays(1), "Sara", LastDay);

        Assert.Equal([1, 2], notes.Dispatches.Select(dispatch => dispatch.Number));
        Assert.Equal(("Sara", TestData.Now.AddDays(1), (DateOnly?)LastDay), (second.SentBy, second.SentUtc, notes.CommentsBy));
    }

    [Fact]
    public void SendOut_WhenFinal_IsRefused()
    {
        Assert.Equal([NotesDispatchRefusal.IsFinal], TestData.NotesIn(NotesStatus.Final).RefusalsToSendOut());
    }

    [Theory]
    [InlineData(NotesStatus.Draft, FinalisationRefusal.NotSentOut)]
    [InlineData(NotesStatus.Final, FinalisationRefusal.IsFinal)]
    public void Finalise_WhenNotSentOutOrFinal_IsRefused(NotesStatus status, FinalisationRefusal expected)
    {
        Assert.Equal([expected], TestData.NotesIn(status).RefusalsToFinalise(LastDay));
    }

    // The last day counts to Swedish midnight, 23.00 UTC in winter.
    [Theory]
    [InlineData(12, false)]
    [InlineData(22, false)]
    [InlineData(23, true)]
    public void Finalise_OnTheLastDayForComments_IsRefused_AndAllowedWhenItIsOver(int hour, bool allowed)
    {
        var notes = TestData.NotesIn(NotesStatus.Draft);
        notes.SendOut(TestData.Now, "Sara", LastDay);
        var now = LastDay.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);

        if (allowed)
        {
            notes.Finalise(now);
            Assert.Equal((NotesStatus.Final, (DateTime?)now), (notes.Status, notes.FinalUtc));
        }
        else
        {
            Assert.Equal([FinalisationRefusal.CommentsAreOpen], notes.RefusalsToFinalise(StockholmTime.DayOf(now)));
            Assert.Throws<RefusedException>(() => notes.Finalise(now));
        }
    }

    [Fact]
    public void Finalise_WhenNoLastDayWasSet_IsAllowed()
    {
        Assert.Empty(TestData.NotesIn(NotesStatus.SentOut).RefusalsToFinalise(TestData.MeetingDay));
    }
}
