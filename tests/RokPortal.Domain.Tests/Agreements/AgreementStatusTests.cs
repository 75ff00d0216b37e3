using System.Globalization;
using RokPortal.Domain.Agreements;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Agreements;

/// <summary>The state on every day around which something changes. In force 2021-05-01 – 2025-12-31 (R26).</summary>
public class AgreementStatusTests
{
    private static readonly DateOnly FirstDay = new(2021, 5, 1);
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    [Theory]
    [InlineData("2021-04-30", AgreementStatus.Approved)]
    [InlineData("2021-05-01", AgreementStatus.InForce)]
    [InlineData("2021-05-02", AgreementStatus.InForce)]
    [InlineData("2025-12-31", AgreementStatus.InForce)]
    [InlineData("2026-01-01", AgreementStatus.Expired)]
    public void StatusOn_WhenApproved_FollowsTheDates(string day, AgreementStatus expected)
    {
        var agreement = Approved();

        Assert.Equal(expected, agreement.StatusOn(Day(day)));
    }

    [Theory]
    [InlineData("2021-04-30")]
    [InlineData("2021-05-01")]
    [InlineData("2026-01-01")]
    public void StatusOn_WhenNotApproved_IsDraftOnEveryDay(string day)
    {
        var agreement = TestData.DraftAgreement(FirstDay, LastDay);

        Assert.Equal(AgreementStatus.Draft, agreement.StatusOn(Day(day)));
    }

    [Theory]
    [InlineData("2025-12-31", AgreementStatus.InForce)]
    [InlineData("2026-01-01", AgreementStatus.InForce)]
    [InlineData("2027-12-31", AgreementStatus.InForce)]
    [InlineData("2028-01-01", AgreementStatus.Expired)]
    public void StatusOn_WhenExtended_MovesTheLastDay(string day, AgreementStatus expected)
    {
        var agreement = Approved();
        agreement.Extend(new DateOnly(2027, 12, 31), new DateOnly(2025, 6, 12), "Integrationsrådet § 14");

        Assert.Equal(expected, agreement.StatusOn(Day(day)));
    }

    [Theory]
    [InlineData("2024-12-31", AgreementStatus.InForce)]
    [InlineData("2025-01-01", AgreementStatus.Replaced)]
    [InlineData("2026-01-01", AgreementStatus.Replaced)]
    public void StatusOn_WhenReplaced_ChangesOnTheSuccessorsFirstDay(string day, AgreementStatus expected)
    {
        var agreement = Approved();
        var successor = TestData.Successor(new DateOnly(2025, 1, 1));

        successor.Replace(agreement);

        Assert.Equal(expected, agreement.StatusOn(Day(day)));
        Assert.Equal(agreement.Id, successor.PredecessorId);
        Assert.Same(agreement, successor.Predecessor);
    }

    [Theory]
    [InlineData("2025-12-31", AgreementStatus.InForce)]
    [InlineData("2026-01-01", AgreementStatus.Expired)]
    [InlineData("2026-03-01", AgreementStatus.Replaced)]
    public void StatusOn_WhenTheSuccessorComesAfterAGap_IsExpiredInBetween(string day, AgreementStatus expected)
    {
        var agreement = Approved();

        TestData.Successor(new DateOnly(2026, 3, 1)).Replace(agreement);

        Assert.Equal(expected, agreement.StatusOn(Day(day)));
    }

    [Fact]
    public void StatusOn_WhenInForceForASingleDay_IsInForceThatDay()
    {
        var agreement = TestData.DraftAgreement(FirstDay, FirstDay);
        agreement.Approve(FirstDay);

        Assert.Equal(AgreementStatus.Approved, agreement.StatusOn(FirstDay.AddDays(-1)));
        Assert.Equal(AgreementStatus.InForce, agreement.StatusOn(FirstDay));
        Assert.Equal(AgreementStatus.Expired, agreement.StatusOn(FirstDay.AddDays(1)));
    }

    private static Agreement Approved()
    {
        var agreement = TestData.DraftAgreement(FirstDay, LastDay);
        agreement.Approve(new DateOnly(2021, 4, 12));
        return agreement;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
