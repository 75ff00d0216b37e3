using System.Text.RegularExpressions;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

public partial class DocumentationLinkTests
{
    [Fact]
    public void Links_InTheDocumentation_LeadToFilesThatExist()
    {
        var pages = Repository.Files
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal)
                && (file.StartsWith("docs/", StringComparison.Ordinal) || !file.Contains('/', StringComparison.Ordinal)))
            .ToList();

        Assert.Contains("README.md", pages);
        Rule.HasNoViolations(
            "A link in README.md, CHANGELOG.md or docs/ leads nowhere.",
            from page in pages
            from link in LinksOf(page)
            where !Exists(page, link)
            select $"{page}: {link}");
    }

    [Fact]
    public void Decisions_InTheirFolder_AreInTheIndex()
    {
        var index = Repository.TextOf("docs/adr/README.md");
        var decisions = Repository.FilesUnder("docs/adr/", ".md")
            .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(decisions);
        Assert.All(decisions, file => Assert.Contains($"({Path.GetFileName(file)})", index, StringComparison.Ordinal));
        Assert.All(decisions, file => Assert.Matches(@"^docs/adr/\d{4}-[a-z0-9-]+\.md$", file));
    }

    private static IEnumerable<string> LinksOf(string page) =>
        MarkdownLink().Matches(CodeBlock().Replace(Repository.TextOf(page), ""))
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Exists(string page, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0
            ? Repository.PathOf(page)
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, Uri.UnescapeDataString(parts[0])));

        return (File.Exists(target) || Directory.Exists(target))
            && (parts.Length == 1 || AnchorsOf(target).Contains(parts[1]));
    }

    private static IEnumerable<string> AnchorsOf(string file) =>
        Heading().Matches(CodeBlock().Replace(File.ReadAllText(file), ""))
            .Select(match => NotInAnchors().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^#{1,6}\s+(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\s-]")]
    private static partial Regex NotInAnchors();
}
