using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using RokPortal.Data.Identity;
using RokPortal.TestSupport;
using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Tests.Account;

/// <summary>A portal whose real time a test moves, and what it keeps of accounts.</summary>
internal sealed class SessionRoom : IDisposable
{
    public SessionRoom() => Host = new PortalHost().With(services =>
        services.Replace(ServiceDescriptor.Singleton(new RealClock(RealTime))));

    public PortalHost Host { get; }

    /// <summary>What the portal takes for real time. The portal's own clock stands beside it.</summary>
    public FakeTimeProvider RealTime { get; } = new(new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.Zero));

    public void Dispose() => Host.Dispose();

    public async Task<PortalUser> AccountAsync(string address)
    {
        await using var db = Host.OpenDatabase();
        return await db.Users.AsNoTracking().SingleAsync(user => user.Email == address);
    }

    public async Task<int> SessionsOfAsync(string address)
    {
        var account = await AccountAsync(address);
        await using var db = Host.OpenDatabase();
        return await db.UserSessions.CountAsync(session => session.UserId == account.Id);
    }

    public async Task ChangeAsync(string address, Action<PortalUser> change)
    {
        await using var db = Host.OpenDatabase();
        change(await db.Users.SingleAsync(user => user.Email == address));
        await db.SaveChangesAsync();
    }

    /// <summary>Signs in, and gives the cookie of the sign-in as somebody could have copied it.</summary>
    public async Task<string> CookieOfAsync(string account)
    {
        var browser = Host.NewBrowser();
        var login = await browser.GoAsync("/logga-in");
        login.Fill("E-postadress", account).Fill("Lösenord", "Demo-2026!");
        using var answer = await browser.Client.PostAsync(
            new Uri("/logga-in", UriKind.Relative), new FormUrlEncodedContent(login.Fields("Logga in")));
        return answer.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("rok.inloggning=", StringComparison.Ordinal)).Split(';')[0];
    }

    /// <summary>A cookie as the portal made it before sign-ins were rows.</summary>
    public async Task<string> CookieOfBeforeAsync(string account)
    {
        var user = await AccountAsync(account);
        var options = Host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var principal = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, $"{user.Id}"), new Claim(ClaimTypes.Name, account)],
            IdentityConstants.ApplicationScheme));
        var times = new AuthenticationProperties { IssuedUtc = RealTime.GetUtcNow(), ExpiresUtc = RealTime.GetUtcNow().AddHours(8) };
        return "rok.inloggning="
            + options.TicketDataFormat.Protect(new AuthenticationTicket(principal, times, IdentityConstants.ApplicationScheme));
    }

    /// <summary>Opens a page with nothing but a cookie.</summary>
    public async Task<string> PathWithAsync(string cookie, string address = "/konto/losenord")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        return (await Host.NewBrowser().SendAsync(request)).Path;
    }
}
