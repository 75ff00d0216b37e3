using System.Diagnostics;
using System.Globalization;

namespace RokPortal.Benchmarks.Pages;

/// <summary>What the portal and its database have taken of the processors so far.</summary>
/// <param name="Portal">The portal's process.</param>
/// <param name="Database">All processes of the database's server, or zero where they cannot be read.</param>
internal sealed record ProcessorTimes(TimeSpan Portal, TimeSpan Database)
{
    public static ProcessorTimes Of(int portal, int? databaseServer)
    {
        using var process = Process.GetProcessById(portal);
        return new ProcessorTimes(process.TotalProcessorTime, databaseServer is { } server ? OfChildren(server) : TimeSpan.Zero);
    }

    /// <summary>The process that a process was started by, or null where that cannot be read.</summary>
    public static int? ParentOf(int process) =>
        Read($"/proc/{process}/stat") is { } text
            ? int.Parse(text[(text.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture)
            : null;

    /// <summary>A process of PostgreSQL has one thread, and the kernel says in nanoseconds how long it has run.</summary>
    private static TimeSpan OfChildren(int parent) => TimeSpan.FromMicroseconds(
        Directory.EnumerateDirectories("/proc")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => char.IsAsciiDigit(name[0]) && ParentOf(int.Parse(name, CultureInfo.InvariantCulture)) == parent)
            .Select(name => Read($"/proc/{name}/schedstat"))
            .OfType<string>()
            .Sum(text => long.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture) / 1000));

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null; // It has ended meanwhile, or it is another system.
        }
    }
}
