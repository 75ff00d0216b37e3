namespace RokPortal.TestSupport;

/// <summary>
/// The demo county, loaded once in a test run and then copied: loading takes seconds, and every test class wants a county
/// of its own.
/// </summary>
public static class DemoDatabase
{
    private static readonly Lazy<TestDatabase> Original = new(() => TestDatabase.Original(PortalHost.Fill));

    /// <summary>A new database with the demo county, for a portal that is started outside the tests.</summary>
    public static TestDatabase Copy() => TestDatabase.CopyOf(Original.Value);
}
