namespace RokPortal.Web.Security.Sessions;

/// <summary>
/// Real time, also when the demo's clock is moved: how long a sign-in lasts and how long a next try waits is counted in it.
/// </summary>
public sealed class RealClock(TimeProvider time)
{
    /// <summary>The clock itself, for the framework.</summary>
    public TimeProvider Time => time;

    public DateTime UtcNow() => time.UtcNow();
}
