using Microsoft.Data.Sqlite;
using RokPortal.Data.Setup;

namespace RokPortal.Web.Startup;

/// <summary>
/// Whether there is room left on the disk where data is kept: the folder of the SQLite file, or one that the settings name. What
/// PostgreSQL has left is its own server's to watch.
/// </summary>
/// <param name="Path">The folder, or null when there is none to look at.</param>
/// <param name="LeastMegabytes">Less than this is full.</param>
public sealed record DiskRoom(string? Path, double LeastMegabytes)
{
    private const double BytesOfAMegabyte = 1024 * 1024;
    private const double UsualLeastMegabytes = 200;

    public bool IsFull => Path is not null && new DriveInfo(Path).AvailableFreeSpace < LeastMegabytes * BytesOfAMegabyte;

    /// <exception cref="StartupRefusedException">The folder that the settings name is not there.</exception>
    public static DiskRoom Read(IConfiguration configuration, DatabaseOptions database)
    {
        var named = configuration["Health:DataPath"];
        if (named is { Length: > 0 } && !Directory.Exists(named))
            throw new StartupRefusedException($"Health:DataPath ska vara en mapp som finns, men är \"{named}\".");

        var path = named is { Length: > 0 } ? named : FolderOf(database);
        return new DiskRoom(
            Directory.Exists(path) ? path : null, configuration.NumberOf("Health:LeastFreeMegabytes", UsualLeastMegabytes));
    }

    private static string? FolderOf(DatabaseOptions database) => database.Provider == DatabaseProvider.Sqlite
        && new SqliteConnectionStringBuilder(database.ConnectionString).DataSource is { Length: > 0 } file and not ":memory:"
            ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))
            : null;
}
