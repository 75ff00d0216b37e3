using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Bodies;

/// <summary>What a body may do is what its rules say; its kind gives the rules where nothing else is said.</summary>
public class BodyRulesTests
{
    private static readonly BodyRules Council = BodyRules.Of(BodyKind.Council);
    private static readonly BodyRules Group = BodyRules.Of(BodyKind.PreparatoryGroup);

    /// <summary>Minutes that are verified, without decisions: what some networks keep.</summary>
    private static readonly BodyRules Minuted = Group with { Prepares = false, Keeps = RecordKind.Minutes, Verifies = true };

    [Theory]
    [InlineData(BodyKind.Council, true, false, RecordKind.Minutes, true, 7)]
    [InlineData(BodyKind.PreparatoryGroup, false, true, RecordKind.Notes, false, 3)]
    [InlineData(BodyKind.Network, false, false, RecordKind.Notes, false, 3)]
    [InlineData(BodyKind.WorkingGroup, false, false, RecordKind.Notes, false, 3)]
    public void Establish_WithoutRules_GivesWhatUsuallyHoldsForTheKind(
        BodyKind kind, bool decides, bool prepares, RecordKind keeps, bool verifies, int standing)
    {
        var body = Body.Establish("organet", "Organet", kind, "Samverkar.");

        Assert.Equal((kind, decides, prepares, keeps, verifies), (body.Kind, body.Decides, body.Prepares, body.Keeps, body.Verifies));
        Assert.Equal((Convener.CaseOfficer, null, standing), (body.Convener, body.NoticeDays, body.StandingItems.Count));
    }

    public static TheoryData<BodyRules, EstablishmentRefusal> Impossible => new()
    {
        { Council with { Keeps = RecordKind.Notes, Verifies = false, StandingItems = [] }, EstablishmentRefusal.DecidesWithoutMinutes },
        { Council with { Prepares = true }, EstablishmentRefusal.PreparesItsOwnDecisions },
        { Minuted with { Verifies = false }, EstablishmentRefusal.MinutesAreNotVerified },
        { Group with { Verifies = true }, EstablishmentRefusal.NotesAreVerified },
        { Group with { NoticeDays = -1 }, EstablishmentRefusal.NoticeIsAfterTheMeeting },
        { Minuted with { StandingItems = [new(ItemKind.Decision, "Beslut")] }, EstablishmentRefusal.StandingItemIsOfAnotherBody },
        { Group with { StandingItems = Council.StandingItems }, EstablishmentRefusal.StandingItemIsOfAnotherBody },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Establish_WithRulesThatNoBodyCanWorkBy_IsRefused(BodyRules rules, EstablishmentRefusal refusal)
    {
        Assert.Equal([refusal], Body.RefusalsToEstablish(rules));
        Assert.Throws<RefusedException>(() => Body.Establish("organet", "Organet", BodyKind.Council, "", rules));
    }

    [Fact]
    public void RefusalsToEstablish_OfWhatUsuallyHolds_AreNone() =>
        Assert.All(Enum.GetValues<BodyKind>(), kind => Assert.Empty(Body.RefusalsToEstablish(BodyRules.Of(kind))));

    [Fact]
    public void Close_AWorkingGroupWithTheRulesOfACouncil_AdoptsByParagraphAndKeepsMinutes()
    {
        var group = TestData.Staffed(BodyKind.WorkingGroup, Council);
        var plan = TestData.PlanIn(PlanStatus.Proposed);
        var meeting = TestData.Meeting(group.Body);
        var item = TestData.Put(meeting, plan, ItemOutcome.Decision);

        group.Close(meeting);

        Assert.Equal((1, PlanStatus.Adopted), (item.ParagraphNumber, plan.Status));
        Assert.Equal((MinutesStatus.Draft, null), (meeting.Minutes!.Status, meeting.Notes));
        Assert.Empty(meeting.Minutes.RefusalsToSend(group.ChairPerson, [group.FirstMember]));
    }

    [Fact]
    public void Close_ACouncilWithTheRulesOfAGroup_KeepsNotesWithoutParagraphs()
    {
        var council = TestData.Staffed(BodyKind.Council, Group);

        var meeting = TestData.HeldMeeting(council, null, ItemOutcome.Information, ItemOutcome.Tabled);

        Assert.All(meeting.Items, item => Assert.Null(item.ParagraphNumber));
        Assert.Equal((null, NotesStatus.Draft, 0), (meeting.Minutes, meeting.Notes!.Status, council.CounterOf(TestData.Year).Last));
        Assert.Equal(
            [PuttingRefusal.OnlyTheCouncilDecides],
            TestData.Meeting(council.Body).RefusalsToPut(TestData.PlanIn(PlanStatus.Proposed)));
    }

    [Fact]
    public void Close_ANetworkThatKeepsMinutes_HasThemToVerifyWithoutParagraphs()
    {
        var network = TestData.Staffed(BodyKind.Network, Minuted);

        var meeting = TestData.HeldMeeting(network, null, ItemOutcome.Information);

        Assert.Null(meeting.Items[0].ParagraphNumber);
        Assert.Empty(meeting.Minutes!.RefusalsToSend(network.ChairPerson, [network.FirstMember]));
        Assert.Contains(
            RecordingRefusal.OnlyTheCouncilDecides,
            TestData.Meeting(network.Body).AddItem(TestData.Content()).RefusalsToRecord(TestData.Recording(ItemOutcome.Decision)));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Close_AnyBody_PreparesTheYearsReport_WhereItsRulesSaySo(bool prepares, int handlings)
    {
        var network = TestData.Staffed(BodyKind.Network, Group with { Prepares = prepares });
        var report = TestData.YearReportIn(YearReportStatus.SentOut);
        var before = report.Handlings.Count;
        var meeting = TestData.Meeting(network.Body);
        meeting.AddItem(TestData.Content() with { Kind = ItemKind.Preparation, Matter = report })
            .Record(TestData.Recording(ItemOutcome.Information));

        network.Close(meeting);

        Assert.Equal(before + handlings, report.Handlings.Count);
    }

    [Fact]
    public void AddStandingItems_OfABodyWithItsOwn_AddsThose_AlsoTwoMattersOfOneSort()
    {
        var rules = Group with
        {
            StandingItems =
            [
                new(ItemKind.Information, "Nytt från kommunerna"),
                new(ItemKind.Information, "Nytt från staten"),
                new(ItemKind.Closing, "Avslutning"),
            ],
        };
        var meeting = TestData.Meeting(TestData.Body(BodyKind.Network, rules));
        meeting.AddItem(TestData.Content("Nytt från staten", ItemKind.Information));

        meeting.AddStandingItems();
        meeting.AddStandingItems();

        Assert.Equal(["Nytt från staten", "Nytt från kommunerna", "Avslutning"], meeting.InOrder().Select(item => item.Title));
    }
}
