namespace RokPortal.Application.Kolada;

/// <summary>Rings when a fetch was asked for in this process, so that it begins at once.</summary>
public sealed class ImportBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        lock (rung)
        {
            if (rung.CurrentCount == 0)
                rung.Release();
        }
    }

    public void Dispose() => rung.Dispose();

    /// <summary>Waits until it rings, or for a while.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancel) => rung.WaitAsync(most, cancel);
}
