using RokPortal.Domain.Agreements;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Agreements;

/// <summary>In which years the agreement can have a plan: those with at least one day in force.</summary>
public class AgreementYearTests
{
    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)] // from 1 May
    [InlineData(2022, true)]
    [InlineData(2025, true)]
    [InlineData(2026, false)]
    public void IsInForceDuring_WhenApproved_NeedsOneDayInTheYear(int year, bool expected)
    {
        Assert.Equal(expected, Approved().IsInForceDuring(year));
    }

    [Theory]
    [InlineData(2025, true)]
    [InlineData(2026, true)] // the only day is 1 January
    [InlineData(2027, false)]
    public void IsInForceDuring_WhenExtendedIntoAYear_CountsThatYear(int year, bool expected)
    {
        var agreement = Approved();
        agreement.Extend(new DateOnly(2026, 1, 1), new DateOnly(2025, 6, 12), "§ 14");

        Assert.Equal(expected, agreement.IsInForceDuring(year));
    }

    [Fact]
    public void IsInForceDuring_WhenNotApproved_IsNever()
    {
        var agreement = TestData.DraftAgreement(new DateOnly(2021, 5, 1), new DateOnly(2025, 12, 31));

        Assert.All(Enumerable.Range(2020, 7), year => Assert.False(agreement.IsInForceDuring(year)));
    }

    [Fact]
    public void IsInForceDuring_WhenReplacedOnNewYearsDay_LeavesThatYearToTheSuccessor()
    {
        var agreement = Approved();
        TestData.Successor(new DateOnly(2025, 1, 1)).Replace(agreement);

        Assert.True(agreement.IsInForceDuring(2024));
        Assert.False(agreement.IsInForceDuring(2025));
    }

    [Fact]
    public void IsInForceDuring_WhenReplacedDuringAYear_HasDaysInThatYearStill()
    {
        var agreement = Approved();
        TestData.Successor(new DateOnly(2025, 1, 2)).Replace(agreement);

        Assert.True(agreement.IsInForceDuring(2025));
    }

    private static Agreement Approved()
    {
        var agreement = TestData.DraftAgreement(new DateOnly(2021, 5, 1), new DateOnly(2025, 12, 31));
        agreement.Approve(new DateOnly(2021, 4, 12));
        return agreement;
    }
}
