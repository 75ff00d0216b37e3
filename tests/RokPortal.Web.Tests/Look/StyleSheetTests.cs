using System.Text.RegularExpressions;
using RokPortal.Documents.Blocks;

namespace RokPortal.Web.Tests.Look;

/// <summary>Rules for the style sheets and symbols that no browser complains about.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string WebRoot = Path.Combine(RepositoryRoot(), "src", "RokPortal.Web", "wwwroot");
    private static readonly string Pages = Path.Combine(RepositoryRoot(), "src", "RokPortal.Web", "Pages");

    public static TheoryData<string> OwnSheets => [.. Directory.EnumerateFiles(Path.Combine(WebRoot, "css"), "*.css")
        .Select(file => Path.GetFileName(file))
        .Where(name => name is not ("tokens.css" or "theme.css"))];

    [Theory]
    [MemberData(nameof(OwnSheets))]
    public void Sheet_WhenItNeedsColour_UsesTokenFromTokensSheet(string name)
    {
        var sheet = File.ReadAllText(Path.Combine(WebRoot, "css", name));

        Assert.Empty(HexColour().Matches(sheet));
    }

    [Theory]
    [MemberData(nameof(OwnSheets))]
    public void Sheet_WhenItUsesToken_TheTokenExists(string name)
    {
        var defined = DefinedTokens();
        var used = UsedToken().Matches(File.ReadAllText(Path.Combine(WebRoot, "css", name))).Select(match => match.Groups[1].Value);

        Assert.Empty(used.Where(token => !defined.Contains(token)).Distinct());
    }

    /// <summary>The width of the window says nothing of the room there is for letters: larger text has to count too.</summary>
    [Theory]
    [MemberData(nameof(OwnSheets))]
    public void Sheet_WhenRoomDecides_AsksTheContainer(string name)
    {
        var sheet = File.ReadAllText(Path.Combine(WebRoot, "css", name));

        Assert.Empty(WindowWidth().Matches(sheet));
    }

    [Theory]
    [MemberData(nameof(OwnSheets))]
    public void Sheet_WhenItExists_IsLinkedFromTheLayout(string name)
    {
        var links = File.ReadAllText(Path.Combine(Pages, "Shared", "_StyleSheets.cshtml"));

        Assert.Contains($"~/css/{name}\"", links, StringComparison.Ordinal);
    }

    [Fact]
    public void Views_WhenTheyNeedStyle_UseClasses()
    {
        var withStyle = Directory.EnumerateFiles(Pages, "*.cshtml", SearchOption.AllDirectories)
            .Where(file => StyleAttribute().IsMatch(File.ReadAllText(file)));

        Assert.Empty(withStyle);
    }

    [Fact]
    public void Views_WhenTheyShowIcon_ItIsInTheSprite()
    {
        var symbols = SymbolId().Matches(File.ReadAllText(Path.Combine(WebRoot, "img", "icons.svg")))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();
        var used = Directory.EnumerateFiles(Pages, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => IconName().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .Concat(["done", "on-track", "at-risk", "stalled", "not-started", "missing", "not-concerned"]);

        Assert.Empty(used.Where(name => !symbols.Contains(name)).Distinct());
    }

    [Theory]
    [InlineData("wwwroot/css/tokens.css")]
    [InlineData("FrontEnd.targets")]
    [InlineData("Startup/FontCaching.cs")]
    public void FontAddress_WhenPackageIsUpdated_FollowsItsVersion(string file)
    {
        var web = Path.GetDirectoryName(WebRoot)!;
        var package = File.ReadAllText(Path.Combine(web, "package.json"));
        var version = InterVersion().Match(package).Groups[1].Value;

        Assert.Contains($"lib/inter-{version}", File.ReadAllText(Path.Combine(web, file)), StringComparison.Ordinal);
    }

    private static HashSet<string> DefinedTokens() =>
        ((string[])["css/tokens.css", "css/theme.css", "css/forms.css", "lib/designsystemet/designsystemet.css"])
        .SelectMany(file => DefinedToken().Matches(File.ReadAllText(Path.Combine(WebRoot, file))))
        .Select(match => match.Groups[1].Value)
        .ToHashSet();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RokPortal.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
    }

    [GeneratedRegex(@"@media[^{]*\b(width|inline-size)\b")]
    private static partial Regex WindowWidth();

    [GeneratedRegex("fontsource-variable/inter\": \"([0-9.]+)\"")]
    private static partial Regex InterVersion();

    [GeneratedRegex("#[0-9a-fA-F]{3,8}\\b")]
    private static partial Regex HexColour();

    [GeneratedRegex("var\\((--[a-z0-9-]+)")]
    private static partial Regex UsedToken();

    [GeneratedRegex("(--[a-z0-9-]+)\\s*:")]
    private static partial Regex DefinedToken();

    [GeneratedRegex("<[a-z][^>]*\\sstyle=\"")]
    private static partial Regex StyleAttribute();

    [GeneratedRegex("<symbol id=\"([a-z-]+)\"")]
    private static partial Regex SymbolId();

    [GeneratedRegex("(<icon name|icon)=\"(?<name>[a-z-]+)\"")]
    private static partial Regex IconName();
}
