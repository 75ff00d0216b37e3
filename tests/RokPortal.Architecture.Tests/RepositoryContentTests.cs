using System.Text.RegularExpressions;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

public partial class RepositoryContentTests
{
    [Fact]
    public void LockFiles_HoldNoAddresses()
    {
        var lockFiles = Repository.Files
            .Where(file => file.EndsWith("packages.lock.json", StringComparison.Ordinal)
                || file.EndsWith("package-lock.json", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(lockFiles);
        Rule.HasNoViolations(
            "A lock file pins versions and checksums; where to fetch from is each machine's own setting.",
            from file in lockFiles
            from line in Repository.LinesOf(file).Select((text, index) => (text, number: index + 1))
            where DownloadAddress().IsMatch(line.text)
            select $"{file}:{line.number}: {line.text.Trim()}");
    }

    [Fact]
    public void PackageSources_AreNotConfiguredInTheRepository()
    {
        string[] settings = ["nuget.config", ".npmrc", ".yarnrc"];

        Rule.HasNoViolations(
            "Where to fetch packages from is each machine's own setting.",
            from file in Repository.Files
            where settings.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase)
            where PackageSource().IsMatch(Repository.TextOf(file))
            select file);
    }

    [Fact]
    public void ThirdPartyFiles_AreNotCommitted()
    {
        Rule.HasNoViolations(
            "Packages come from their registries at build time.",
            Repository.TrackedFiles.Where(file => ThirdParty().IsMatch(file)));
    }

    [Fact]
    public void BuildOutputAndData_AreNotCommitted()
    {
        Rule.HasNoViolations(
            "Built files, databases and documents are made, not kept.",
            Repository.TrackedFiles.Where(file => BuildOutput().IsMatch(file)));
    }

    [Fact]
    public void TextFiles_HoldNoPathsOfOneMachine()
    {
        Rule.HasNoViolations(
            "A path of somebody's machine works on no other.",
            from file in Repository.Files
            where TextFile().IsMatch(file) && !file.EndsWith($"{nameof(RepositoryContentTests)}.cs", StringComparison.Ordinal)
            from line in Repository.LinesOf(file).Select((text, index) => (text, number: index + 1))
            where MachinePath().IsMatch(line.text)
            select $"{file}:{line.number}: {line.text.Trim()}");
    }

    [GeneratedRegex(@"""(resolved|source)""\s*:\s*""https?:|registry\.|api\.nuget\.org")]
    private static partial Regex DownloadAddress();

    [GeneratedRegex(@"<add\s+key|https?:|^\s*registry\s*=|_auth", RegexOptions.Multiline)]
    private static partial Regex PackageSource();

    [GeneratedRegex(@"(^|/)(node_modules|bower_components|vendor)/|wwwroot/lib/|\.min\.(js|css)$|\.(woff2?|ttf|otf)$")]
    private static partial Regex ThirdParty();

    [GeneratedRegex(@"(^|/)(bin|obj|artifacts|TestResults)/|\.(db|db-wal|db-shm|pdf|trx|dll|exe|nupkg)$")]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"\.(cs|cshtml|csproj|props|targets|json|yml|yaml|md|sh|py|js|css|html|sln|txt)$|(^|/)(Dockerfile|run)$")]
    private static partial Regex TextFile();

    [GeneratedRegex(@"(?<![\w.])/(home|Users|work|root)/|[A-Z]:\\(Users|src|dev)\b")]
    private static partial Regex MachinePath();
}
