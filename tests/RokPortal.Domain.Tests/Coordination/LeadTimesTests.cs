using RokPortal.Domain.Coordination;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Coordination;

public class LeadTimesTests
{
    private static readonly DateOnly Meeting = new(2026, 12, 10);

    [Theory]
    [InlineData(true, null, "2026-11-26")]
    [InlineData(false, null, "2026-11-30")]
    [InlineData(true, 21, "2026-11-19")]
    [InlineData(false, 0, "2026-12-10")]
    public void NoticeBy_OfABody_IsItsOwn_OrFourteenDaysBeforeWhereItDecidesAndTenElsewhere(bool decides, int? own, string day)
    {
        Assert.Equal(DateOnly.Parse(day, null), new LeadTimes().NoticeBy(decides, own, Meeting));
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

        Assert.Equal(new DateOnly(2026, 11, 19), county.LeadTimes.NoticeBy(decides: true, bodysOwn: null, Meeting));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(60, 60, 60)]
    [InlineData(14, 5, 5)] // the member is told on the day of the party's own reminder at the earliest
    public void KeepTo_DaysOfRemindersWithinBounds_Replaces(int before, int after, int council)
    {
        var county = TestData.County();
        var wanted = county.LeadTimes with { ReminderDays = before, LateReminderDays = after, EscalationDays = council };

        Assert.Empty(County.RefusalsToKeepTo(wanted));
        county.KeepTo(wanted);

        Assert.Equal(wanted, county.LeadTimes);
    }

    [Theory]
    [InlineData(0, 3, 10, LeadTimesRefusal.ReminderIsOutOfBounds)]
    [InlineData(61, 3, 10, LeadTimesRefusal.ReminderIsOutOfBounds)]
    [InlineData(7, 0, 10, LeadTimesRefusal.LateReminderIsOutOfBounds)]
    [InlineData(7, 61, 10, LeadTimesRefusal.LateReminderIsOutOfBounds)]
    [InlineData(7, 3, 0, LeadTimesRefusal.EscalationIsOutOfBounds)]
    [InlineData(7, 3, 61, LeadTimesRefusal.EscalationIsOutOfBounds)]
    [InlineData(7, 11, 10, LeadTimesRefusal.EscalationIsBeforeLateReminder)]
    public void KeepTo_DaysOfRemindersThatDoNotHold_IsRefused(int before, int after, int council, LeadTimesRefusal refusal)
    {
        var county = TestData.County();
        var wanted = county.LeadTimes with { ReminderDays = before, LateReminderDays = after, EscalationDays = council };

        Assert.Equal([refusal], County.RefusalsToKeepTo(wanted));
        Assert.Throws<RefusedException>(() => county.KeepTo(wanted));
        Assert.Equal(new LeadTimes(), county.LeadTimes);
    }

    [Fact]
    public void RefusalsToKeepTo_ListsAllThatIsWrong()
    {
        var nothing = new LeadTimes { ReminderDays = 0, LateReminderDays = 0, EscalationDays = 0 };

        Assert.Equal(
            [LeadTimesRefusal.ReminderIsOutOfBounds, LeadTimesRefusal.LateReminderIsOutOfBounds, LeadTimesRefusal.EscalationIsOutOfBounds],
            County.RefusalsToKeepTo(nothing));
    }
}
