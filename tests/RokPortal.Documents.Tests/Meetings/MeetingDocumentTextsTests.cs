using RokPortal.Documents.Blocks;
using RokPortal.Documents.Meetings;
using RokPortal.Documents.Shared;
using RokPortal.Domain.Meetings;

namespace RokPortal.Documents.Tests.Meetings;

public class MeetingDocumentTextsTests
{
    [Theory]
    [InlineData("att godkänna rapporten", "att godkänna rapporten")]
    [InlineData("Att  godkänna rapporten", "att godkänna rapporten")]
    [InlineData(" godkänna rapporten ", "att godkänna rapporten")]
    [InlineData("attestera fakturan", "att attestera fakturan")]
    public void Clauses_WhenAttIsThereOrNot_HaveItOnce(string clause, string expected)
    {
        Assert.Equal([expected], MeetingDocumentTexts.Clauses([clause, " "]));
    }

    [Fact]
    public void Time_WhenEndIsUnknown_LeavesItOut()
    {
        Assert.Equal(
            "torsdag 16 april 2026 kl. 13.00", SwedishDates.Time(new DateOnly(2026, 4, 16), new TimeOnly(13, 0), null));
    }

    [Theory]
    [InlineData("2026-04-27T22:30:00", "28 april 2026 kl. 00.30")]
    [InlineData("2026-12-01T22:30:00", "1 december 2026 kl. 23.30")]
    public void Instant_InSummerAndWinter_IsSwedishTime(string utc, string expected)
    {
        Assert.Equal(expected, MeetingDocumentTexts.Instant(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Of_EveryMember_HasWords()
    {
        Assert.All(Enum.GetValues<ItemResult>(), value => Assert.NotEmpty(MeetingDocumentTexts.Of(value)));
        Assert.All(Enum.GetValues<AttendanceStanding>(), value => Assert.NotEmpty(MeetingDocumentTexts.Of(value)));
        Assert.All(Enum.GetValues<MinutesStatus>(), value => Assert.NotEmpty(MeetingStateTexts.Of(value)));
        Assert.All(Enum.GetValues<NotesStatus>(), value => Assert.NotEmpty(MeetingStateTexts.Of(value)));
    }
}
