namespace RokPortal.Web.Startup;

/// <summary>The one clock. In the demo it is moved by an offset, and goes on from there.</summary>
public sealed class PortalClock(TimeProvider real) : TimeProvider
{
    /// <summary>How far the portal's time is from the real one; set once at start.</summary>
    public TimeSpan Offset { get; set; }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Offset;
}
