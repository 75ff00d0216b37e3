using System.Runtime.CompilerServices;
using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.Browsing;

/// <summary>
/// The portal as it is, listening on a port of its own, with a database that holds the demo county, and a browser.
/// As a collection fixture it is shared by the tests of one collection; each of them uses activities of its own.
/// </summary>
public sealed class PortalInChromium : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    private Chromium chromium = null!;
    private Timer? clock;

    public PortalHost Host { get; } = new();

    public Uri Address => Host.ClientOptions.BaseAddress;

    public async Task InitializeAsync()
    {
        Host.Listen();
        // A browser's requests overtake each other, and what is told from the time between them needs time that goes on.
        clock = new Timer(_ => Host.Clock.Advance(Tick), state: null, Tick, Tick);
        chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        Dispose();
        if (chromium is not null)
            await chromium.DisposeAsync();
        await Host.DisposeAsync();
    }

    public void Dispose() => clock?.Dispose();

    /// <summary>Runs a journey; if it fails, pictures and traces of it are kept and the message says where.</summary>
    public Task RunAsync(Func<Journey, Task> steps, [CallerMemberName] string name = "") =>
        Journey.RunAsync(chromium.Browser, Address, name, steps);

    /// <summary>Somebody who stays for several tests.</summary>
    public Task<Visitor> NewVisitorAsync() => Visitor.NewAsync(chromium.Browser, Address);
}
