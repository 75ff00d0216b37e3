using System.Data;

namespace RokPortal.Data.Files;

/// <summary>A file without its bytes.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Length in bytes.</param>
public sealed record FileHeader(Guid Id, string Name, FileKind Kind, long Size);

/// <summary>Reads files. Who may read one is asked of what it belongs to, so each way to a file is a query of its own.</summary>
public static class FileQueries
{
    /// <summary>
    /// A file that stands with a sent report of an activity, also when it was taken away later; null if there is none.
    /// One statement.
    /// </summary>
    public static Task<FileHeader?> FindSentEvidenceAsync(
        this RokDbContext db, int year, int activityNumber, Guid file, CancellationToken cancel) => HeaderAsync(
        db.EvidenceFiles.Where(row => row.FileId == file && row.ActivityReport.Activity.Number == activityNumber
            && row.ActivityReport.Report.Round.Plan.Year == year && row.ActivityReport.Report.SubmittedUtc != null),
        cancel);

    /// <summary>A file of a party's own report, sent or not; null if there is none. One statement.</summary>
    public static Task<FileHeader?> FindOwnEvidenceAsync(
        this RokDbContext db, PartyReport report, int activityNumber, Guid file, CancellationToken cancel) => HeaderAsync(
        db.EvidenceFiles.Where(
            row => row.FileId == file && row.ActivityReport.Activity.Number == activityNumber
                && row.ActivityReport.ReportId == report.Id),
        cancel);

    /// <summary>Copies the bytes of a file. PostgreSQL sends them piece by piece; SQLite, which is in the process, as a whole.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static async Task CopyContentAsync(this RokDbContext db, Guid file, Stream destination, CancellationToken cancel)
    {
        await using var command = db.FileContents
            .Where(content => content.FileId == file)
            .Select(content => content.Bytes)
            .CreateDbCommand();
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess | CommandBehavior.SingleRow, cancel);
            if (!await reader.ReadAsync(cancel))
                throw new InvalidOperationException($"The file {file} has no content.");

            await using var bytes = reader.GetStream(0);
            await bytes.CopyToAsync(destination, cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static Task<FileHeader?> HeaderAsync(IQueryable<EvidenceFile> files, CancellationToken cancel) =>
        files.Select(row => new FileHeader(row.FileId, row.File.Name, row.File.Kind, row.File.Size)).FirstOrDefaultAsync(cancel);
}
