using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>Minutes are sent out, verified by everybody named, published and corrected.</summary>
public class MinutesTests
{
    private readonly StaffedBody staffed = TestData.Staffed();

    [Fact]
    public void Send_NamesTheChairAndEachVerifierOnce()
    {
        var minutes = TestData.MinutesIn(MinutesStatus.Draft, staffed);

        minutes.SendForVerification(staffed.ChairPerson, [staffed.FirstMember, staffed.SecondMember, staffed.FirstMember], TestData.Now);

        Assert.Equal(
            [
                (staffed.ChairPerson, VerificationRole.Chair),
                (staffed.FirstMember, VerificationRole.Verifier),
                (staffed.SecondMember, VerificationRole.Verifier),
            ],
            minutes.Verifications.Select(row => (row.Person, row.Role)));
        Assert.Equal((1, (DateTime?)TestData.Now), (minutes.SentNumber, minutes.SentUtc));
        Assert.All(minutes.Verifications, row => Assert.Equal(("Karin Lindqvist", null, ""), (row.Name, row.VerifiedUtc, row.Sha256)));
    }

    [Theory]
    [InlineData(MinutesStatus.AwaitingVerification)]
    [InlineData(MinutesStatus.Verified)]
    [InlineData(MinutesStatus.Published)]
    public void Send_WhenNotADraft_IsRefusedForThatOnly(MinutesStatus status)
    {
        Assert.Equal([SendingRefusal.NotADraft], TestData.MinutesIn(status, staffed).RefusalsToSend(null, []));
    }

    [Fact]
    public void Send_WithoutAChair_IsRefused() => AssertNotSent([SendingRefusal.NoChair], null, staffed.FirstMember);

    [Fact]
    public void Send_WithoutAVerifier_IsRefused() => AssertNotSent([SendingRefusal.NoVerifier], staffed.ChairPerson);

    [Fact]
    public void Send_WhenTheChairIsTheVerifier_IsRefused() =>
        AssertNotSent([SendingRefusal.ChairIsVerifier], staffed.ChairPerson, staffed.FirstMember, staffed.ChairPerson);

    [Fact]
    public void Send_WhenAVerifierTookNoPart_IsRefused() =>
        AssertNotSent([SendingRefusal.TookNoPart], staffed.ChairPerson, staffed.FirstDeputy);

    [Fact]
    public void Send_WhenTheChairTookNoPart_IsRefused() =>
        AssertNotSent([SendingRefusal.TookNoPart], TestData.Person(), staffed.FirstMember);

    [Fact]
    public void Send_WithNothing_ListsWhatIsMissing() => AssertNotSent([SendingRefusal.NoChair, SendingRefusal.NoVerifier], null);

    [Fact]
    public void Send_ToADeputyWhoServed_IsAllowed_ButNotToTheMemberWhoWasExcused()
    {
        var meeting = TestData.MeetingWith(staffed.Body, null, ItemOutcome.Information);
        meeting.RecordAttendance(staffed.First, new AttendanceEntry(AttendanceStatus.Excused, DeputyServes: true));
        var minutes = staffed.Close(meeting).Minutes!;

        Assert.Empty(minutes.RefusalsToSend(staffed.ChairPerson, [staffed.FirstDeputy]));
        Assert.Equal([SendingRefusal.TookNoPart], minutes.RefusalsToSend(staffed.ChairPerson, [staffed.FirstMember]));
    }

    [Fact]
    public void Verify_ByEverybody_MakesTheMinutesVerifiedAtTheLastOnesTime()
    {
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);

        minutes.Verify(staffed.FirstMember, TestData.Now, TestData.Checksum);
        Assert.Equal((MinutesStatus.AwaitingVerification, null), (minutes.Status, minutes.VerifiedUtc));

