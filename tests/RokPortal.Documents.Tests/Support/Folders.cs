using System.Runtime.CompilerServices;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Where tests find the checker and their snapshots, and where they leave what they made.</summary>
internal static class Folders
{
    public static string Tests { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    public static string Snapshots { get; } = Path.Combine(SourceFolder(), "..", "Snapshots");

    /// <summary>A file for a document that someone may want to look at; it lies under bin and is overwritten.</summary>
    public static string Output(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "documents");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
