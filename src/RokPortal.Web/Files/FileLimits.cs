namespace RokPortal.Web.Files;

/// <summary>How large files may be (setting <c>Files:MaxMegabytes</c>).</summary>
/// <param name="Megabytes">Largest file.</param>
public sealed record FileLimits(int Megabytes)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Larger files are for other systems; whole ones are held in memory while they are saved.</summary>
    private const int MostMegabytes = 100;

    /// <summary>Largest file, in bytes.</summary>
    public long MostBytes => (long)Megabytes * Megabyte;

    /// <summary>Largest form with so many files, in bytes: there is room for what is typed beside them.</summary>
    public long MostBytesOfForm(int files) => (MostBytes * files) + Megabyte;

    internal static FileLimits Read(IConfiguration configuration)
    {
        var megabytes = configuration.CountOf("Files:MaxMegabytes", 10);
        return megabytes is > 0 and <= MostMegabytes
            ? new FileLimits(megabytes)
            : throw new StartupRefusedException($"Files:MaxMegabytes ska vara ett tal från 1 till {MostMegabytes}.");
    }
}
