using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using RokPortal.Data.Setup;

namespace RokPortal.TestSupport;

/// <summary>The built portal as a process of its own, on a free port of 127.0.0.1. It ends with this object.</summary>
public sealed partial class PortalProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Uri AnyPort = new("http://127.0.0.1:0");

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    /// <summary>What it has written to the console so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>The process as the machine knows it, for what it takes.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has ended, by itself or not.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Starts it. Without an environment it is production, as anywhere else.</summary>
    public static PortalProcess Start(DatabaseOptions? database, params (string Setting, string Value)[] settings) =>
        Run([], database, settings);

    /// <summary>Starts it in development, where it fills an empty database with the demo county on 20 November 2026.</summary>
    /// <param name="database">The database.</param>
    /// <param name="address">Where to listen, for one that takes the place of another; null is a free port.</param>
    public static PortalProcess StartDemo(DatabaseOptions database, Uri? address = null) => Run(
        [],
        database,
        ("ASPNETCORE_ENVIRONMENT", "Development"),
        ("ASPNETCORE_URLS", $"{address ?? AnyPort}"),
        ("Demo:Seed", "true"),
        ("Demo:Today", "2026-11-20"));

    /// <summary>Starts it with arguments, such as a command to do instead of serving.</summary>
    public static PortalProcess Run(string[] arguments, DatabaseOptions? database, params (string Setting, string Value)[] settings) =>
        RunFrom(AppContext.BaseDirectory, arguments, database, settings);

    /// <summary>Starts what has been published in a folder.</summary>
    public static PortalProcess StartFrom(string folder, DatabaseOptions database, params (string Setting, string Value)[] settings) =>
        RunFrom(folder, [], database, settings);

    private static PortalProcess RunFrom(
        string folder, string[] arguments, DatabaseOptions? database, (string Setting, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "RokPortal.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var inherited in start.Environment.Keys
            .Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal)
                || key.StartsWith("DOTNET_ENVIRONMENT", StringComparison.Ordinal))
            .ToList())
        {
            start.Environment.Remove(inherited);
        }
        start.Environment["ASPNETCORE_URLS"] = $"{AnyPort}";
        if (database is not null)
        {
            start.Environment["Database__Provider"] = $"{database.Provider}";
            start.Environment["ConnectionStrings__RokPortal"] = database.ConnectionString;
        }

        foreach (var (setting, value) in settings)
            start.Environment[setting.Replace(":", "__", StringComparison.Ordinal)] = value;

        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var portal = new PortalProcess(process);
        process.Exited += (_, _) => portal.listening.TrySetException(new InvalidOperationException($"The portal ended: {portal.Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return portal;
    }

    /// <summary>Waits until it listens.</summary>
    public Task<Uri> AddressAsync() => listening.Task.WaitAsync(Patience);

    /// <summary>A browser for it, where nobody is signed in.</summary>
    public async Task<Browser> NewBrowserAsync() =>
        new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await AddressAsync() });

    /// <summary>Waits until it has ended by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Ends it at once, as a power cut does (SIGKILL).</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    private void Read(string? line)
    {
        lock (output)
            output.AppendLine(line);
        if (line is not null && ListeningLine().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Groups["address"].Value));
    }

    [GeneratedRegex(@"Now listening on: \\?""?(?<address>http://[0-9.:]+)")]
    private static partial Regex ListeningLine();
}
