using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using RokPortal.Data.Identity;
using RokPortal.Data.Shared;
using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Security.Guessing;

/// <summary>The cookie that browsers are known by.</summary>
public sealed record DeviceCookie(CookieBuilder Cookie);

/// <summary>
/// Browsers that an account has signed in with before. Each has a number of its own in a cookie that nobody else can write; what is
/// guessed elsewhere does not count against it, so strangers cannot shut the account's owner out.
/// </summary>
public sealed class KnownDevices(
    RokDbContext db, RealClock clock, IDataProtectionProvider protection, IHttpContextAccessor http, DeviceCookie device)
{
    private readonly IDataProtector protector = protection.CreateProtector("RokPortal.KnownDevice");

    private HttpContext Http => http.HttpContext!;

    /// <summary>What is counted against when this browser signs in with an account; null when the account does not know it.</summary>
    /// <param name="account">The account, or <see cref="GuessCount.Nobody"/>.</param>
    public Task<Guid?> FindAsync(Guid account)
    {
        var number = Number() ?? Guid.Empty;
        var earliest = clock.UtcNow() - KnownDevice.Lifetime;
        return db.KnownDevices
            .Where(known => known.UserId == account && known.DeviceId == number && known.SinceUtc > earliest)
            .Select(known => (Guid?)known.Id)
            .SingleOrDefaultAsync();
    }

    /// <summary>Notes that an account has signed in with this browser, and clears away what is no longer known.</summary>
    public async Task RememberAsync(PortalUser account)
    {
        var (number, now) = (Number() ?? Guid.CreateVersion7(), clock.UtcNow());
        var earliest = now - KnownDevice.Lifetime;
        await db.KnownDevices.Where(known => known.SinceUtc <= earliest).ExecuteDeleteAsync();
        await db.GuessCounts.Where(count => count.LastUtc <= earliest).ExecuteDeleteAsync();
        // One that is used goes on being known.
        if (await db.KnownDevices.Where(known => known.UserId == account.Id && known.DeviceId == number)
                .ExecuteUpdateAsync(row => row.SetProperty(known => known.SinceUtc, now)) == 0)
        {
            db.KnownDevices.Add(KnownDevice.Of(account, number, now));
            // Two tabs signed in at the same moment: known is known.
            await db.TrySaveAsync(CancellationToken.None);
        }

        Http.Response.Cookies.Append(
            device.Cookie.Name!, protector.Protect($"{number}"), device.Cookie.Build(Http, clock.Time.GetUtcNow()));
    }

    private Guid? Number()
    {
        try
        {
            return Http.Request.Cookies[device.Cookie.Name!] is { } held ? Guid.Parse(protector.Unprotect(held)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
