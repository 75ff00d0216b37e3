using RokPortal.Domain.Agreements;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Agreements;

public class AgreementTests
{
    private static readonly DateOnly LastDay = new(2027, 12, 31);
    private static readonly DateOnly DecisionDay = new(2027, 6, 10);

    [Fact]
    public void Draft_WhenItWouldEndBeforeItStarts_IsAnError()
    {
        Assert.Throws<ArgumentException>(() => Agreement.Draft("rok", "RÖK", 2021, 2025, new(2021, 5, 1), new(2021, 4, 30)));
        Assert.Throws<ArgumentException>(() => Agreement.Draft("rok", "RÖK", 2025, 2021, new(2021, 5, 1), new(2025, 12, 31)));
    }

    [Fact]
    public void FullName_HasTheYearsOfTheTitle_EvenWhenExtended()
    {
        var agreement = Agreement.Draft("rok", "Hållbar integration", 2021, 2025, new(2021, 5, 1), new(2025, 12, 31));
        agreement.Approve(new DateOnly(2021, 4, 12));

        agreement.Extend(LastDay, new DateOnly(2025, 6, 12), "§ 14");

        Assert.Equal("Hållbar integration 2021–2025", agreement.FullName);
    }

    [Fact]
    public void AddGoal_AndAddArea_BelongToTheAgreementAtOnce()
    {
        var agreement = TestData.Agreement();

        Assert.All(agreement.Goals, goal => Assert.Equal(agreement.Id, goal.AgreementId));
        Assert.All(agreement.Areas, area => Assert.Equal(agreement.Id, area.AgreementId));
    }

    [Fact]
    public void AddArea_TakesTheNextPosition()
    {
        var agreement = TestData.Agreement();

        var third = agreement.AddArea("normer", "Normer och attityder", "Bemötande.", [5, 16]);

        Assert.Equal([1, 2, 3], agreement.Areas.Select(area => area.Position));
        Assert.Equal([5, 16], third.GlobalGoals);
    }

    [Fact]
    public void Extend_WhenApprovedAndLater_MovesTheLastDayAndIsRemembered()
    {
        var agreement = TestData.Agreement();

        agreement.Extend(LastDay.AddDays(1), DecisionDay, "Integrationsrådet § 14");

        Assert.Equal(LastDay.AddDays(1), agreement.ValidTo);
        var extension = Assert.Single(agreement.Extensions);
        Assert.Equal(
            (LastDay.AddDays(1), DecisionDay, "Integrationsrådet § 14"),
            (extension.ValidTo, extension.DecidedOn, extension.Reference));
    }

    [Fact]
    public void Extend_WhenExtendedBefore_CountsFromTheLatestLastDay()
    {
        var agreement = TestData.Agreement();
        agreement.Extend(new DateOnly(2028, 12, 31), DecisionDay, "§ 14");

        Assert.Equal([ExtensionRefusal.NotLater], agreement.RefusalsToExtend(new DateOnly(2028, 12, 31)));
        Assert.Empty(agreement.RefusalsToExtend(new DateOnly(2029, 1, 1)));
    }

    [Fact]
    public void Extend_WhenNotApproved_IsRefused()
    {
        var agreement = TestData.DraftAgreement(new DateOnly(2021, 5, 1), LastDay);

        AssertExtensionRefused(agreement, LastDay.AddYears(1), ExtensionRefusal.NotApproved);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Extend_WhenNotLaterThanTheLastDay_IsRefused(int daysAfterTheLast)
    {
        AssertExtensionRefused(TestData.Agreement(), LastDay.AddDays(daysAfterTheLast), ExtensionRefusal.NotLater);
    }

    [Fact]
    public void Approve_WhenApproved_IsRefused()
    {
        var agreement = TestData.Agreement();
        var before = agreement.ApprovedOn;

        Assert.Equal([ApprovalRefusal.AlreadyApproved], agreement.RefusalsToApprove());
        Assert.Throws<RefusedException>(() => agreement.Approve(DecisionDay));
        Assert.Equal(before, agreement.ApprovedOn);
    }

    [Fact]
    public void Replace_ByADraft_IsRefusedAndLeavesTheEarlierInForce()
    {
        var draft = TestData.DraftAgreement(new DateOnly(2025, 1, 1), new DateOnly(2028, 12, 31));

        AssertReplacementRefused(draft, TestData.Agreement(), ReplacementRefusal.NotApproved);
    }

    [Fact]
    public void Replace_WhenAnotherHasReplacedIt_IsRefused()
    {
        var agreement = TestData.Agreement();
        TestData.Successor(new DateOnly(2025, 1, 1)).Replace(agreement);

        AssertReplacementRefused(TestData.Successor(new DateOnly(2026, 1, 1)), agreement, ReplacementRefusal.AlreadyReplaced);
    }

    [Fact]
    public void Replace_WhenItDoesNotComeIntoForceLater_IsRefused()
    {
        var agreement = TestData.Agreement();

        AssertReplacementRefused(TestData.Successor(agreement.ValidFrom), agreement, ReplacementRefusal.NotLater);
        Assert.Empty(TestData.Successor(agreement.ValidFrom.AddDays(1)).RefusalsToReplace(agreement));
    }

    private static void AssertReplacementRefused(Agreement successor, Agreement predecessor, params ReplacementRefusal[] expected)
    {
        var before = predecessor.ReplacedFrom;

        Assert.Equal(expected, successor.RefusalsToReplace(predecessor));
        Assert.Throws<RefusedException>(() => successor.Replace(predecessor));
        Assert.Equal(before, predecessor.ReplacedFrom);
        Assert.Null(successor.Predecessor);
    }

    private static void AssertExtensionRefused(Agreement agreement, DateOnly validTo, params ExtensionRefusal[] expected)
    {
        var before = agreement.ValidTo;

        Assert.Equal(expected, agreement.RefusalsToExtend(validTo));
        Assert.Throws<RefusedException>(() => agreement.Extend(validTo, DecisionDay, "§ 14"));
        Assert.Equal(before, agreement.ValidTo);
        Assert.Empty(agreement.Extensions);
    }
}
