using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

/// <summary>Knowing one path gives all the others: the concepts have the same folder name in every project.</summary>
public class FolderTests
{
    /// <summary>Folders of the domain that are no concepts.</summary>
    private static readonly string[] DomainRooms = ["Files", "Shared"];

    /// <summary>A concept is what the domain has a folder for.</summary>
    private static readonly List<string> Concepts = [.. FirstFolders("src/RokPortal.Domain/").Except(DomainRooms)];

    /// <summary>More is where nobody finds anything: then a concept becomes several.</summary>
    private const int MostFiles = 40;

    /// <summary>Names that say that nobody knew where to put it.</summary>
    private static readonly string[] Banned =
        ["Services", "Service", "Helpers", "Helper", "Common", "Managers", "Utils", "Utilities", "Misc", "Core", "Models"];

    [Theory]
    [InlineData("src/RokPortal.Web/Pages/", "Account", "Admin", "Development", "Drafts", "Error", "Links", "Overview", "Public", "Shared")]
    [InlineData(
        "src/RokPortal.Documents/",
        "Blocks", "Charts", "Colors", "Frozen", "Html", "Mail", "Markdown", "Office", "Pdf", "Review", "Shared")]
    [InlineData("src/RokPortal.Application/", "Drafts", "Frozen", "Kolada", "Links", "Mail", "Removals", "Seeding", "Shared", "Telemetry")]
    [InlineData(
        "src/RokPortal.Data/",
        "Audit", "Conventions", "Drafts", "Files", "Frozen", "Identity", "Interceptors", "Kolada", "Links", "Names", "Outbox", "Removals",
        "Seeding", "Setup", "Shared")]
    [InlineData("tests/RokPortal.Domain.Tests/", "Builders", "Files", "Shared")]
    public void Folders_OfAProject_AreTheConceptsAndItsOwnRooms(string project, params string[] rooms)
    {
        Rule.HasNoViolations(
            $"Folders of {project} are the concepts and {string.Join(", ", rooms)}.",
            FirstFolders(project).Where(folder => !Concepts.Contains(folder) && !rooms.Contains(folder)));
    }

    [Fact]
    public void Folders_Anywhere_HoldAtMostFortyFiles()
    {
        Rule.HasNoViolations(
            $"A folder has at most {MostFiles} files of its own.",
            from file in Repository.FilesUnder("", "")
            where file.StartsWith("src/", StringComparison.Ordinal) || file.StartsWith("tests/", StringComparison.Ordinal)
            where !file.Contains("/Migrations/", StringComparison.Ordinal)
            group file by Path.GetDirectoryName(file) into folder
            where folder.Count() > MostFiles
            select $"{folder.Key}: {folder.Count()}");
    }

    [Fact]
    public void Folders_Anywhere_AreNotNamedAfterNothing()
    {
        Rule.HasNoViolations(
            "A folder is named after what it holds.",
            Repository.Files
                .Where(file => file.StartsWith("src/", StringComparison.Ordinal) || file.StartsWith("tests/", StringComparison.Ordinal))
                .Where(file => Path.GetDirectoryName(file)!.Split('/').Intersect(Banned).Any()));
    }

    [Fact]
    public void Root_HoldsOnlyTheListedFiles()
    {
        string[] allowed =
        [
            "src", "tests", "docs", ".ci", "docker-compose.yml", "RokPortal.sln", "Directory.Build.props",
            "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "CHANGELOG.md", "LICENSE",
        ];

        Rule.HasNoViolations(
            "The root is for what a newcomer must see first.",
            Repository.Files.Select(file => file.Split('/')[0]).Distinct()
                .Where(name => !allowed.Contains(name) && !name.StartsWith(".git", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> FirstFolders(string project) =>
        Repository.FilesUnder(project, "")
            .Select(file => file[project.Length..].Split('/'))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Distinct();
}
