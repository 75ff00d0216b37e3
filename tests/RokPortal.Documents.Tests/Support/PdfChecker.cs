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

    /// <summary>
    /// The text as a screen reader meets it, without the list marks and page numbers that only print has, and without
    /// white space.
    /// </summary>
    public static string ReadingText(PdfDocument pdf, [CallerMemberName] string name = "")
    {
        var lines = Tree(pdf, name).Split('\n');
        var texts = lines.Select((line, index) => TextOf(line, isContentsEntry: index > 0 && lines[index - 1].Trim() == "Reference"));
        return ReadingTexts.Condense(string.Concat(texts));
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

    private static string TextOf(string line, bool isContentsEntry)
    {
        if (line.Split(" | ", 2) is not [var element, var text] || element.TrimStart().StartsWith("Figure", StringComparison.Ordinal))
            return "";
        if (isContentsEntry)
            return text[..text.LastIndexOf(' ')];

        var isListMark = element.Trim() == "Lbl" && (text == "•" || text.TrimEnd('.').All(char.IsAsciiDigit));
        return isListMark ? "" : text;
    }
}
