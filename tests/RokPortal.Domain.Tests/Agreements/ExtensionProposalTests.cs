using RokPortal.Domain.Agreements;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Agreements;

public class ExtensionProposalTests
{
    private static readonly DateOnly Day = new(2028, 12, 31);

    private readonly StaffedBody staffed = TestData.Staffed();
    private readonly Agreement agreement = TestData.Agreement();

    [Fact]
    public void Return_KeepsIt_AndTakenUpAndPutAgainItCanBeCarried()
    {
        var proposal = ExtensionProposal.Of(agreement, Day);
        var first = TestData.Meeting(staffed.Body);
        var returned = TestData.Put(first, proposal, ItemOutcome.Referred);
        staffed.Close(first);
        Assert.Equal((true, 2), (proposal.IsProposed, proposal.ProposalNumber));
        Assert.Empty(agreement.Extensions);

        var second = TestData.Meeting(staffed.Body);
        var item = second.TakeUp(returned);
        item.Record(TestData.Recording(ItemOutcome.Decision));
        Assert.Contains(
            second.RefusalsToClose(staffed.Seats, [], TestData.MeetingDay), obstacle => obstacle.Reason == ClosingRefusal.MatterHasChanged);
        item.Put(proposal);
        staffed.Close(second);

        Assert.Equal((Day, true, false), (agreement.ValidTo, proposal.IsDecided, proposal.IsProposed));
    }

    [Fact]
    public void TwoProposals_OneCarriedAndTheOtherReturned_AreNoContradiction()
    {
        var meeting = TestData.Meeting(staffed.Body);
        TestData.Put(meeting, ExtensionProposal.Of(agreement, Day), ItemOutcome.Decision);
        TestData.Put(meeting, ExtensionProposal.Of(agreement, Day.AddYears(1)), ItemOutcome.Referred);

        staffed.Close(meeting);

        Assert.Equal(Day, agreement.ValidTo);
    }

    [Fact]
    public void Carried_ItCannotBePutAgain()
    {
        var proposal = ExtensionProposal.Of(agreement, Day);
        var meeting = TestData.Meeting(staffed.Body);
        TestData.Put(meeting, proposal, ItemOutcome.Decision);
        staffed.Close(meeting);

        Assert.Equal([PuttingRefusal.IsNotProposed], TestData.Meeting(staffed.Body).RefusalsToPut(proposal));
        Assert.Equal("2028-12-31", proposal.LogName);
    }
}
