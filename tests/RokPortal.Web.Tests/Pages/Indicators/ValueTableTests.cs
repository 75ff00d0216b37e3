using RokPortal.Application.Indicators;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Office;
using RokPortal.Domain.Indicators;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Indicators;

/// <summary>What rows of a file say of an indicator.</summary>
public class ValueTableTests
{
    private static readonly AreaNames Names =
        new("0005", "Östergötland", new Dictionary<string, string> { ["0580"] = "Linköping", ["0513"] = "Kinda" });

    [Theory]
    [InlineData("år;kommun;kön;värde")]
    [InlineData("AR;Område;KON;Varde")]
    [InlineData("Kommun;År;Kön;Värde")]
    [InlineData("Notering;Artal;Kommunnamn;Kön;Andel")]
    public void Columns_AreFoundByTheirNames_HoweverTheyAreWritten(string header)
    {
        var table = Read($"Skolverket, tabell 3\n\n{header}\n{Arrange(header)}");

        Assert.Null(table.MissingColumns);
        Assert.Equal(ValueEntry.Known(new ValuePlace("0580", 2025, IndicatorSex.Women), 38.4m), Assert.Single(table.Entries));
    }

    [Theory]
    [InlineData("kommun;värde", "år")]
    [InlineData("år;namn", "kommun, värde")]
    [InlineData("a;b;c", "år, kommun, värde")]
    public void Columns_ThatAreMissing_AreNamed(string header, string missing)
    {
        Assert.Equal(missing, Read($"{header}\n1;2;3").MissingColumns);
    }

    [Theory]
    [InlineData("Linköping", "0580")]
    [InlineData("linköpings kommun", "0580")]
    [InlineData("Kinda kommun", "0513")]
    [InlineData("580", "0580")]
    [InlineData("0580", "0580")]
    [InlineData("Östergötlands län", "0005")]
    [InlineData("05", "0005")]
    [InlineData("Riket", "0000")]
    [InlineData("Sverige", "0000")]
    [InlineData("00", "0000")]
    public void Area_IsANameOrACode(string written, string code)
    {
        Assert.Equal(code, Assert.Single(Read($"år;kommun;värde\n2025;{written};1").Entries).Place.AreaCode);
    }

    [Theory]
    [InlineData("38,4", 38.4)]
    [InlineData("38.4", 38.4)]
    [InlineData("1 234,5", 1234.5)]
    [InlineData("−2", -2.0)]
    [InlineData("0", 0.0)]
    [InlineData("38,4 %", 38.4)]
    public void Value_HasACommaOrAPoint(string written, double value)
    {
        Assert.Equal((decimal)value, Assert.Single(Read($"år;kommun;värde\n2025;Kinda;{written}").Entries).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("-")]
    [InlineData("–")]
    public void Value_ThatIsMissing_IsNotZero(string written)
    {
        var entry = Assert.Single(Read($"år;kommun;värde\n2025;Kinda;{written}").Entries);

        Assert.Equal((null, ValueStatus.Missing), (entry.Value, entry.Status));
    }

    [Fact]
    public void Rows_ThatCannotBeRead_AreNamedByTheirNumber_AndOthersOfTheCountryAreCounted()
    {
        var table = Read(
            "år;kommun;kön;värde\n25;Kinda;;1\n2027;Kinda;;1\n2025;Kinda;annat;1\n2025;Kinda;;många\n2025;Kinda;;1\n"
                + "2025;513;totalt;1,0\n2025;Kinda kommun;;2\n2025;Stockholm;;7\n2025;0180;;7\n;;;Källa: Skolverket");

        Assert.Equal(
            [
                "Rad 2: ”25” är inget år från 1990 till 2026.",
                "Rad 3: ”2027” är inget år från 1990 till 2026.",
                "Rad 4: ”annat” är inget kön. Skriv kvinnor, män eller totalt.",
                "Rad 5: ”många” är inget tal.",
                "Rad 8: samma kommun, år och kön står också på rad 6, med ett annat värde.",
            ],
            table.Faults);
        Assert.Equal((1, 2), (table.Entries.Count, table.RowsOfOthers));
    }

    [Fact]
    public void Sex_OfAnIndicatorThatIsNotDivided_IsAFault()
    {
        var table = Read("år;kommun;kön;värde\n2025;Kinda;kvinnor;1\n2025;Kinda;Totalt;3", isBySex: false);

        Assert.Equal(["Rad 2: indikatorn delas inte upp på kön."], table.Faults);
        Assert.Equal(3, Assert.Single(table.Entries).Value);
    }

    private static ReadValueTable Read(string text, bool isBySex = true) => ReadValueTable.Read(
        TableFile.Read(System.Text.Encoding.UTF8.GetBytes(text), ReadValueTable.MostRows),
        TestData.Indicator(content => content with { IsBySex = isBySex }),
        Names,
        TestData.Today);

    private static string Arrange(string header) => header switch
    {
        "Kommun;År;Kön;Värde" => "Linköping;2025;kvinnor;38,4",
        "Notering;Artal;Kommunnamn;Kön;Andel" => "x;2025;Linköping;K;38.4",
        _ => "2025;Linköping;Kvinnor;38,4",
    };
}
