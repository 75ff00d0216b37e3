using System.Globalization;
using RokPortal.Application.Shared;
using RokPortal.Documents.Blocks;

namespace RokPortal.Web.Tests.Shared;

public class TypedNumberTests
{
    [Theory]
    [InlineData("38,4", "38.4")]
    [InlineData(" 38.4 % ", "38.4")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("1234", "1234")]
    [InlineData("-2", "-2")]
    [InlineData("\u22120,5", "-0.5")]
    [InlineData("0", "0")]
    public void Read_OfANumber_UnderstandsIt(string text, string expected)
    {
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), TypedNumber.Read(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("-")]
    [InlineData("12 34")]
    [InlineData("1,2,3")]
    [InlineData("1e9")]
    [InlineData("9999999999999999999999")]
    [InlineData("elva")]
    public void Read_OfAnythingElse_GivesNothing(string? text)
    {
        Assert.Null(TypedNumber.Read(text));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData(" 07 ", 7)]
    [InlineData("7,0", 7)]
    [InlineData("-2", -2)]
    [InlineData("7,5", null)]
    [InlineData("7 %", null)]
    [InlineData("999999999999", null)]
    [InlineData("sju", null)]
    [InlineData(null, null)]
    public void ReadWhole_UnderstandsWholeNumbersOnly(string? text, int? expected)
    {
        Assert.Equal(expected, TypedNumber.ReadWhole(text));
    }

    [Fact]
    public void Write_IsReadBack()
    {
        Assert.Equal("38,4135", TypedNumber.Write(38.4135m));
        Assert.Equal(38.4135m, TypedNumber.Read(TypedNumber.Write(38.4135m)));
    }
}
