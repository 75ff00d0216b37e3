namespace RokPortal.Architecture.Tests;

/// <summary>
/// Long files are where a room gets a second purpose. Above a ceiling the answer is to split,
/// not to raise the number; the ceilings are those of the house.
/// </summary>
public class FileLengthTests
{
    [Theory]
    [InlineData("page model", "src/RokPortal.Web/Pages/", ".cshtml.cs", 120)]
    [InlineData("view", "src/RokPortal.Web/Pages/", ".cshtml", 120)]
    [InlineData("entity", "src/RokPortal.Domain/", ".cs", 250)]
    [InlineData("configuration", "src/RokPortal.Data/", "Configuration.cs", 40)]
    [InlineData("start of the program", "src/RokPortal.Web/Program", ".cs", 60)]
    [InlineData("builder", "tests/RokPortal.TestSupport/", "Builder.cs", 150)]
    [InlineData("test file", "tests/", ".cs", 300)]
    public void Files_OfAKind_StayUnderTheirCeiling(string kind, string folder, string ending, int ceiling)
    {
        Rule.HasNoViolations(
            $"A {kind} has at most {ceiling} lines.",
            from file in Repository.FilesUnder(folder, ending)
            let lines = Repository.LinesOf(file).Count
            where lines > ceiling
            select $"{file}: {lines}");
    }

    /// <summary>A ceiling on length must not be paid for in width.</summary>
    [Theory]
    [InlineData(".cs")]
    [InlineData(".cshtml")]
    public void Lines_OfEveryFile_AreAtMost140Wide(string ending)
    {
        Rule.HasNoViolations(
            "A line has at most 140 characters.",
            from file in Repository.FilesUnder("", ending)
            where !file.Contains("/Migrations/", StringComparison.Ordinal)
            from line in Repository.LinesOf(file).Index()
            where line.Item.Length > 140
            select $"{file}:{line.Index + 1}: {line.Item.Length}");
    }
}
