using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Coordination;

public class LeadTimesTests
{
    private static readonly DateOnly Meeting = new(2026, 12, 10);

    [Theory]
    [InlineData(BodyKind.Council, "2026-11-26")]
    [InlineData(BodyKind.PreparatoryGroup, "2026-11-30")]
    [InlineData(BodyKind.Network, "2026-11-30")]
    public void NoticeBy_OfABody_IsFourteenDaysBeforeForTheCouncilAndTenForOthers(BodyKind kind, string day)
    {
        Assert.Equal(DateOnly.Parse(day, null), new LeadTimes().NoticeBy(kind, Meeting));
    }

    [Fact]
    public void Papers_AfterAMeeting_AreDueByWorkingDays_AndVerificationByDays()
    {
        var times = new LeadTimes();

        Assert.Equal(new DateOnly(2026, 11, 12), times.ItemsBy(Meeting));
        Assert.Equal(new DateOnly(2026, 12, 28), times.MinutesBy(Meeting));
        Assert.Equal(new DateOnly(2026, 12, 17), times.NotesBy(Meeting));
        Assert.Equal(new DateOnly(2026, 12, 17), times.NotesCommentsBy(Meeting));
        Assert.Equal(new DateOnly(2026, 12, 24), times.VerificationBy(Meeting));
    }

    [Fact]
    public void KeepTo_ACountysOwn_Replaces()
    {
        var county = TestData.County(county => county.KeepTo(new LeadTimes { CouncilNoticeDays = 21 }));

        Assert.Equal(new DateOnly(2026, 11, 19), county.LeadTimes.NoticeBy(BodyKind.Council, Meeting));
    }
}
