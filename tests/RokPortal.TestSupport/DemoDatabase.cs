using RokPortal.Application.Seeding;

namespace RokPortal.TestSupport;

/// <summary>
/// The demo county, loaded once in a test run and then copied: loading takes seconds, and every test class wants a county
/// of its own.
/// </summary>
public static class DemoDatabase
{
    private static readonly Lazy<TestDatabase> Original = new(() => TestDatabase.Original(PortalHost.Fill));

    /// <summary>A new database with the demo county, for a portal whose clock the test holds.</summary>
    public static TestDatabase Copy() => TestDatabase.CopyOf(Original.Value);

    /// <summary>The same for a portal that is started as a process of its own: its clock goes, from the demo's day on.</summary>
    public static TestDatabase CopyThatGoesOn()
    {
        var copy = Copy();
        using var db = copy.Open();
        db.Counties.Single().HoldDemoData(DemoOptions.StartingOn(new DateOnly(2026, 11, 20), TimeProvider.System).ClockOffset);
        db.SaveChanges();
        return copy;
    }
}
