using RokPortal.Data.Bodies;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Shared;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Web.Pages.Meetings;
using RokPortal.Web.Pages.Plans;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Overview;

/// <summary>What each role is told about meetings, in each state of theirs.</summary>
public class MeetingTodosTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly LeadTimes Times = new();
    private static readonly Guid Person = Guid.CreateVersion7();
    private static readonly Guid Body = Guid.CreateVersion7();

    [Theory]
    [InlineData(true, null, "2026-12-10", "2026-11-26")]
    [InlineData(false, null, "2026-12-10", "2026-11-30")]
    [InlineData(false, 5, "2026-12-10", "2026-12-05")] // the body's own
    [InlineData(true, null, "2026-11-25", "2026-11-11")] // late
    [InlineData(true, null, "2026-12-18", "2026-12-04")] // the first day it is at hand
    public void ForSecretary_WhenAPlannedMeetingIsNear_AsksToCallByTheNoticeDay(bool decides, int? own, string day, string due)
    {
        var todo = Assert.Single(ForSecretary(Meeting(MeetingStatus.Planned, day, decides) with { NoticeDays = own }));

        Assert.Equal($"Kalla till Rådet {Words(day)}", todo.Text);
        Assert.Equal((Day(due), "/moten/motet/kalla"), (todo.Due!.Value, todo.Href));
    }

    [Theory]
    [InlineData(MeetingStatus.Planned, "2026-12-19")] // farther ahead than four weeks
    [InlineData(MeetingStatus.Called, "2026-12-10")]
    [InlineData(MeetingStatus.Cancelled, "2026-12-10")]
    public void ForSecretary_WhenAMeetingAheadNeedsNothing_IsSilent(MeetingStatus status, string day)
    {
        Assert.Empty(ForSecretary(Meeting(status, day)));
    }

    [Theory]
    [InlineData(MeetingStatus.Called, "2026-11-20", "Protokollför och avsluta mötet Rådet 20 november 2026", "protokollforing")]
    [InlineData(MeetingStatus.Planned, "2026-11-20", "Protokollför och avsluta mötet Rådet 20 november 2026", "protokollforing")]
    [InlineData(MeetingStatus.Called, "2026-11-12", "Avsluta mötet Rådet 12 november 2026", "avslutande")]
    public void ForSecretary_WhenTheDayHasComeOrPassed_AsksToRecordAndClose(MeetingStatus status, string day, string text, string page)
    {
        var todo = Assert.Single(ForSecretary(Meeting(status, day)));

        Assert.Equal((text, $"/moten/motet/{page}", Day(day)), (todo.Text, todo.Href, todo.Due!.Value));
    }

    [Fact]
    public void ForSecretary_WhenTheMinutesAreADraft_AsksToSendThemWithinTenWorkingDays()
    {
        var held = Held(MinutesStatus.Draft);

        var todo = Assert.Single(ForSecretary(held));
        var returned = Assert.Single(ForSecretary(held with { MinutesSentUtc = Utc("2026-11-16") }));

        Assert.Equal(("Skicka protokollet från Rådet 12 november 2026 för justering", "Mötet är avslutat"), (todo.Text, todo.Context));
        Assert.Equal((new DateOnly(2026, 11, 26), "/moten/motet/till-justering"), (todo.Due!.Value, todo.Href));
        Assert.Equal("Protokollet är återlämnat för ändring", returned.Context);
    }

    [Theory]
    [InlineData("2026-11-06", "Följ justeringen av protokollet från Rådet 12 november 2026", "Väntar på Eva Ek och Ulf Åh")]
    [InlineData("2026-11-05", "Påminn om justeringen av protokollet från Rådet 12 november 2026", "Eva Ek och Ulf Åh har inte justerat")]
    public void ForSecretary_WhenMinutesAreOut_NamesThoseWhoseMoveItIs(string sent, string text, string context)
    {
        var held = Held(MinutesStatus.AwaitingVerification) with
        {
            MinutesSentUtc = Utc(sent),
            Verifiers =
            [
                new(Guid.CreateVersion7(), "Ulf Åh", VerificationRole.Verifier, null),
                new(Guid.CreateVersion7(), "Ann Ar", VerificationRole.Verifier, Utc("2026-11-19")),
                new(Guid.CreateVersion7(), "Eva Ek", VerificationRole.Chair, null),
            ],
        };

        var todo = Assert.Single(ForSecretary(held));

        Assert.Equal((text, context, Day(sent).AddDays(14)), (todo.Text, todo.Context, todo.Due!.Value));
    }

    [Fact]
    public void ForSecretary_WhenMinutesAreVerified_AsksToPublishThem_AndWhenPublishedIsSilent()
    {
        var todo = Assert.Single(ForSecretary(Held(MinutesStatus.Verified)));

        Assert.Equal(("Publicera protokollet från Rådet 12 november 2026", "/moten/motet/publicering"), (todo.Text, todo.Href));
        Assert.Empty(ForSecretary(Held(MinutesStatus.Published)));
    }

    [Theory]
    [InlineData(NotesStatus.Draft, null, "Skicka ut minnesanteckningarna från Rådet 12 november 2026", "2026-11-19")]
    [InlineData(NotesStatus.SentOut, "2026-11-19", "Slutför minnesanteckningarna från Rådet 12 november 2026", null)]
    [InlineData(NotesStatus.SentOut, null, "Slutför minnesanteckningarna från Rådet 12 november 2026", null)]
    [InlineData(NotesStatus.SentOut, "2026-11-20", null, null)] // the participants' move
    [InlineData(NotesStatus.Final, "2026-11-19", null, null)]
    public void ForSecretary_ByTheStateOfTheNotes_SaysTheNextStep(NotesStatus notes, string? commentsBy, string? text, string? due)
    {
        var todo = ForSecretary(WithNotes(notes, commentsBy)).SingleOrDefault();

        Assert.Equal((text, due), (todo?.Text, todo?.Due?.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData(MeetingStatus.Planned, "2026-12-10", "2026-11-26")]
    [InlineData(MeetingStatus.Called, "2026-12-01", "2026-12-01")]
    public void ForSecretary_WhenAProposedPlanIsOnNoAgenda_AsksToPutItThere(MeetingStatus status, string day, string due)
    {
        var todo = MeetingTodos.ForSecretary([Meeting(status, day)], [Matter(Proposed())], Times, Today).Last();

        Assert.Equal("Sätt upp aktivitetsplan 2027 på rådets dagordning", todo.Text);
        Assert.Equal((Day(due), "/aktivitetsplaner/2027/till-motet"), (todo.Due!.Value, todo.Href));
    }

    [Fact]
    public void ForSecretary_WhenAProposedPlanHasNoMeetingToGoTo_AsksToPlanOne()
    {
        var group = Meeting(MeetingStatus.Called, "2026-12-10", decides: false);

        var todo = Assert.Single(MeetingTodos.ForSecretary([group], [Matter(Proposed())], Times, Today));

        Assert.Equal(("/moten/nytt", null), (todo.Href, todo.Due));
    }

    [Fact]
    public void ForSecretary_WhenTheProposedPlanIsPut_OrAnotherIsADraft_IsSilent()
    {
        var put = Proposed() with
        {
            ProposalNumber = 2,
            Agendas =
            [
                new MatterOnAgenda("motet", "Rådet", Day("2026-12-10"), MeetingStatus.Planned, IsPreparing: false, ProposalNumber: 2),
            ],
        };

        Assert.Empty(MeetingTodos.ForSecretary([], [Matter(put), Matter(Proposed() with { Status = PlanStatus.SentOut })], Times, Today));
    }

    [Fact]
    public void ForVerifier_WhoIsNamedAndHasNotVerified_AsksWithinFourteenDays()
    {
        var held = Held(MinutesStatus.AwaitingVerification) with
        {
            MinutesSentUtc = Utc("2026-11-16"),
            Verifiers =
            [
                new(Person, "Eva Ek", VerificationRole.Chair, null),
                new(Guid.CreateVersion7(), "Ulf Åh", VerificationRole.Verifier, null),
            ],
        };

        var todo = Assert.Single(ParticipantTodos.ForVerifier(Person, [held], Times));

        Assert.Equal(("Justera protokollet från Rådet 12 november 2026", "Du var ordförande vid mötet"), (todo.Text, todo.Context));
        Assert.Equal((new DateOnly(2026, 11, 30), "/moten/motet/justering"), (todo.Due!.Value, todo.Href));
    }

    [Fact]
    public void ForVerifier_WhoHasVerifiedOrIsNotNamed_IsSilent()
    {
        var verified = Held(MinutesStatus.AwaitingVerification) with
        {
            Verifiers = [new(Person, "Eva Ek", VerificationRole.Chair, Utc("2026-11-19"))],
        };

        Assert.Empty(ParticipantTodos.ForVerifier(Person, [verified, Held(MinutesStatus.AwaitingVerification)], Times));
        Assert.Empty(ParticipantTodos.ForVerifier(null, [verified], Times));
    }

    [Theory]
    [InlineData(MeetingStatus.Called, "2026-12-10", MandateRole.Member, SeatFunction.Representative, null, 1)]
    [InlineData(MeetingStatus.Called, "2026-12-10", MandateRole.Member, SeatFunction.Chair, null, 1)]
    [InlineData(MeetingStatus.Called, "2026-12-10", MandateRole.Member, SeatFunction.Representative, "2026-12-10", 1)]
    // somebody else sits there by then
    [InlineData(MeetingStatus.Called, "2026-12-10", MandateRole.Member, SeatFunction.Representative, "2026-12-09", 0)]
    [InlineData(MeetingStatus.Called, "2026-12-10", MandateRole.Deputy, SeatFunction.Representative, null, 0)]
    [InlineData(MeetingStatus.Called, "2026-12-10", MandateRole.Member, SeatFunction.Secretary, null, 0)]
    [InlineData(MeetingStatus.Planned, "2026-12-10", MandateRole.Member, SeatFunction.Representative, null, 0)]
    [InlineData(MeetingStatus.Cancelled, "2026-12-10", MandateRole.Member, SeatFunction.Representative, null, 0)]
    [InlineData(MeetingStatus.Called, "2026-11-19", MandateRole.Member, SeatFunction.Representative, null, 0)]
    public void ForParticipant_WhoIsToAttendACalledMeeting_AsksToReadTheAgenda(
        MeetingStatus status, string day, MandateRole role, SeatFunction function, string? to, int count)
    {
        var todos = ParticipantTodos.ForParticipant([Mandate(role, function, to)], [Meeting(status, day)], Today).ToList();

        Assert.Equal(count, todos.Count);
        Assert.All(todos, todo => Assert.Equal(
            ($"Läs dagordningen till Rådet {Words(day)}", "/moten/motet", Day(day)),
            (todo.Text, todo.Href, todo.Due!.Value)));
    }

    [Theory]
    [InlineData(NotesStatus.SentOut, "2026-11-20", 1)]
    [InlineData(NotesStatus.SentOut, null, 1)]
    [InlineData(NotesStatus.SentOut, "2026-11-19", 0)]
    [InlineData(NotesStatus.Draft, null, 0)]
    [InlineData(NotesStatus.Final, null, 0)]
    public void ForParticipant_WhenNotesAreOut_AsksForCommentsUntilTheLastDay(NotesStatus notes, string? commentsBy, int count)
    {
        var todos = ParticipantTodos.ForParticipant([Mandate(MandateRole.Member)], [WithNotes(notes, commentsBy)], Today).ToList();

        Assert.Equal(count, todos.Count);
        Assert.All(todos, todo => Assert.Equal("/moten/motet/minnesanteckningar", todo.Href));
    }

    [Fact]
    public void ForParticipant_OfAnotherBody_IsSilent()
    {
        var elsewhere = Mandate(MandateRole.Member) with { BodyId = Guid.CreateVersion7() };

        Assert.Empty(
            ParticipantTodos.ForParticipant(
                [elsewhere], [Meeting(MeetingStatus.Called, "2026-12-10"), WithNotes(NotesStatus.SentOut, null)], Today));
    }

    private static IEnumerable<Todo> ForSecretary(MeetingHeader meeting) => MeetingTodos.ForSecretary([meeting], [], Times, Today);

    private static MeetingHeader Meeting(MeetingStatus status, string day, bool decides = true) =>
        new(
            Guid.CreateVersion7(), "motet", "Rådet", Body, "radet", "Rådet", decides, decides ? RecordKind.Minutes : RecordKind.Notes,
            Day(day), new TimeOnly(13, 0), new TimeOnly(16, 0), "Slottet", status, null, null, []);

    private static MeetingHeader Held(MinutesStatus minutes) => Meeting(MeetingStatus.Held, "2026-11-12") with { Minutes = minutes };

    private static MeetingHeader WithNotes(NotesStatus notes, string? commentsBy) =>
        Meeting(MeetingStatus.Held, "2026-11-12", decides: false) with
        {
            Notes = notes,
            NotesCommentsBy = commentsBy is null ? null : Day(commentsBy),
        };

    private static Matter Matter(PlanStanding plan) =>
        PlanMatters.Of(plan, County.Define("Länet", "", "", "", "", "", 21));

    private static PlanStanding Proposed() => new(2027, PlanStatus.Proposed, null, []);

    private static HeldMandate Mandate(MandateRole role, SeatFunction function = SeatFunction.Representative, string? to = null) =>
        new(
            Body, Decides: true, Prepares: false, "Rådet", Guid.CreateVersion7(), "Kinda", role, function,
            Day("2026-01-01"), to is null ? null : Day(to));

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);

    private static DateTime Utc(string day) => Day(day).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);

    private static string Words(string day) => SwedishDates.WithoutWeekday(Day(day));
}
