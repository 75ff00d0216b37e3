using RokPortal.Domain.Reporting;

namespace RokPortal.Domain.Tests.Reporting;

public class PartyStatusTests
{
    [Theory]
    [MemberData(nameof(Said))]
    public void Of_WhatAPartySays_IsTheStatusWithThatName(ReportStatus said) =>
        Assert.Equal(said.ToString(), PartyStatuses.Of(said).ToString());

    [Fact]
    public void Of_Silence_IsMissing() => Assert.Equal(PartyStatus.Missing, PartyStatuses.Of(null));

    [Fact]
    public void Asked_HasEveryStatusThatAPartyWhoIsAskedCanHave_InTheOrderTheyAreShown() => Assert.Equal(
        [.. Enum.GetValues<ReportStatus>().Select(said => PartyStatuses.Of(said)), PartyStatus.Missing],
        PartyStatuses.Asked);

    public static TheoryData<ReportStatus> Said => new(Enum.GetValues<ReportStatus>());
}
