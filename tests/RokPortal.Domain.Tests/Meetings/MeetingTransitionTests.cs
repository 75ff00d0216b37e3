using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>Which verb leads where from each status, for a meeting, minutes and notes in which nothing is missing.</summary>
public class MeetingTransitionTests
{
    private const string MeetingTable = """
        Status      Reschedule   Call       ChangeAgenda   Attend     Mend        Close     Reopen    Cancel
        Planned     Planned      Called     Planned        Planned    Planned     Held      refused   Cancelled
        Called      Called       refused    Called         Called     Called      Held      refused   Cancelled
        Held        refused      refused    refused        Held       Held        refused   Held      refused
        Cancelled   refused      refused    refused        refused    refused     refused   refused   refused
        """;

    // Verify is the last one's: with it the minutes are verified.
    private const string MinutesTable = """
        Status                 Send                   Verify     SendBack   Publish     Correct
        Draft                  AwaitingVerification   refused    refused    refused     refused
        AwaitingVerification   refused                Verified   Draft      refused     refused
        Verified               refused                refused    refused    Published   Verified
        Published              refused                refused    refused    refused     Published
        """;

    private const string NotesTable = """
        Status    SendOut    Finalise
        Draft     SentOut    refused
        SentOut   SentOut    Final
        Final     refused    refused
        """;

    private static readonly StaffedBody Staffed = TestData.Staffed();

    private static readonly Dictionary<string, (Func<Meeting, int> Refusals, Action<Meeting> Act)> MeetingVerbs = new()
    {
        ["Reschedule"] = (
            meeting => meeting.RefusalsToReschedule(meeting.Start, meeting.End).Count,
            meeting => meeting.Reschedule("Ny", meeting.Date.AddDays(1), meeting.Start, meeting.End, "Motala", [])),
        ["Call"] = (meeting => meeting.RefusalsToCall().Count, meeting => meeting.Call(TestData.Now)),
        ["ChangeAgenda"] = (meeting => meeting.RefusalsToChangeAgenda().Count, meeting => meeting.AddItem(TestData.Content())),
        ["Attend"] = (
            meeting => meeting.RefusalsToRecordAttendance(Staffed.First, new AttendanceEntry(AttendanceStatus.Excused)).Count,
            meeting => meeting.RecordAttendance(Staffed.First, new AttendanceEntry(AttendanceStatus.Excused))),
        ["Mend"] = (meeting => meeting.RefusalsToMend().Count, meeting => meeting.CorrectPlace("Motala")),
        ["Reopen"] = (
            meeting => meeting.RefusalsToReopen("Fel resultat").Count,
            meeting => meeting.Reopen("Fel resultat", "Karin", TestData.Now)),
        ["Close"] = (
            meeting => meeting.RefusalsToClose(Staffed.Seats, [], TestData.MeetingDay).Count,
            meeting => Staffed.Close(meeting)),
        ["Cancel"] = (meeting => meeting.RefusalsToCancel().Count, meeting => meeting.Cancel("För få kan komma")),
    };

    private static readonly Dictionary<string, (Func<Minutes, int> Refusals, Action<Minutes> Act)> MinutesVerbs = new()
    {
        ["Send"] = (
            minutes => minutes.RefusalsToSend(Staffed.ChairPerson, [Staffed.FirstMember]).Count,
            minutes => minutes.SendForVerification(Staffed.ChairPerson, [Staffed.FirstMember], TestData.Now)),
        ["Verify"] = (
            minutes => minutes.RefusalsToVerify(Staffed.FirstMember).Count,
            minutes => minutes.Verify(Staffed.FirstMember, TestData.Now, TestData.Checksum)),
        ["SendBack"] = (minutes => minutes.RefusalsToSendBack("Fel").Count, minutes => minutes.SendBack("Karin", "Fel", TestData.Now)),
        ["Publish"] = (minutes => minutes.RefusalsToPublish().Count, minutes => minutes.Publish(TestData.Now)),
        ["Correct"] = (minutes => minutes.RefusalsToCorrect("Rätt").Count, minutes => minutes.Correct("Rätt", "Sara", TestData.Now)),
    };

