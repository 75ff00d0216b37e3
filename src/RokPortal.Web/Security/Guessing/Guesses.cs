using RokPortal.Data.Identity;
using RokPortal.Data.Shared;
using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Security.Guessing;

/// <summary>
/// The tries that have failed in a row, in the database: they are the same in every instance and after a restart. Written in one
/// statement each, past the audit trail; a try that succeeds at once writes nothing.
/// </summary>
public sealed class Guesses(RokDbContext db, RealClock clock)
{
    private static readonly SemaphoreSlim[] Turns = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Reads a count.</summary>
    /// <param name="subject">The account, the known device, or <see cref="GuessCount.Nobody"/>.</param>
    /// <param name="kind">What is guessed.</param>
    public async Task<Tries> OfAsync(Guid subject, GuessKind kind)
    {
        var earliest = clock.UtcNow() - GuessCount.Memory;
        var row = await db.GuessCounts.AsNoTracking()
            .SingleOrDefaultAsync(count => count.SubjectId == subject && count.Kind == kind && count.LastUtc > earliest);
        return new Tries(this, subject, kind, row?.Failed ?? 0, MustWait: row?.WaitsUntilUtc > clock.UtcNow());
    }

    /// <summary>
    /// Tries against one thing take turns, so that many at the same moment are not all judged before the first is counted. Between
    /// instances the count itself is exact, and a few more may be judged.
    /// </summary>
    /// <param name="against">An account; at sign-in what was typed as an address, so that one without an account takes as long.</param>
    public static async Task<IDisposable> TurnAsync(string against)
    {
        var turn = Turns[(uint)StringComparer.OrdinalIgnoreCase.GetHashCode(against) % Turns.Length];
        await turn.WaitAsync();
        return new Turn(turn);
    }

    internal async Task FailAsync(Tries tries)
    {
        var now = clock.UtcNow();
        var earliest = now - GuessCount.Memory;
        if (await NoteAsync() > 0)
            return;

        db.GuessCounts.Add(GuessCount.First(tries.Subject, tries.Kind, now));
        // Another try was counted first at the same moment: then the row is there.
        if (await db.TrySaveAsync(CancellationToken.None) != SaveResult.Saved)
            await NoteAsync();

        Task<int> NoteAsync() => tries switch
        {
            { MustWait: true } => Row(tries).ExecuteUpdateAsync(row => row.SetProperty(count => count.Failed, count => count.Failed)),
            _ => Row(tries).ExecuteUpdateAsync(row => row
                .SetProperty(count => count.Failed, count => count.LastUtc > earliest ? count.Failed + 1 : 1)
                .SetProperty(count => count.LastUtc, now)),
        };
    }

    internal Task ForgetAsync(Tries tries) =>
        Row(tries).ExecuteUpdateAsync(row => row.SetProperty(count => count.Failed, 0));

    private sealed class Turn(SemaphoreSlim taken) : IDisposable
    {
        public void Dispose() => taken.Release();
    }

    private IQueryable<GuessCount> Row(Tries tries) =>
        db.GuessCounts.Where(count => count.SubjectId == tries.Subject && count.Kind == tries.Kind);
}

/// <summary>Tries of one kind that have failed in a row.</summary>
/// <param name="Guesses">Where they are kept.</param>
/// <param name="Subject">See <see cref="GuessCount.SubjectId"/>.</param>
/// <param name="Kind">What is guessed.</param>
/// <param name="Failed">How many.</param>
/// <param name="MustWait">Whether the next one is not to be judged yet.</param>
public sealed record Tries(Guesses Guesses, Guid Subject, GuessKind Kind, int Failed, bool MustWait)
{
    /// <summary>
    /// Counts one more that was wrong. While one has to wait it is written and not counted: nobody can prolong the waiting, and an
    /// answer takes as long as any other.
    /// </summary>
    /// <returns>Whether the next one has to wait.</returns>
    public async Task<bool> FailAsync()
    {
        await Guesses.FailAsync(this);
        return MustWait || GuessCount.WaitAfter(Failed + 1) > TimeSpan.Zero;
    }

    /// <summary>Forgets them: one was right.</summary>
    public Task SucceedAsync() => Failed == 0 ? Task.CompletedTask : Guesses.ForgetAsync(this);
}
