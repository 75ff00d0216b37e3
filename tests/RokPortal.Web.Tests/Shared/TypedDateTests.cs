using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Shared;

public class TypedDateTests
{
    [Theory]
    [InlineData("2024-12-03")]
    [InlineData("2024-12-3")]
    [InlineData(" 2024-12-03 ")]
    [InlineData("3 december 2024")]
    [InlineData("03 December  2024")]
    public void Read_WhenWrittenInAWayPeopleWrite_IsTheDay(string text)
    {
        Assert.Equal(new TypedDate(new DateOnly(2024, 12, 3), null), TypedDate.Read(text));
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("2024-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("31 april 2024")]
    public void Read_WhenDayDoesNotExist_SaysThat(string text)
    {
        var read = TypedDate.Read(text);

        Assert.Null(read.Day);
        Assert.Equal($"Dagen {text} finns inte. Kontrollera år, månad och dag.", read.Fault);
    }

    [Theory]
    [InlineData("i går")]
    [InlineData("03/12/2024")]
    [InlineData("3 dezember 2024")]
    [InlineData("24-12-03")]
    [InlineData("2024-12-03; DROP TABLE")]
    [InlineData("٢٠٢٤-١٢-٠٣")]
    public void Read_WhenItIsNoDay_SaysHowToWriteOne(string text)
    {
        Assert.Equal(new TypedDate(null, "Skriv dagen som 2024-12-03 eller 3 december 2024."), TypedDate.Read(text));
    }
}
