using System.Runtime.CompilerServices;

namespace RokPortal.Documents.Tests.Support;

/// <summary>Compares text with a committed file. Set UPDATE_SNAPSHOTS=1 to write the files anew, and read the diff.</summary>
internal static class Snapshot
{
    public static void AssertMatches(string actual, [CallerMemberName] string name = "")
    {
        var path = Path.Combine(Folders.Snapshots, name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folders.Snapshots);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no snapshot {path}. Run with UPDATE_SNAPSHOTS=1 and read it before it is committed.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