        minutes.Verify(staffed.ChairPerson, TestData.Now.AddDays(1), TestData.Checksum);
        Assert.Equal((MinutesStatus.Verified, (DateTime?)TestData.Now.AddDays(1)), (minutes.Status, minutes.VerifiedUtc));
        Assert.All(minutes.Verifications, row => Assert.Equal(TestData.Checksum, row.Sha256));
    }

    [Fact]
    public void Verify_BySomebodyElse_IsRefused()
    {
        AssertNotVerified(
            TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed),
            staffed.SecondMember,
            VerificationRefusal.NotAVerifier);
    }

    [Fact]
    public void Verify_Twice_IsRefused()
    {
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);
        minutes.Verify(staffed.ChairPerson, TestData.Now, TestData.Checksum);

        AssertNotVerified(minutes, staffed.ChairPerson, VerificationRefusal.HasVerified);
    }

    [Theory]
    [InlineData(MinutesStatus.Draft)]
    [InlineData(MinutesStatus.Verified)]
    [InlineData(MinutesStatus.Published)]
    public void Verify_WhenNotOut_IsRefused(MinutesStatus status)
    {
        AssertNotVerified(TestData.MinutesIn(status, staffed), staffed.ChairPerson, VerificationRefusal.NotAwaitingVerification);
    }

    [Fact]
    public void SendBack_ClearsTheVerifications_AndTheItemsCanBeWrittenOnAgain()
    {
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);
        minutes.Verify(staffed.ChairPerson, TestData.Now, TestData.Checksum);

        minutes.SendBack("Karin Lindqvist", "Fel datum i § 1", TestData.Now);

        Assert.Equal(MinutesStatus.Draft, minutes.Status);
        Assert.Empty(minutes.Verifications);
        var sending = Assert.Single(minutes.SendingsBack);
        Assert.Equal(
            (1, "Karin Lindqvist", "Fel datum i § 1", TestData.Now),
            (sending.Number, sending.SentBackBy, sending.Reason, sending.SentBackUtc));
        Assert.Empty(minutes.Meeting.Items[0].RefusalsToRecord(TestData.Recording(ItemOutcome.Information)));
    }

    [Fact]
    public void Send_AfterSendingBack_IsANewNumber_AndEverybodyVerifiesAnew()
    {
        var minutes = TestData.MinutesIn(MinutesStatus.AwaitingVerification, staffed);
        minutes.Verify(staffed.ChairPerson, TestData.Now, TestData.Checksum);
        minutes.SendBack("Karin Lindqvist", "Fel datum", TestData.Now);

        minutes.SendForVerification(staffed.ChairPerson, [staffed.SecondMember], TestData.Now);

        Assert.Equal(2, minutes.SentNumber);
        Assert.Empty(minutes.RefusalsToVerify(staffed.ChairPerson));
        AssertNotVerified(minutes, staffed.FirstMember, VerificationRefusal.NotAVerifier);
    }

    [Theory]
    [InlineData(MinutesStatus.AwaitingVerification, " \n", SendingBackRefusal.NoReason)]
    [InlineData(MinutesStatus.Draft, "Fel", SendingBackRefusal.NotAwaitingVerification)]
    [InlineData(MinutesStatus.Verified, "Fel", SendingBackRefusal.NotAwaitingVerification)]
    [InlineData(MinutesStatus.Published, "Fel", SendingBackRefusal.NotAwaitingVerification)]
    public void SendBack_WithoutAReasonOrWhenNotOut_IsRefused(MinutesStatus status, string reason, SendingBackRefusal expected)
    {
        var minutes = TestData.MinutesIn(status, staffed);

        Assert.Equal([expected], minutes.RefusalsToSendBack(reason));
        Assert.Throws<RefusedException>(() => minutes.SendBack("Karin", reason, TestData.Now));
    }

    [Theory]
    [InlineData(MinutesStatus.Draft, PublicationRefusal.NotVerified)]
    [InlineData(MinutesStatus.AwaitingVerification, PublicationRefusal.NotVerified)]
    [InlineData(MinutesStatus.Published, PublicationRefusal.IsPublished)]
    public void Publish_WhenNotVerifiedOrPublished_IsRefused(MinutesStatus status, PublicationRefusal expected)
    {
        Assert.Equal([expected], TestData.MinutesIn(status, staffed).RefusalsToPublish());
    }

    [Theory]
    [InlineData(MinutesStatus.Verified)]
    [InlineData(MinutesStatus.Published)]
    public void Correct_AddsACorrection_AndChangesNothingThatWasVerified(MinutesStatus status)
    {
        var minutes = TestData.MinutesIn(status, staffed);
        var text = minutes.Meeting.Items[0].Text;

        minutes.Correct("Rätt datum är den 3 mars.", "Sara", TestData.Now);
        minutes.Correct("Och rätt år 2026.", "Sara", TestData.Now);

        Assert.Equal([1, 2], minutes.Corrections.Select(correction => correction.Number));
        Assert.Equal((status, text), (minutes.Status, minutes.Meeting.Items[0].Text));
        Assert.All(minutes.Verifications, row => Assert.NotNull(row.VerifiedUtc));
    }

    [Theory]
    [InlineData(MinutesStatus.Verified, "\t", CorrectionRefusal.NoText)]
    [InlineData(MinutesStatus.Draft, "Rätt", CorrectionRefusal.NotVerified)]
    [InlineData(MinutesStatus.AwaitingVerification, "Rätt", CorrectionRefusal.NotVerified)]
    public void Correct_WithoutATextOrWhenNotVerified_IsRefused(MinutesStatus status, string text, CorrectionRefusal expected)
    {
        Assert.Equal([expected], TestData.MinutesIn(status, staffed).RefusalsToCorrect(text));
    }

    private void AssertNotSent(SendingRefusal[] expected, Person? chair, params Person[] verifiers)
    {
        var minutes = TestData.MinutesIn(MinutesStatus.Draft, staffed);

        Assert.Equal(expected, minutes.RefusalsToSend(chair, verifiers));
        if (chair is not null)
            Assert.Throws<RefusedException>(() => minutes.SendForVerification(chair, verifiers, TestData.Now));
        Assert.Equal((MinutesStatus.Draft, 0), (minutes.Status, minutes.SentNumber));
    }

    private static void AssertNotVerified(Minutes minutes, Person person, VerificationRefusal expected)
    {
        Assert.Equal([expected], minutes.RefusalsToVerify(person));
        Assert.Throws<RefusedException>(() => minutes.Verify(person, TestData.Now, TestData.Checksum));
    }
}
