using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Security.SecondFactor;

/// <summary>
/// Accounts, whose sign-ins end with their security stamp. The keys of authenticator apps and the recovery codes are encrypted: a copy
/// of the database is not enough to make codes. What cannot be decrypted, because the certificate is another, counts as not there.
/// </summary>
internal sealed class PortalUserStore(RokDbContext db, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserStore<PortalUser, IdentityRole<Guid>, RokDbContext, Guid>(db, describer)
{
    private readonly IDataProtector protector = protection.CreateProtector("RokPortal.SecondFactor");

    /// <summary>
    /// A new password, a new or removed second step, another address: whatever changes the stamp ends every sign-in of the account.
    /// Who did it is signed in anew.
    /// </summary>
    public override async Task SetSecurityStampAsync(PortalUser user, string stamp, CancellationToken cancellationToken)
    {
        await base.SetSecurityStampAsync(user, stamp, cancellationToken);
        await Context.UserSessions.Where(session => session.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
    }

    public override Task SetTokenAsync(
        PortalUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : protector.Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(
        PortalUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } value ? protector.Unprotect(value) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