    private static readonly Dictionary<string, (Func<Notes, int> Refusals, Action<Notes> Act)> NotesVerbs = new()
    {
        ["SendOut"] = (notes => notes.RefusalsToSendOut().Count, notes => notes.SendOut(TestData.Now, "Sara", commentsBy: null)),
        ["Finalise"] = (notes => notes.RefusalsToFinalise(TestData.MeetingDay).Count, notes => notes.Finalise(TestData.Now)),
    };

    public static TheoryData<MeetingStatus, string, string> MeetingCells => Cells<MeetingStatus>(MeetingTable);

    public static TheoryData<MinutesStatus, string, string> MinutesCells => Cells<MinutesStatus>(MinutesTable);

    public static TheoryData<NotesStatus, string, string> NotesCells => Cells<NotesStatus>(NotesTable);

    [Theory]
    [MemberData(nameof(MeetingCells))]
    public void MeetingVerb_InEachStatus_LeadsWhereTheTableSays(MeetingStatus status, string verb, string expected)
    {
        AssertLeads(TestData.MeetingIn(status, Staffed), meeting => meeting.Status, MeetingVerbs[verb], status, expected);
    }

    [Theory]
    [MemberData(nameof(MinutesCells))]
    public void MinutesVerb_InEachStatus_LeadsWhereTheTableSays(MinutesStatus status, string verb, string expected)
    {
        var minutes = TestData.MinutesIn(status, Staffed);
        if (status == MinutesStatus.AwaitingVerification)
            minutes.Verify(Staffed.ChairPerson, TestData.Now, TestData.Checksum);

        AssertLeads(minutes, whole => whole.Status, MinutesVerbs[verb], status, expected);
    }

    [Theory]
    [MemberData(nameof(NotesCells))]
    public void NotesVerb_InEachStatus_LeadsWhereTheTableSays(NotesStatus status, string verb, string expected)
    {
        AssertLeads(TestData.NotesIn(status), notes => notes.Status, NotesVerbs[verb], status, expected);
    }

    [Fact]
    public void Tables_HaveEveryStatusAndEveryVerb()
    {
        AssertComplete(MeetingCells, MeetingVerbs.Keys);
        AssertComplete(MinutesCells, MinutesVerbs.Keys);
        AssertComplete(NotesCells, NotesVerbs.Keys);
    }

    private static TheoryData<T, string, string> Cells<T>(string table)
        where T : struct, Enum
    {
        var rows = table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var cells = new TheoryData<T, string, string>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
                cells.Add(Enum.Parse<T>(row[0]), rows[0][column], row[column]);
        }

        return cells;
    }

    private static void AssertComplete<T>(TheoryData<T, string, string> cells, IEnumerable<string> verbs)
        where T : struct, Enum =>
        Assert.Equal(
            Enum.GetValues<T>().SelectMany(status => verbs.Select(verb => (status, verb))).Order(),
            cells.Select(row => ((T)row[0], (string)row[1])).Order());

    private static void AssertLeads<TWhole, TStatus>(
        TWhole whole,
        Func<TWhole, TStatus> statusOf,
        (Func<TWhole, int> Refusals, Action<TWhole> Act) verb,
        TStatus status,
        string expected)
        where TStatus : struct, Enum
    {
        if (expected == "refused")
        {
            Assert.NotEqual(0, verb.Refusals(whole));
            Assert.Throws<RefusedException>(() => verb.Act(whole));
            Assert.Equal(status, statusOf(whole));
        }
        else
        {
            Assert.Equal(0, verb.Refusals(whole));
            verb.Act(whole);
            Assert.Equal(Enum.Parse<TStatus>(expected), statusOf(whole));
        }
    }
}
