using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Security.SecondFactor;

/// <summary>
/// Signs in with the password alone: the second step belongs to the act of verifying. But for an account that has the
/// second step, a right password does not wipe out wrong codes, or somebody with the password could go on guessing.
/// </summary>
internal sealed class PortalSignInManager(
    UserManager<PortalUser> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<PortalUser> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<PortalUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<PortalUser> confirmation)
    : SignInManager<PortalUser>(users, context, claims, options, logger, schemes, confirmation)
{
    public override Task<bool> IsTwoFactorEnabledAsync(PortalUser user) => Task.FromResult(false);

    protected override Task ResetLockout(PortalUser user) => user.TwoFactorEnabled ? Task.CompletedTask : base.ResetLockout(user);
}
