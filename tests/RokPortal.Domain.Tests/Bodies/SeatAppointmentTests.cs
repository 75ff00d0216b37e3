using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Bodies;

public class SeatAppointmentTests
{
    private static readonly DateOnly From = new(2026, 3, 1);
    private static readonly DateOnly To = new(2026, 10, 31);

    [Fact]
    public void Appoint_WhenTheSeatIsFree_MakesAMandate()
    {
        var seat = TestData.Seat();
        var person = TestData.Person(seat.Party);

        var mandate = seat.Appoint(person, MandateRole.Member, From, To, "kommunfullmäktige");

        Assert.Same(mandate, Assert.Single(seat.Mandates));
        Assert.Equal((seat.Id, person.Id, MandateRole.Member), (mandate.SeatId, mandate.PersonId, mandate.Role));
        Assert.Equal((From, To, "kommunfullmäktige"), (mandate.From, mandate.To!.Value, mandate.AppointedBy));
    }

    [Fact]
    public void Appoint_WhenItWouldEndBeforeItStarts_IsRefused()
    {
        var seat = TestData.Seat();

        AssertRefused(seat, TestData.Person(), MandateRole.Member, From, From.AddDays(-1), AppointmentRefusal.EndsBeforeItStarts);
    }

    [Fact]
    public void Appoint_ForASingleDay_IsAllowed()
    {
        var seat = TestData.Seat();

        Assert.Empty(seat.RefusalsToAppoint(TestData.Person(), MandateRole.Member, From, From));
    }

    public static TheoryData<string, DateOnly, DateOnly?> OverlappingPeriods => new()
    {
        { "ends on the first day", From.AddDays(-20), From },
        { "starts on the last day", To, To.AddDays(20) },
        { "within", From.AddDays(10), From.AddDays(20) },
        { "around", From.AddDays(-1), To.AddDays(1) },
        { "the same days", From, To },
        { "open-ended from before", From.AddDays(-1), null },
        { "open-ended from the last day", To, null },
    };

    [Theory]
    [MemberData(nameof(OverlappingPeriods))]
    public void Appoint_WhenAnyDayIsTaken_IsRefused(string period, DateOnly from, DateOnly? to)
    {
        Assert.NotEmpty(period);
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");

        AssertRefused(seat, TestData.Person(), MandateRole.Member, from, to, AppointmentRefusal.SeatIsTaken);
    }

    public static TheoryData<string, DateOnly, DateOnly?> FreePeriods => new()
    {
        { "ends the day before", From.AddDays(-20), From.AddDays(-1) },
        { "starts the day after", To.AddDays(1), To.AddDays(20) },
        { "open-ended from the day after", To.AddDays(1), null },
    };

    [Theory]
    [MemberData(nameof(FreePeriods))]
    public void Appoint_WhenNoDayIsTaken_IsAllowed(string period, DateOnly from, DateOnly? to)
    {
        Assert.NotEmpty(period);
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");

        seat.Appoint(TestData.Person(), MandateRole.Member, from, to, "kommunfullmäktige");

        Assert.Equal(2, seat.Mandates.Count);
    }

    [Fact]
    public void Appoint_WhenTheHolderHasNoEnd_IsRefusedForAllTime()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, to: null, "kommunfullmäktige");

        AssertRefused(seat, TestData.Person(), MandateRole.Member, DateOnly.MaxValue, null, AppointmentRefusal.SeatIsTaken);
        Assert.Empty(seat.RefusalsToAppoint(TestData.Person(), MandateRole.Member, From.AddYears(-1), From.AddDays(-1)));
    }

    [Fact]
    public void Appoint_WhenTheSamePersonHoldsTheSeatInTheSameRole_IsRefused()
    {
        var seat = TestData.Seat();
        var person = TestData.Person();
        seat.Appoint(person, MandateRole.Member, From, To, "kommunfullmäktige");

        AssertRefused(seat, person, MandateRole.Member, To, null, AppointmentRefusal.SeatIsTaken);
    }

    [Theory]
    [InlineData(MandateRole.Member, MandateRole.Deputy)]
    [InlineData(MandateRole.Deputy, MandateRole.Member)]
    public void Appoint_WhenThePersonHoldsTheOtherRole_IsRefused(MandateRole held, MandateRole wanted)
    {
        var seat = TestData.Seat();
        var person = TestData.Person();
        seat.Appoint(person, held, From, To, "kommunfullmäktige");

        AssertRefused(seat, person, wanted, To, null, AppointmentRefusal.HoldsTheOtherRole);
    }

    [Fact]
    public void Appoint_WhenADeputyBecomesMemberTheNextDay_IsAllowed()
    {
        var seat = TestData.Seat();
        var person = TestData.Person();
        seat.Appoint(person, MandateRole.Deputy, From, To, "kommunfullmäktige");

        Assert.Empty(seat.RefusalsToAppoint(person, MandateRole.Member, To.AddDays(1), null));
    }

    [Fact]
    public void Appoint_ADeputyBesideTheMember_IsAllowed()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");

        Assert.Empty(seat.RefusalsToAppoint(TestData.Person(), MandateRole.Deputy, From, To));
    }

    [Fact]
    public void Appoint_ASecondDeputyAtTheSameTime_IsRefused()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Deputy, From, To, "kommunfullmäktige");

        AssertRefused(seat, TestData.Person(), MandateRole.Deputy, To, null, AppointmentRefusal.SeatIsTaken);
    }

    [Theory]
    [InlineData(SeatFunction.Chair)]
    [InlineData(SeatFunction.Secretary)]
    public void Appoint_ADeputyForChairOrSecretary_IsRefused(SeatFunction function)
    {
        var seat = TestData.Seat(function);

        AssertRefused(seat, TestData.Person(), MandateRole.Deputy, From, To, AppointmentRefusal.FunctionHasNoDeputy);
        Assert.Empty(seat.RefusalsToAppoint(TestData.Person(), MandateRole.Member, From, To));
    }

    [Fact]
    public void Appoint_WhenSeveralReasonsStandInTheWay_NamesThemAll()
    {
        var seat = TestData.Seat(SeatFunction.Chair);

        var reasons = seat.RefusalsToAppoint(TestData.Person(), MandateRole.Deputy, From, From.AddDays(-1));

        Assert.Equal([AppointmentRefusal.EndsBeforeItStarts, AppointmentRefusal.FunctionHasNoDeputy], reasons);
    }

    private static void AssertRefused(
        Seat seat, Person person, MandateRole role, DateOnly from, DateOnly? to, params AppointmentRefusal[] expected)
    {
        var before = seat.Mandates.ToList();

        Assert.Equal(expected, seat.RefusalsToAppoint(person, role, from, to));
        Assert.Throws<RefusedException>(() => seat.Appoint(person, role, from, to, "kommunfullmäktige"));
        Assert.Equal(before, seat.Mandates);
    }
}
