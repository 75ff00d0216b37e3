using System.Globalization;
using System.Text.RegularExpressions;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

/// <summary>docs/requirements.md claims no more than the pages and the tests that it names can carry.</summary>
public partial class RequirementsTests
{
    private const string Page = "docs/requirements.md";
    private const string Works = "works";
    private const string InPart = "in part";
    private const string NotYet = "not yet";

    /// <summary>What stands in a cell that has nothing to say.</summary>
    private const string Nothing = "–";

    private static readonly (string Letter, int Last)[] Tables = [("R", 72), ("P", 15)];

    private static readonly Lazy<HashSet<string>> Routes = new(() => FindRoutes().ToHashSet());
    private static readonly Lazy<HashSet<string>> TestClasses = new(() => Find("tests/", ".cs", ClassName()).ToHashSet());

    [Fact]
    public void Numbers_OfTheTables_AreEachThereOnce()
    {
        var expected = Tables.SelectMany(table => Enumerable.Range(1, table.Last).Select(number => Number(table.Letter, number)));

        Assert.Equal(expected, Rows().Select(row => row.Number));
    }

    [Fact]
    public void Rows_OfEachState_NameWhatTheStateClaims()
    {
        Rule.HasNoViolations(
            $"{Page}: what works, or works in part, names a page and a test; what works in part says what is missing.",
            Rows().SelectMany(FaultsOfState));
    }

    [Fact]
    public void Tests_ThatRowsName_Exist()
    {
        Rule.HasNoViolations($"{Page} names a test class that is not in tests/.", Rows().SelectMany(FaultsOfTests));
    }

    [Fact]
    public void Pages_ThatRowsName_Exist()
    {
        Rule.HasNoViolations($"{Page} names a route that no page has.", Rows().SelectMany(FaultsOfPages));
    }

    [Fact]
    public void Counts_BelowTheTables_AreThoseOfTheRows()
    {
        var lines = Repository.LinesOf(Page);

        Assert.All(Tables, table => Assert.Contains(CountLine(table.Letter, table.Last), lines));
    }

    [Theory]
    [InlineData("| R1 | What | works | – | `BodyPagesTests` | – |", "names no page")]
    [InlineData("| R1 | What | works | /organ | `BodyPagesTests` | – |", "names no page")]
    [InlineData("| R1 | What | in part | `/organ` | – | Much |", "names no test")]
    [InlineData("| R1 | What | in part | `/organ` | `BodyPagesTests` | – |", "does not say what is missing")]
    [InlineData("| R1 | What | works | `/organ` | `BodyPagesTests` | Much |", "works, and something is missing")]
    [InlineData("| R1 | What | not yet | `/organ` | – | – |", "is not there yet, and names a page or a test")]
    [InlineData("| R1 | What | soon | `/organ` | `BodyPagesTests` | – |", "has the state \"soon\"")]
    [InlineData("| R1 | – | not yet | – | – | – |", "does not say what is asked")]
    [InlineData("| R1 | What | works | `/organ` | `NoSuchTests` | – |", "NoSuchTests")]
    [InlineData("| R1 | What | works | `/organ/{id}` | `BodyPagesTests` | – |", "/organ/{id}")]
    [InlineData("| R1 | What | works | `/organ` |", "has 4 cells")]
    public void Row_WithAFault_IsFound(string line, string fault)
    {
        var row = Requirement.Read(line);

        var found = Assert.Single(FaultsOfState(row).Concat(FaultsOfTests(row)).Concat(FaultsOfPages(row)));

        Assert.Equal($"R1: {fault}", found);
    }

    [Theory]
    [InlineData("| R1 | What | works | `/organ`, `/organ/{slug}` (Organ) | `BodyPagesTests` | – |")]
    [InlineData("| R1 | What | works | `/health/live` | `DatabaseAwayTests` | – |")]
    [InlineData("| R1 | What | not yet | – | – | – |")]
    public void Row_WithoutAFault_Passes(string line)
    {
        var row = Requirement.Read(line);

        Assert.Empty(FaultsOfState(row).Concat(FaultsOfTests(row)).Concat(FaultsOfPages(row)));
    }

