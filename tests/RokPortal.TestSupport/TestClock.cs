namespace RokPortal.TestSupport;

/// <summary>A clock that stands still until a test moves it. It starts on 20 November 2026 at 10:00 in Stockholm.</summary>
public sealed class TestClock : TimeProvider
{
    public DateTime UtcNow { get; set; } = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(UtcNow);
}
