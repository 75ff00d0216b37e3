using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace RokPortal.EndToEnd.Tests.Journeys;

/// <summary>A PDF that the browser saved, looked at with the checker in tests/tools. Goes away with this object.</summary>
internal sealed partial class DownloadedPdf(string path) : IDisposable
{
    // Debian's own Python, which has python3-pikepdf.
    private const string Python = "/usr/bin/python3";

    public void AssertConforms()
    {
        Assert.Equal("%PDF"u8.ToArray(), File.ReadAllBytes(path)[..4]);
        Check();
    }

    /// <summary>The headings in reading order.</summary>
    public IReadOnlyList<string> Headings() =>
        [.. Heading().Matches(Check("--tree")).Select(match => match.Groups["text"].Value.Trim())];

    /// <summary>All text in reading order, on one line.</summary>
    public string Text() => string.Join(' ', TreeText().Matches(Check("--tree")).Select(match => match.Groups["text"].Value.Trim()));

    public void Dispose() => File.Delete(path);

    private string Check(params string[] options)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, [Checker(), .. options, path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONIOENCODING"] = "utf-8" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.Result);
        return output;
    }

    private static string Checker([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "tools", "pdfua_check.py"));

    [GeneratedRegex(@"^\s*\w+[^|\n]*\| (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex TreeText();

    [GeneratedRegex(@"^\s*H[1-6] \| (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
