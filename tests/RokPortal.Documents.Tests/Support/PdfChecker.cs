using System.Diagnostics;
using System.Runtime.CompilerServices;
using RokPortal.Documents.Pdf;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Runs the checker in tests/tools. A missing checker fails the test: an unchecked document counts as broken.</summary>
internal static class PdfChecker
{
    // Debian's own Python, which has python3-pikepdf.
    private const string Python = "/usr/bin/python3";

    public static void AssertConforms(PdfDocument pdf, [CallerMemberName] string name = "")
    {
        var (exitCode, output) = Run("pdfua_check.py", Save(pdf, name));

        Assert.True(exitCode == 0, output);
    }

    /// <summary>The structure tree with its text, one element a line.</summary>
    public static string Tree(PdfDocument pdf, [CallerMemberName] string name = "")
    {
        var (exitCode, output) = Run("pdfua_check.py", "--tree", Save(pdf, name));

        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>The text as a screen reader meets it, without marks and page numbers that only print has.</summary>
    public static string ReadingText(PdfDocument pdf, [CallerMemberName] string name = "")
    {
        var texts = Tree(pdf, name).Split('\n').Select(TextOf);
        return string.Concat(texts);
    }

    public static (int ExitCode, string Output) Run(string tool, params string[] arguments)
    {
        var script = Path.Combine(Folders.Tests, "tools", tool);
        Assert.True(File.Exists(script), $"The checker {script} is missing.");
        Assert.True(File.Exists(Python), $"{Python} is missing. Install python3-pikepdf.");
        using var process = Process.Start(new ProcessStartInfo(Python, [script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONIOENCODING"] = "utf-8" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.DoesNotContain("ModuleNotFoundError", errors.Result, StringComparison.Ordinal);
        return (process.ExitCode, output + errors.Result);
    }

    public static string Save(PdfDocument pdf, string name)
    {
        var path = Folders.Output(name + ".pdf");
        File.WriteAllBytes(path, pdf.Bytes);
        return path;
    }

    private static string TextOf(string line)
    {
        var (element, text) = line.Split(" | ", 2) is [var before, var after] ? (before.Trim(), after) : (line.Trim(), "");
        var isListMark = element == "Lbl" && (text == "•" || text.TrimEnd('.').All(char.IsAsciiDigit));
        return isListMark ? "" : text;
    }
}
