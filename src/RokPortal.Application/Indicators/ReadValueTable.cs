using System.Text;
using RokPortal.Application.Shared;
using RokPortal.Documents.Office;

namespace RokPortal.Application.Indicators;

/// <summary>
/// What a file with values says of an indicator: the values of the county's own areas, how many rows are about others, and
/// which rows cannot be read. Empty and ".." are missing values, never zero.
/// </summary>
public sealed class ReadValueTable
{
    /// <summary>More rows than these are not taken.</summary>
    public const int MostRows = 5000;

    private const int FirstYear = 1990;

    /// <summary>More is no statistics of a county, and would not fit its column.</summary>
    private const decimal Largest = 10_000_000_000_000;

    /// <summary>How statistics offices write that there is no value.</summary>
    private static readonly HashSet<string> Missing = ["", ".", "..", "...", "…", "-", "–", "—", "−", "saknas"];

    private readonly Dictionary<ValuePlace, (ValueEntry Entry, int Row)> entries = [];
    private readonly List<string> faults = [];
    private readonly AreaNames names;
    private readonly bool isBySex;
    private readonly int lastYear;

    private ReadValueTable(AreaNames names, bool isBySex, int lastYear) =>
        (this.names, this.isBySex, this.lastYear) = (names, isBySex, lastYear);

    public IReadOnlyCollection<ValueEntry> Entries => [.. entries.Values.Select(value => value.Entry)];

    /// <summary>What is wrong with each row that cannot be read: "Rad 12: …".</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Rows about places outside the county.</summary>
    public int RowsOfOthers { get; private set; }

    /// <summary>Which columns are missing, in words; null when all are there.</summary>
    public string? MissingColumns { get; private set; }

    /// <summary>Reads the rows after the one that names the columns; what stands before it is a heading of the file.</summary>
    /// <param name="rows">The file.</param>
    /// <param name="indicator">Whose values they are.</param>
    /// <param name="names">The county's areas.</param>
    /// <param name="today">The day: no value is of a later year.</param>
    public static ReadValueTable Read(IReadOnlyList<TableRow> rows, Indicator indicator, AreaNames names, DateOnly today)
    {
        var table = new ReadValueTable(names, indicator.IsBySex, today.Year);
        var columns = ValueColumns.Find(rows, out var header);
        if (columns.Lacking is { } lacking)
        {
            table.MissingColumns = lacking;
            return table;
        }

        foreach (var row in rows.Skip(header + 1))
            table.Take(row, columns);
        return table;
    }

    private void Take(TableRow row, ValueColumns columns)
    {
        string Cell(int? column) => column is { } index && index < row.Cells.Count ? row.Cells[index] : "";
        var (year, area, sex, value) = (Cell(columns.Year), Cell(columns.Area), SexOf(Cell(columns.Sex)), Cell(columns.Value));
        if (area.Length == 0 && year.Length == 0)
            return; // A note below the table.

        if (CodeOf(area) is not { } code)
            RowsOfOthers++;
        else if (YearOf(year) is not { } known)
            Fault(row, $"”{Short(year)}” är inget år från {FirstYear} till {lastYear}");
        else if (sex is null)
            Fault(row, $"”{Short(Cell(columns.Sex))}” är inget kön. Skriv kvinnor, män eller totalt");
        else if (sex != IndicatorSex.Total && !isBySex)
            Fault(row, "indikatorn delas inte upp på kön");
        else if (EntryOf(new ValuePlace(code, known, sex.Value), value) is not { } entry)
            Fault(row, $"”{Short(value)}” är inget tal");
        else if (entries.TryGetValue(entry.Place, out var before) && before.Entry != entry)
            Fault(row, $"samma kommun, år och kön står också på rad {before.Row}, med ett annat värde");
        else
            entries.TryAdd(entry.Place, (entry, row.Number));
    }

    private void Fault(TableRow row, string what) => faults.Add(string.Create(CultureInfo.InvariantCulture, $"Rad {row.Number}: {what}."));

