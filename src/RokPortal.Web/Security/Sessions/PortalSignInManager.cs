using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Security.Sessions;

/// <summary>
/// Whoever is signed in, in whatever way, has a row of its own that ends with the sign-in. The password alone is enough: the second
/// step belongs to the act of verifying.
/// </summary>
internal sealed class PortalSignInManager(
    UserManager<PortalUser> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<PortalUser> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<PortalUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<PortalUser> confirmation,
    UserSessions sessions)
    : SignInManager<PortalUser>(users, context, claims, options, logger, schemes, confirmation)
{
    public override async Task SignInWithClaimsAsync(
        PortalUser user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        await EndCurrentAsync();
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, await sessions.StartAsync(user)]);
    }

    public override async Task SignOutAsync()
    {
        await EndCurrentAsync();
        await base.SignOutAsync();
    }

    private Task EndCurrentAsync() => UserSessions.Of(Context.User) is { } current ? sessions.EndAsync(current) : Task.CompletedTask;
}
