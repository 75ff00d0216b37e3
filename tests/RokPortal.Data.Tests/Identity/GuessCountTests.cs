using RokPortal.Data.Identity;

namespace RokPortal.Data.Tests.Identity;

public class GuessCountTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 15)]
    [InlineData(9, 15)]
    [InlineData(10, 30)]
    [InlineData(15, 60)]
    [InlineData(100_000, 60)]
    public void WaitAfter_WrongTries_GrowsAndHasACeiling(int failed, int minutes)
    {
        Assert.Equal(TimeSpan.FromMinutes(minutes), GuessCount.WaitAfter(failed));
    }
}
