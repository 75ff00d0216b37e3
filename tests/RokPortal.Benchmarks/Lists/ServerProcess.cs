using System.Diagnostics;

namespace RokPortal.Benchmarks.Lists;

/// <summary>This program once more, as a server of its own. It ends with this object.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process) => this.process = process;

    public static ServerProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        return new ServerProcess(Process.Start(start)!);
    }

    /// <summary>The first line it writes is where it listens.</summary>
    public async Task<Uri> AddressAsync() =>
        new(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server ended at once."));

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
