namespace RokPortal.Application.Kolada;

/// <summary>Keeps requests apart, so that Kolada is not asked more often than it is fair to ask. One for the whole process.</summary>
public sealed class KoladaPace(KoladaOptions options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private long? last;

    /// <summary>Waits for the next turn.</summary>
    public async Task WaitAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            if (last is { } before
                && TimeSpan.FromSeconds(1 / options.RequestsPerSecond) - clock.GetElapsedTime(before) is var rest
                && rest > TimeSpan.Zero)
                await Task.Delay(rest, cancel);
            last = clock.GetTimestamp();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();
}
