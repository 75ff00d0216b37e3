using RokPortal.Documents.Blocks;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Shared;

public class TypedTimeTests
{
    [Theory]
    [InlineData("13.00")]
    [InlineData("13:00")]
    [InlineData("1300")]
    [InlineData("13")]
    [InlineData(" kl. 13.00 ")]
    [InlineData("Kl 13")]
    public void Read_WhenWrittenInAWayPeopleWrite_IsTheTime(string text)
    {
        Assert.Equal(new TypedTime(new TimeOnly(13, 0), null), TypedTime.Read(text));
    }

    [Theory]
    [InlineData("9", 9, 0)]
    [InlineData("9.30", 9, 30)]
    [InlineData("930", 9, 30)]
    [InlineData("00.00", 0, 0)]
    [InlineData("23:59", 23, 59)]
    public void Read_OfOtherTimes_IsTheTime(string text, int hour, int minute)
    {
        Assert.Equal(new TimeOnly(hour, minute), TypedTime.Read(text).Time);
    }

    [Theory]
    [InlineData("24.00")]
    [InlineData("13.60")]
    [InlineData("99")]
    public void Read_WhenTimeDoesNotExist_SaysThat(string text)
    {
        Assert.Equal(new TypedTime(null, $"Klockslaget {text} finns inte. Skriv tiden som 13.00."), TypedTime.Read(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("efter lunch")]
    [InlineData("13.0")]
    [InlineData("13,00")]
    [InlineData("-1")]
    [InlineData("13.00.00")]
    [InlineData("١٣")]
    public void Read_WhenItIsNoTime_SaysHowToWriteOne(string? text)
    {
        Assert.Equal(new TypedTime(null, "Skriv tiden som 13.00."), TypedTime.Read(text));
    }

    [Fact]
    public void Write_IsAsItIsRead()
    {
        Assert.Equal("09.05", TypedTime.Write(new TimeOnly(9, 5)));
        Assert.Equal(new TimeOnly(9, 5), TypedTime.Read(TypedTime.Write(new TimeOnly(9, 5))).Time);
    }
}
