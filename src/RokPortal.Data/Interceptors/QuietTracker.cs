using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace RokPortal.Data.Interceptors;

/// <summary>
/// For a look at what is tracked when changes have just been detected: by itself each look compares everything anew, and a
/// save takes many.
/// </summary>
public static class QuietTracker
{
    /// <summary>No detection until the answer is disposed.</summary>
    public static IDisposable WithoutDetecting(this ChangeTracker tracker) => new Quiet(tracker);

    private sealed class Quiet : IDisposable
    {
        private readonly ChangeTracker tracker;
        private readonly bool before;

        public Quiet(ChangeTracker tracker)
        {
            (this.tracker, before) = (tracker, tracker.AutoDetectChangesEnabled);
            tracker.AutoDetectChangesEnabled = false;
        }

        public void Dispose() => tracker.AutoDetectChangesEnabled = before;
    }
}