    /// <summary>Every line of a table but its head: a number with a slip of the pen is a row too, and not the one that is missed.</summary>
    private static List<Requirement> Rows() =>
        [.. Repository.LinesOf(Page).Where(line => line.StartsWith('|') && !TableHead().IsMatch(line)).Select(Requirement.Read)];

    private static string CountLine(string letter, int last)
    {
        var rows = Rows().Where(row => row.Number.StartsWith(letter, StringComparison.Ordinal)).ToList();
        int CountOf(string state) => rows.Count(row => row.State == state);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{letter}1–{letter}{last}: {CountOf(Works)} work, {CountOf(InPart)} in part, {CountOf(NotYet)} not yet.");
    }

    private static IEnumerable<string> FaultsOfState(Requirement row) => FaultsOf(row).Select(fault => $"{row.Number}: {fault}");

    private static IEnumerable<string> FaultsOf(Requirement row)
    {
        if (row.Cells != Requirement.Columns)
        {
            return [string.Create(CultureInfo.InvariantCulture, $"has {row.Cells} cells")];
        }

        var asked = row.Asked is "" or Nothing ? ["does not say what is asked"] : Array.Empty<string>();
        return asked.Concat(row.State switch
        {
            Works => [.. FaultsOfProof(row), .. row.Missing == Nothing ? [] : (string[])["works, and something is missing"]],
            InPart => [.. FaultsOfProof(row), .. row.Missing is "" or Nothing ? (string[])["does not say what is missing"] : []],
            NotYet => row.Pages.Count + row.Tests.Count == 0 ? [] : ["is not there yet, and names a page or a test"],
            _ => [$"has the state \"{row.State}\""],
        });
    }

    private static IEnumerable<string> FaultsOfProof(Requirement row)
    {
        if (row.Pages.Count == 0)
        {
            yield return "names no page";
        }

        if (row.Tests.Count == 0)
        {
            yield return "names no test";
        }
    }

    private static IEnumerable<string> FaultsOfTests(Requirement row) =>
        row.Tests.Where(test => !TestClasses.Value.Contains(test)).Select(test => $"{row.Number}: {test}");

    private static IEnumerable<string> FaultsOfPages(Requirement row) =>
        row.Pages.Where(page => !Routes.Value.Contains(page)).Select(page => $"{row.Number}: {page}");

    /// <summary>Routes as they are written: after @page, or where an endpoint is mapped.</summary>
    private static IEnumerable<string> FindRoutes() =>
        Find("src/RokPortal.Web/Pages/", ".cshtml", PageRoute()).Concat(Find("src/", ".cs", MappedRoute()));

    private static IEnumerable<string> Find(string folder, string ending, Regex what) =>
        from file in Repository.FilesUnder(folder, ending)
        from Match match in what.Matches(Repository.TextOf(file))
        select match.Groups[1].Value;

    private static string Number(string letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");

    [GeneratedRegex(@"^\|\s*(No\s*\||---)")]
    private static partial Regex TableHead();

    [GeneratedRegex(@"`([^`]+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*@page\s+""([^""]+)""", RegexOptions.Multiline)]
    private static partial Regex PageRoute();

    [GeneratedRegex(@"\.Map[A-Za-z]+\(\s*""([^""]+)""")]
    private static partial Regex MappedRoute();

    [GeneratedRegex(@"^[a-z ]*\bclass (\w+)", RegexOptions.Multiline)]
    private static partial Regex ClassName();

    /// <summary>A row of a table. A cell that is not there is empty.</summary>
    private sealed record Requirement(
        string Number, string Asked, string State, IReadOnlyList<string> Pages, IReadOnlyList<string> Tests, string Missing, int Cells)
    {
        public const int Columns = 6;

        public static Requirement Read(string line)
        {
            var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList();
            string Cell(int index) => cells.ElementAtOrDefault(index) ?? "";
            return new(Cell(0), Cell(1), Cell(2), NamesIn(Cell(3)), NamesIn(Cell(4)), Cell(5), cells.Count);
        }

        private static List<string> NamesIn(string cell) => [.. Named().Matches(cell).Select(match => match.Groups[1].Value)];
    }
}
