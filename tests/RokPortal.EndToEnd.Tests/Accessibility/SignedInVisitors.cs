using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>One visitor for each account, signed in once for all pages.</summary>
public sealed class SignedInVisitors : IAsyncLifetime
{
    private readonly Dictionary<string, Visitor> visitors = [];

    public PortalInChromium Portal { get; } = new();

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        await Portal.Host.PlanMeetingAsync(items: 10);
        await Portal.Host.PlanWithStandingItemsAsync(MeetingsOfTests.Council, new DateOnly(2029, 12, 12));
    }

    public Task DisposeAsync() => Portal.DisposeAsync();

    /// <summary>The visitor of an account; null is somebody who has not signed in.</summary>
    public async Task<Visitor> OfAsync(string? account)
    {
        if (visitors.TryGetValue(account ?? "", out var known))
            return known;

        var visitor = await Portal.NewVisitorAsync();
        await Axe.AddToAsync(visitor.Context);
        if (account is not null)
            await (await LoginPage.OpenAsync(visitor, "/konto/losenord")).SignInAsync(account, at => at);
        return visitors[account ?? ""] = visitor;
    }
}
