using System.Runtime.CompilerServices;

namespace RokPortal.Web.Tests.Support;

/// <summary>
/// Compares text with a committed file that lies beside the test. UPDATE_SNAPSHOTS=1 writes the file anew: read the
/// difference before it is committed. What was found otherwise is kept beside it as *.actual.txt.
/// </summary>
internal static class TextSnapshot
{
    private const int LinesShown = 40;

    public static void AssertMatches(string fileName, string actual, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, fileName);
        var beside = Path.ChangeExtension(path, ".actual.txt");
        File.Delete(beside);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected.ReplaceLineEndings("\n") == actual.ReplaceLineEndings("\n"))
            return;

        File.WriteAllText(beside, actual);
        Assert.Fail(
            $"{fileName} is not what was found (kept in {Path.GetFileName(beside)}). "
                + $"If the change is meant, run with UPDATE_SNAPSHOTS=1.\n{Difference(Lines(expected), Lines(actual))}");
    }

    /// <summary>Lines that are only in one of the two, in order. Enough for tables, whose lines all differ.</summary>
    private static string Difference(string[] expected, string[] actual)
    {
        var gone = expected.Except(actual).Select(line => $"- {line}");
        var come = actual.Except(expected).Select(line => $"+ {line}");
        var all = gone.Concat(come).ToList();
        return string.Join('\n', all.Take(LinesShown)) + (all.Count > LinesShown ? $"\n… and {all.Count - LinesShown} more" : "");
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
