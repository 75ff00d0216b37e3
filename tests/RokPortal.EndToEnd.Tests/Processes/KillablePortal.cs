using System.Diagnostics;
using System.Text.RegularExpressions;
using RokPortal.Data;

namespace RokPortal.EndToEnd.Tests.Processes;

/// <summary>The portal as a process of its own, so that it can be killed. It fills its database with the demo county.</summary>
public sealed partial class KillablePortal : IDisposable
{
    private readonly DatabaseOptions database;
    private readonly List<string> output = [];

    private Process? process;

    public KillablePortal(DatabaseOptions database) => this.database = database;

    /// <summary>Where it listens; the same after a new start.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Starts it and waits until it serves.</summary>
    public async Task StartAsync()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process { StartInfo = HowToStart(), EnableRaisingEvents = true };
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The portal ended at once. It said:{Environment.NewLine}{Said()}"));
        process.OutputDataReceived += (_, line) => Read(line.Data, listening);
        process.ErrorDataReceived += (_, line) => Read(line.Data, listening);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>Ends it in the middle of whatever it does: SIGKILL, which no program can answer.</summary>
    public void Kill()
    {
        if (process is null)
            return;

        process.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    public void Dispose() => Kill();

    private ProcessStartInfo HowToStart()
    {
        var source = Path.Combine(Solution(), "src", "RokPortal.Web");
        return new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RokPortal.Web.dll")])
        {
            WorkingDirectory = source,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = Address.ToString(),
                ["Demo__Seed"] = "true",
                ["Demo__Today"] = "2026-11-20",
                ["Database__Provider"] = database.Provider.ToString(),
                ["ConnectionStrings__RokPortal"] = database.ConnectionString,
            },
        };
    }

    private void Read(string? line, TaskCompletionSource<Uri> listening)
    {
        if (line is null)
            return;

        lock (output)
            output.Add(line);
        if (Listening().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Groups["address"].Value));
    }

    private string Said()
    {
        lock (output)
            return string.Join(Environment.NewLine, output.TakeLast(20));
    }

    private static string Solution()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RokPortal.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"There is no RokPortal.sln above {AppContext.BaseDirectory}.");
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)")]
    private static partial Regex Listening();
}
