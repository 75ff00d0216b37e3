using RokPortal.Web.Security.SecondFactor;

namespace RokPortal.Web.Tests.Security.SecondFactor;

public class TimeCodeTests
{
    /// <summary>"12345678901234567890", the key of the RFC's examples.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory] // RFC 6238, appendix B, the last six of eight digits
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_TheInstantsOfTheRfc_GivesItsCodes(long seconds, string code)
    {
        Assert.Equal(code, TimeCode.At(Key, TimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(30, true)] // one step late
    [InlineData(59, true)]
    [InlineData(60, false)]
    [InlineData(-1, true)] // one step early
    [InlineData(-30, true)]
    [InlineData(-31, false)]
    public void StepOf_AcceptsTheStepBeforeAndTheOneAfter(int secondsLater, bool isAccepted)
    {
        var start = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = TimeCode.StepAt(start);

        Assert.Equal(isAccepted ? step : null, TimeCode.StepOf(Key, TimeCode.At(Key, step), start.AddSeconds(secondsLater)));
    }

    [Theory]
    [InlineData("123456", true)]
    [InlineData("12345", false)]
    [InlineData("1234567", false)]
    [InlineData("12345A", false)]
    [InlineData("１２３４５６", false)]
    public void IsShapeOf_IsSixDigits(string text, bool isCode)
    {
        Assert.Equal(isCode, TimeCode.IsShapeOf(text));
    }
}
