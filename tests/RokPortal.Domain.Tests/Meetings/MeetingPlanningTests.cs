using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>A meeting gets its day and its name in addresses, is moved, called and cancelled.</summary>
public class MeetingPlanningTests
{
    private static readonly DateOnly Day = new(2026, 4, 16);
    private static readonly TimeOnly Nine = new(9, 0);
    private static readonly TimeOnly Noon = new(12, 0);
    private readonly Body council = Body.Establish("integrationsradet", "Integrationsrådet", BodyKind.Council, "Beslutar.");

    [Fact]
    public void Plan_GivesAPlannedMeetingWithAnEmptyAgenda()
    {
        var meeting = Plan();

        Assert.Equal((MeetingStatus.Planned, "integrationsradet-2026-04-16"), (meeting.Status, meeting.Slug));
        Assert.Empty(meeting.Items);
        Assert.Null(meeting.Minutes);
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(12, 9)]
    public void Plan_WhenItEndsBeforeItStarts_IsRefused(int start, int end)
    {
        var (from, to) = (new TimeOnly(start, 0), new TimeOnly(end, 0));

        Assert.Equal([SchedulingRefusal.EndsBeforeItStarts], Meeting.RefusalsToPlan(from, to));
        Assert.Throws<RefusedException>(() => Meeting.Plan(council, "Möte", Day, from, to, "", []));
    }

    [Fact]
    public void Plan_ASecondMeetingTheSameDay_GetsANumber()
    {
        Assert.Equal("integrationsradet-2026-04-16-2", Plan("integrationsradet-2026-04-16").Slug);
        Assert.Equal("integrationsradet-2026-04-16-3", Plan("integrationsradet-2026-04-16", "integrationsradet-2026-04-16-2").Slug);
    }

    [Fact]
    public void Plan_OnADayThatAMeetingWasMovedFrom_DoesNotTakeItsFormerName()
    {
        var moved = Plan();
        moved.Reschedule("Möte", Day.AddDays(1), Nine, Noon, "", [moved.Slug]);

        Assert.Equal("integrationsradet-2026-04-16-2", Plan([moved.Slug, .. moved.FormerSlugs]).Slug);
    }

    [Fact]
    public void Reschedule_ToAnotherDay_GivesANewNameAndRemembersTheOld()
    {
        var meeting = Plan();

        meeting.Reschedule("Extra möte", Day.AddDays(1), new(13, 0), new(15, 0), "Motala", [meeting.Slug]);

        Assert.Equal(
            ("Extra möte", Day.AddDays(1), new TimeOnly(13, 0), new TimeOnly(15, 0), "Motala"),
            (meeting.Title, meeting.Date, meeting.Start, meeting.End, meeting.Place));
        Assert.Equal("integrationsradet-2026-04-17", meeting.Slug);
        Assert.Equal(["integrationsradet-2026-04-16"], meeting.FormerSlugs);
    }

    [Fact]
    public void MovedFrom_IsTheDayBeforeTheLatestMove_AlsoForASecondMeetingOfTheDay()
    {
        var body = TestData.Body();
        var meeting = Meeting.Plan(body, "Möte", Day, Nine, Noon, "", [Meeting.SlugFor(body, Day, [])]);
        Assert.Null(meeting.MovedFrom);

        meeting.Reschedule("Möte", Day.AddDays(1), Nine, Noon, "", []);
        Assert.Equal(Day, meeting.MovedFrom);

        meeting.Reschedule("Möte", Day.AddDays(8), Nine, Noon, "", []);
        Assert.Equal(Day.AddDays(1), meeting.MovedFrom);
    }

    [Fact]
    public void Reschedule_TheSameDay_KeepsTheName()
    {
        var meeting = Plan();

        meeting.Reschedule("Möte", Day, new(10, 0), Noon, "Motala", [meeting.Slug]);

        Assert.Equal("integrationsradet-2026-04-16", meeting.Slug);
        Assert.Empty(meeting.FormerSlugs);
    }

    [Fact]
    public void Reschedule_WhenItEndsBeforeItStarts_IsRefused()
    {
        var meeting = Plan();

        Assert.Equal([SchedulingRefusal.EndsBeforeItStarts], meeting.RefusalsToReschedule(Noon, Nine));
        Assert.Throws<RefusedException>(() => meeting.Reschedule("Möte", Day.AddDays(1), Noon, Nine, "", []));
        Assert.Equal(Day, meeting.Date);
    }

    [Theory]
    [InlineData(MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Called)]
    [InlineData(MeetingStatus.Held, SchedulingRefusal.IsHeld)]
    [InlineData(MeetingStatus.Cancelled, SchedulingRefusal.IsCancelled)]
    public void RefusalsToReschedule_InEachStatus_SayWhy(MeetingStatus status, params SchedulingRefusal[] expected)
    {
        Assert.Equal(expected, TestData.MeetingIn(status).RefusalsToReschedule(Nine, Noon));
    }

    [Fact]
    public void Call_WithAnAgenda_RemembersWhen()
    {
        var meeting = TestData.MeetingIn(MeetingStatus.Planned);

        meeting.Call(TestData.Now);

        Assert.Equal((MeetingStatus.Called, (DateTime?)TestData.Now), (meeting.Status, meeting.CalledUtc));
    }

    [Fact]
    public void Call_WhenTheAgendaIsEmpty_IsRefused()
    {
        var meeting = Plan();

        Assert.Equal([CallingRefusal.NoItems], meeting.RefusalsToCall());
        Assert.Throws<RefusedException>(() => meeting.Call(TestData.Now));
    }

    [Theory]
    [InlineData(MeetingStatus.Called)]
    [InlineData(MeetingStatus.Held)]
    [InlineData(MeetingStatus.Cancelled)]
    public void Call_WhenNotPlanned_IsRefused(MeetingStatus status)
    {
        Assert.Equal([CallingRefusal.NotPlanned], TestData.MeetingIn(status).RefusalsToCall());
    }

    [Fact]
    public void Cancel_RemembersWhy()
    {
        var meeting = TestData.MeetingIn(MeetingStatus.Called);

        meeting.Cancel("För få kan komma");

        Assert.Equal((MeetingStatus.Cancelled, "För få kan komma"), (meeting.Status, meeting.CancellationReason));
    }

    [Theory]
    [InlineData(MeetingStatus.Held, CancellationRefusal.IsHeld)]
    [InlineData(MeetingStatus.Cancelled, CancellationRefusal.IsCancelled)]
    public void Cancel_WhenHeldOrCancelled_IsRefused(MeetingStatus status, CancellationRefusal expected)
    {
        Assert.Equal([expected], TestData.MeetingIn(status).RefusalsToCancel());
    }

    private Meeting Plan(params string[] taken) => Meeting.Plan(council, "Möte", Day, Nine, Noon, "Linköping", taken);
}
