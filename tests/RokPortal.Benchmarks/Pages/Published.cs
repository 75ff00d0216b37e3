using System.Diagnostics;
using RokPortal.Data.Setup;
using RokPortal.TestSupport;

namespace RokPortal.Benchmarks.Pages;

/// <summary>
/// The portal published as operations get it, to a folder that is removed with this object. ROK_PUBLISHED names one that is
/// there already, to compare two of them.
/// </summary>
internal sealed class Published : IDisposable
{
    private static readonly string? Made = Environment.GetEnvironmentVariable("ROK_PUBLISHED");

    private readonly DirectoryInfo folder =
        Made is null ? Directory.CreateTempSubdirectory("rokportal-published-") : new DirectoryInfo(Made);

    public static async Task<Published> MakeAsync()
    {
        var published = new Published();
        if (Made is not null)
            return published;

        await Console.Error.WriteLineAsync("Publishing the portal …");
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(Root(), "src", "RokPortal.Web"), "-c", "Release", "-o", published.folder.FullName])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? published : throw new InvalidOperationException(output);
    }

    /// <summary>Starts it on a database that the demo county is in.</summary>
    public PortalProcess Start(DatabaseOptions database) =>
        PortalProcess.StartFrom(folder.FullName, database, ("ASPNETCORE_ENVIRONMENT", "Staging"));

    public void Dispose()
    {
        if (Made is null)
            folder.Delete(recursive: true);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RokPortal.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository was not found.");
        return folder;
    }
}
