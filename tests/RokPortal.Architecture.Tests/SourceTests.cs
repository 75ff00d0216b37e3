using System.Text.RegularExpressions;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

public partial class SourceTests
{
    /// <summary>Views that write markup made by the portal itself, and why they may.</summary>
    private static readonly Dictionary<string, string> RawHtmlAllowed = new()
    {
        ["src/RokPortal.Web/Pages/Shared/_Document.cshtml"] = "The HTML twin of a document; HtmlWriter encodes every text.",
    };

    /// <summary>Files that name what EF Core throws when it cannot save, and why they may.</summary>
    private static readonly Dictionary<string, string> FailedSaveAllowed = new()
    {
        ["src/RokPortal.Data/Shared/Saves.cs"] = "The one place.",
        ["src/RokPortal.Application/Seeding/DatabasePreparation.cs"] =
            "Two instances start on the same empty database: whatever fails, it is asked whether the other one has filled it.",
    };

    [Fact]
    public void Clock_IsNeverReadDirectly()
    {
        var banned = Repository.TextOf("src/BannedSymbols.txt");

        Assert.All(
            ["Now", "UtcNow", "Today"],
            clock => Assert.Contains($"P:System.DateTime.{clock};", banned, StringComparison.Ordinal));
        Assert.Contains("BannedSymbols.txt", Repository.TextOf("Directory.Build.props"), StringComparison.Ordinal);
        Rule.HasNoViolations(
            "Time comes from TimeProvider, so that tests and the demo can set it.",
            Lines(Repository.SourceFiles().Concat(Views()), ClockRead()));
    }

    [Fact]
    public void BannedSymbols_AreNotSwitchedOff()
    {
        Rule.HasNoViolations(
            "The ban on clocks and random ids holds everywhere in the product.",
            Lines(Repository.FilesUnder("src/", ".cs"), SwitchedOffBan()));
    }

    [Fact]
    public void Views_HaveNoStyleAttributes()
    {
        Rule.HasNoViolations(
            "Looks live in the style sheets; the content security policy forbids style attributes.",
            Lines(Views(), StyleAttribute()));
    }

    [Fact]
    public void Views_HaveNoInlineEventHandlers()
    {
        Rule.HasNoViolations(
            "Scripts are modules; the content security policy forbids handlers in the markup.",
            Lines(Views(), EventHandler()));
    }

    [Fact]
    public void RawHtml_IsWrittenOnlyWhereItIsAllowed()
    {
        Rule.HasNoViolations(
            "Html.Raw and HtmlString let text through unescaped.",
            Lines(Views().Where(view => !RawHtmlAllowed.ContainsKey(view)), RawHtml()));
        Assert.Empty(RawHtmlAllowed.Keys.Except(Views()));
    }

    [Fact]
    public void FailedSaves_AreUnderstoodInOnePlace()
    {
        Rule.HasNoViolations(
            "Saves.TrySaveAsync knows what a failed save means; who catches it elsewhere blames others for a full disk.",
            Lines(Repository.FilesUnder("src/", ".cs").Where(file => !FailedSaveAllowed.ContainsKey(file)), FailedSave()));
        Assert.Empty(FailedSaveAllowed.Keys.Except(Repository.FilesUnder("src/", ".cs")));
    }

    private static IEnumerable<string> Views() => Repository.FilesUnder("src/", ".cshtml");

    private static IEnumerable<string> Lines(IEnumerable<string> files, Regex pattern) =>
        from file in files
        from line in Repository.LinesOf(file).Select((text, index) => (text, number: index + 1))
        where pattern.IsMatch(line.text)
        select $"{file}:{line.number}: {line.text.Trim()}";

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex ClockRead();

    [GeneratedRegex(@"(pragma warning disable|SuppressMessage).*RS0030")]
    private static partial Regex SwitchedOffBan();

    [GeneratedRegex(@"\sstyle\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex StyleAttribute();

    [GeneratedRegex(@"<[^>]*\son(click|change|submit|input|load|error|focus|blur|key\w+|mouse\w+)\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex EventHandler();

    [GeneratedRegex(@"\bDbUpdate(Concurrency)?Exception\b")]
    private static partial Regex FailedSave();

    [GeneratedRegex(@"\bHtml\.Raw\b|\bnew HtmlString\b")]
    private static partial Regex RawHtml();
}
