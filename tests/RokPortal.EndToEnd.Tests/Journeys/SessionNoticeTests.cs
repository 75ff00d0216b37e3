using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;
using RokPortal.Web.Security.Sessions;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

/// <summary>Where something can be written, one is told before the sign-in ends (WCAG 2.2.1).</summary>
public sealed class SessionNoticeTests : IAsyncLifetime
{
    private readonly FakeTimeProvider realTime = new(new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.Zero));
    private Chromium chromium = null!;

    private PortalHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        Host.With(services => services.Replace(ServiceDescriptor.Singleton(new RealClock(realTime)))).Listen();
        chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        await Host.DisposeAsync();
    }

    [Fact]
    public Task Form_LeftOpen_WarnsBeforeTheEnd_GoesOnOnce_AndSaysWhenItCannot() => Journey.RunAsync(
        chromium.Browser, Host.ClientOptions.BaseAddress, nameof(Form_LeftOpen_WarnsBeforeTheEnd_GoesOnOnce_AndSaysWhenItCannot),
        async journey =>
        {
            var visitor = await journey.NewVisitorAsync();
            await visitor.Page.Clock.InstallAsync();
            await (await LoginPage.OpenAsync(visitor, ActivityPage.PathOf(2027, 9)))
                .SignInAsync(DemoAccounts.Coordinator, at => new ActivityPage(at));
            var notice = visitor.Page.Locator(".session-notice");
            await Expect(notice).ToBeEmptyAsync();

            await PassAsync(visitor, new TimeSpan(7, 52, 0));
            await Expect(notice).ToContainTextAsync("Du loggas ut kl. 17.00 om du inte fortsätter.");
            await visitor.ClickAsync(notice.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Fortsätt vara inloggad" }));
            await Expect(notice).ToContainTextAsync("Du är inloggad till kl. 21.00.");

            await PassAsync(visitor, new TimeSpan(4, 0, 0));
            await Expect(notice).ToContainTextAsync("Du loggas ut kl. 21.00. Det går inte att förlänga.");

            await PassAsync(visitor, new TimeSpan(0, 8, 0));
            await Expect(notice).ToContainTextAsync("Du har blivit utloggad. Texten finns kvar här.");
        });

    /// <summary>Time goes on for the server and for the browser.</summary>
    private Task PassAsync(Visitor visitor, TimeSpan time)
    {
        realTime.Advance(time);
        return visitor.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }
}
