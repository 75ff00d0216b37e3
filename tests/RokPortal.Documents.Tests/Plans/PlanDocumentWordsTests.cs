using RokPortal.Documents.Plans;

namespace RokPortal.Documents.Tests.Plans;

public class PlanDocumentWordsTests
{
    [Theory]
    [InlineData("2027-01-01", "2027-11-01", "januari–november 2027")]
    [InlineData("2026-11-01", "2027-03-01", "november 2026–mars 2027")]
    [InlineData("2027-05-01", "2027-05-01", "maj 2027")]
    [InlineData("2027-05-01", null, "från maj 2027")]
    [InlineData(null, "2027-05-01", "till maj 2027")]
    [InlineData(null, null, null)]
    public void Period_WhenMonthsAreGiven_ReadsAsSwedish(string? start, string? end, string? expected)
    {
        Assert.Equal(expected, PlanDocumentWords.Period(Parse(start), Parse(end)));
    }

    [Theory]
    [InlineData(new int[0], null)]
    [InlineData(new[] { 1 }, "Mål 1")]
    [InlineData(new[] { 1, 2, 3 }, "Mål 1, 2 och 3")]
    public void Goals_WhenNumbersAreGiven_ListsThem(int[] numbers, string? expected)
    {
        Assert.Equal(expected, PlanDocumentWords.Goals(numbers));
    }

    private static DateOnly? Parse(string? day) =>
        day == null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
