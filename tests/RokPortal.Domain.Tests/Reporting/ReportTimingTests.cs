using RokPortal.Domain.Reporting;

namespace RokPortal.Domain.Tests.Reporting;

public class ReportTimingTests
{
    [Theory]
    [InlineData(0.9, null)]
    [InlineData(1, 1)]
    [InlineData(61.8, 61)]
    public void Of_CountsWholeSeconds_AndNothingShorterThanOne(double seconds, int? expected)
    {
        var round = Guid.CreateVersion7();

        var timing = ReportTiming.Of(round, TimeSpan.FromSeconds(seconds));

        Assert.Equal(expected, timing?.Seconds);
        Assert.Equal(expected is null ? null : round, timing?.RoundId);
    }

    [Fact]
    public void Of_AFormThatWasLeftOpen_SaysNothing()
    {
        Assert.NotNull(ReportTiming.Of(Guid.CreateVersion7(), ReportTiming.Longest));
        Assert.Null(ReportTiming.Of(Guid.CreateVersion7(), ReportTiming.Longest + TimeSpan.FromSeconds(1)));
    }
}
