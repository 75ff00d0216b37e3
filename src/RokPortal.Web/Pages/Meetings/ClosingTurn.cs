using System.Diagnostics;
using RokPortal.Data.Shared;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>Saves a closing beside others: meetings of one body that are closed at the same moment take their numbers in turn.</summary>
internal static class ClosingTurn
{
    /// <summary>
    /// So often a closing may find a number taken by another instance: at the first closing of a year, or where the database
    /// looks at the number before the counter. What is still taken after that is nobody else's doing.
    /// </summary>
    private const int MostCollisions = 8;

    /// <summary>This long a closing waits for its turn while others change what it builds on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Held for one attempt: closings in this instance take turns, so that a crowd of them does not spend its time on trying
    /// again. Between instances it is the version of the body's counter that decides.
    /// </summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Saves; when others were first, reads and judges again.</summary>
    /// <param name="db">What is saved.</param>
    /// <param name="close">Reads, judges and closes. False when something stands in the way.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>Null when something stands in the way; anything but saved when others were first for too long.</returns>
    public static async Task<SaveResult?> SaveAsync(RokDbContext db, Func<Task<bool>> close, CancellationToken cancel)
    {
        for (var (started, collisions) = (Stopwatch.GetTimestamp(), 0); ;)
        {
            var result = await TryAsync(db, close, isLast: collisions == MostCollisions - 1, cancel);
            if (result is null or SaveResult.Saved || Stopwatch.GetElapsedTime(started) > Patience)
                return result;

            collisions += result == SaveResult.ChangedByOthers ? 0 : 1;
            await Task.Delay(Random.Shared.Next(5, 200), cancel);
        }
    }

    private static async Task<SaveResult?> TryAsync(RokDbContext db, Func<Task<bool>> close, bool isLast, CancellationToken cancel)
    {
        await Turn.WaitAsync(cancel);
        try
        {
            if (!await close())
                return null;
            return isLast ? await db.TrySaveLastAsync(cancel) : await db.TrySaveAsync(cancel);
        }
        finally
        {
            Turn.Release();
        }
    }
}
