using RokPortal.Domain.Bodies;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Bodies;

/// <summary>"Who sits on a given day": the first and the last day both count. The data layer asks the same expression.</summary>
public class MandateDayTests
{
    private static readonly DateOnly From = new(2026, 3, 1);
    private static readonly DateOnly To = new(2026, 10, 31);

    [Fact]
    public void ActiveOn_TheFirstAndTheLastDay_Holds()
    {
        var seat = TestData.Seat();
        var mandate = seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");

        Assert.Same(mandate, HolderOn(seat, From));
        Assert.Same(mandate, HolderOn(seat, To));
    }

    [Fact]
    public void ActiveOn_TheDayBeforeAndTheDayAfter_DoesNotHold()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");

        Assert.Null(HolderOn(seat, From.AddDays(-1)));
        Assert.Null(HolderOn(seat, To.AddDays(1)));
    }

    [Fact]
    public void ActiveOn_AMandateOfOneDay_HoldsThatDayOnly()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, From, "kommunfullmäktige");

        Assert.NotNull(HolderOn(seat, From));
        Assert.Null(HolderOn(seat, From.AddDays(-1)));
        Assert.Null(HolderOn(seat, From.AddDays(1)));
    }

    [Fact]
    public void ActiveOn_WithoutAnEnd_HoldsForGood()
    {
        var seat = TestData.Seat();
        var mandate = seat.Appoint(TestData.Person(), MandateRole.Member, From, to: null, "kommunfullmäktige");

        Assert.Null(HolderOn(seat, From.AddDays(-1)));
        Assert.Same(mandate, HolderOn(seat, DateOnly.MaxValue));
    }

    [Fact]
    public void ActiveOn_InTheGapBetweenTwoMandates_TheSeatIsVacant()
    {
        var seat = TestData.Seat();
        var earlier = seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");
        var later = seat.Appoint(TestData.Person(), MandateRole.Member, To.AddDays(3), null, "kommunfullmäktige");

        Assert.Same(earlier, HolderOn(seat, To));
        Assert.Null(HolderOn(seat, To.AddDays(1)));
        Assert.Null(HolderOn(seat, To.AddDays(2)));
        Assert.Same(later, HolderOn(seat, To.AddDays(3)));
    }

    [Fact]
    public void ActiveOn_WhenASuccessorStartsTheNextDay_TheSeatIsNeverVacantAndNeverDouble()
    {
        var seat = TestData.Seat();
        var earlier = seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");
        var later = seat.Appoint(TestData.Person(), MandateRole.Member, To.AddDays(1), null, "kommunfullmäktige");

        Assert.Same(earlier, HolderOn(seat, To));
        Assert.Same(later, HolderOn(seat, To.AddDays(1)));
    }

    [Fact]
    public void ActiveOn_ForMemberAndDeputy_HoldsBoth()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");
        seat.Appoint(TestData.Person(), MandateRole.Deputy, From.AddDays(10), null, "kommunfullmäktige");

        Assert.Equal([MandateRole.Member], RolesOn(seat, From));
        Assert.Equal([MandateRole.Member, MandateRole.Deputy], RolesOn(seat, To));
        Assert.Equal([MandateRole.Deputy], RolesOn(seat, To.AddDays(1)));
    }

    private static Mandate? HolderOn(Seat seat, DateOnly day) => ActiveOn(seat, day).SingleOrDefault();

    private static IEnumerable<MandateRole> RolesOn(Seat seat, DateOnly day) => ActiveOn(seat, day).Select(mandate => mandate.Role).Order();

    /// <summary>The rule has two forms, for the database and for what has been read: each test holds them against each other.</summary>
    private static List<Mandate> ActiveOn(Seat seat, DateOnly day)
    {
        var active = seat.Mandates.AsQueryable().Where(Mandate.ActiveOn(day)).ToList();
        Assert.Equal(active, seat.Mandates.Where(mandate => Mandate.IsActiveOn(day, mandate.From, mandate.To)));
        return active;
    }
}