    private int? YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstYear && year <= lastYear
            ? year
            : null;

    /// <summary>By name or code. A spreadsheet may have dropped the zeros that a code begins with.</summary>
    private string? CodeOf(string text)
    {
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
            return names.Of(text.PadLeft(4, '0')) is null ? null : text.PadLeft(4, '0');

        var name = ValueColumns.Plain(text);
        string[] Called(string own) =>
        [
            ValueColumns.Plain(own),
            ValueColumns.Plain(own + " kommun"),
            ValueColumns.Plain(own + "s kommun"),
            ValueColumns.Plain(own + " län"),
            ValueColumns.Plain(own + "s län"),
        ];
        if (name is "riket" or "sverige" or "helariket")
            return IndicatorValue.CountryCode;
        return names.Codes.FirstOrDefault(code => Called(names.Of(code)!).Contains(name));
    }

    private static IndicatorSex? SexOf(string text) => ValueColumns.Plain(text) switch
    {
        "" or "t" or "totalt" or "total" or "alla" or "bada" or "badakonen" or "samtliga" or "kvinnorochman" => IndicatorSex.Total,
        "k" or "kvinna" or "kvinnor" or "flicka" or "flickor" => IndicatorSex.Women,
        "m" or "man" or "pojke" or "pojkar" => IndicatorSex.Men,
        _ => null,
    };

    private static ValueEntry? EntryOf(ValuePlace place, string value)
    {
        if (Missing.Contains(value.ToLowerInvariant()))
            return ValueEntry.Missing(place);
        return TypedNumber.Read(value) is { } number && Math.Abs(number) < Largest ? ValueEntry.Known(place, number) : null;
    }

    private static string Short(string text) => text.Length > 30 ? text[..29] + "…" : text;
}

/// <summary>Which column says what.</summary>
public sealed record ValueColumns(int? Year, int? Area, int? Sex, int? Value)
{
    /// <summary>Files of statistics offices have a few rows of headings before the one that names the columns.</summary>
    private const int MostRowsBefore = 20;

    private static readonly string[] Years = ["ar", "artal", "year", "kalenderar", "matar"];
    private static readonly string[] Areas =
        ["kommunkod", "kod", "omradeskod", "regionkod", "kommun", "omrade", "kommunnamn", "region", "lan", "kommunlan"];
    private static readonly string[] Sexes = ["kon", "sex"];
    private static readonly string[] Values = ["varde", "value", "utfall", "andel", "antal", "procent", "resultat"];

    /// <summary>What is not there, in words, or null.</summary>
    public string? Lacking => (Year, Area, Value) switch
    {
        (not null, not null, not null) => null,
        _ => string.Join(
            ", ",
            new[] { Year is null ? "år" : null, Area is null ? "kommun" : null, Value is null ? "värde" : null }.OfType<string>()),
    };

    /// <summary>The first row that names all columns; else what the best one lacks.</summary>
    public static ValueColumns Find(IReadOnlyList<TableRow> rows, out int header)
    {
        var found = rows.Take(MostRowsBefore).Select(row => Of(row.Cells)).ToList();
        header = found.FindIndex(columns => columns.Lacking is null);
        return header >= 0
            ? found[header]
            : found.MaxBy(columns => new[] { columns.Year, columns.Area, columns.Value }.Count(column => column is not null))!;
    }

    /// <summary>Small letters a–z without marks: "Kön " and "kon" are the same.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Normalized(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));

    private static ValueColumns Of(IReadOnlyList<string> cells)
    {
        var plain = cells.Select(Plain).ToList();
        int? IndexOf(string[] words) =>
            words.Select(word => plain.IndexOf(word)).Where(index => index >= 0).Select(index => (int?)index).FirstOrDefault();
        return new ValueColumns(IndexOf(Years), IndexOf(Areas), IndexOf(Sexes), IndexOf(Values));
    }
}
