using System.Diagnostics;

namespace RokPortal.Architecture.Tests;

/// <summary>The working copy that these tests read: its root and the files that git knows.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);
    private static readonly Lazy<IReadOnlyList<string>> LazyTracked = new(() => ListFiles("--cached"));
    private static readonly Lazy<IReadOnlyList<string>> LazyFiles =
        new(() => ListFiles("--cached", "--others", "--exclude-standard"));

    public static string Root => LazyRoot.Value;

    /// <summary>Committed or staged files, as paths from the root with forward slashes.</summary>
    public static IReadOnlyList<string> TrackedFiles => LazyTracked.Value;

    /// <summary>Tracked files and new ones that are not ignored, so that a rule speaks before the commit.</summary>
    public static IReadOnlyList<string> Files => LazyFiles.Value;

    public static IEnumerable<string> FilesUnder(string folder, string ending) =>
        Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal)
            && file.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>C# that people write; migrations are the tool's.</summary>
    public static IEnumerable<string> SourceFiles() =>
        FilesUnder("", ".cs").Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal));

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string TextOf(string file) => File.ReadAllText(PathOf(file));

    public static IReadOnlyList<string> LinesOf(string file) => File.ReadAllLines(PathOf(file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RokPortal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("RokPortal.sln was not found above the tests.");
    }

    private static List<string> ListFiles(params string[] options)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Root, RedirectStandardOutput = true };
        foreach (var argument in (string[])["-c", "core.quotePath=false", "ls-files", .. options])
        {
            start.ArgumentList.Add(argument);
        }

        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException("git could not list the files: these tests need a clone.");
        }

        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .Where(file => File.Exists(Path.Combine(Root, file)))
            .ToList();
    }
}
