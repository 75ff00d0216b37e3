using RokPortal.Data.Tests.Configurations;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Meetings;

/// <summary>A council meeting that adopts a plan, returns another and comes to corrected minutes; and a group's notes.</summary>
internal sealed class MeetingSamples : Samples
{
    public override IEnumerable<object> Make()
    {
        var staffed = TestData.Staffed();
        var earlier = TestData.HeldMeeting(staffed, TestData.MeetingDay.AddDays(-7), ItemOutcome.Tabled);
        var meeting = TestData.Meeting(staffed.Body);
        var first = meeting.TakeUp(earlier.Items[0]);
        first.Revise(TestData.Content("Nästa år") with
        {
            Presenter = "Åsa Öberg",
            Background = "Bakgrund med åäö\n\n- punkt",
            ProposedDecision = ["att godkänna; och", "att | gå vidare"],
            RegistryNumber = "851-1234-2026",
            Matter = ExtensionProposal.Of(TestData.Agreement(), new DateOnly(2028, 12, 31)),
        });
        first.Put(first.Matter!);
        first.Record(new ItemRecording
        {
            Outcome = ItemOutcome.Decision,
            Decision = ["att godkänna; och", "att | gå vidare"],
            Dissent = "Avvikande mening",
            Note = "Anteckning",
            Distribution = ["Kommunerna", "Region Östergötland"],
            ActionPoints = [new("Skicka ut", "Sara", new DateOnly(2026, 12, 1), IsDone: true), new("Ring", "Bo", DueOn: null)],
        });
        TestData.Put(meeting, TestData.PlanIn(PlanStatus.Proposed), ItemOutcome.Decision);
        var last = TestData.Put(meeting, TestData.PlanIn(PlanStatus.Proposed), ItemOutcome.Referred);
        meeting.RecordAttendance(
            staffed.First, new AttendanceEntry(AttendanceStatus.Present, DeputyServes: true, first, last, "Kom senare"));
        meeting.RecordCoOpted(["Eva Ek, Migrationsverket", "Li Lo, Arbetsförmedlingen"]);
        meeting.Call(TestData.Now);
        staffed.Close(meeting);
        staffed.CloseAgain(meeting);
        meeting.Minutes!.SendForVerification(staffed.ChairPerson, [staffed.FirstMember], TestData.Now);
        meeting.Minutes.SendBack("Karin", "Fel datum", TestData.Now);
        meeting.Minutes.SendForVerification(staffed.ChairPerson, [staffed.FirstMember], TestData.Now);
        meeting.Minutes.Verify(staffed.ChairPerson, TestData.Now, TestData.Checksum);
        meeting.Minutes.Verify(staffed.FirstMember, TestData.Now, TestData.Checksum);
        meeting.Minutes.Correct("Rätt datum är den 3 mars.", "Sara", TestData.Now);

        var moved = TestData.Meeting(
            then: other => other.Reschedule("Extra möte", TestData.MeetingDay.AddDays(3), other.Start, other.End, "Motala", []));
        return
        [
            earlier, meeting, staffed.CounterOf(TestData.Year),
            moved, TestData.MeetingIn(MeetingStatus.Cancelled), TestData.NotesIn(NotesStatus.Final),
        ];
    }
}
