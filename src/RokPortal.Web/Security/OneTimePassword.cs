using System.Security.Claims;

namespace RokPortal.Web.Security;

/// <summary>A password that somebody else has seen opens one page only: the one where it is changed.</summary>
internal static class OneTimePassword
{
    /// <summary>Where the password is changed.</summary>
    public const string Page = "/konto/losenord";

    /// <summary>What an account with such a password carries until it is changed.</summary>
    public static readonly Claim Claim = new("rokportal:engangslosenord", "ja");

    /// <summary>Whether the user has signed in with such a password.</summary>
    public static bool MustBeChangedBy(ClaimsPrincipal user) => user.HasClaim(Claim.Type, Claim.Value);

    internal static Task Demand(HttpContext context, RequestDelegate next)
    {
        if (!MustBeChangedBy(context.User) || !IsClosed(context))
            return next(context);

        context.Response.Redirect(Page);
        return Task.CompletedTask;
    }

    private static bool IsClosed(HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } metadata
        && metadata.GetMetadata<PageActionDescriptor>() is not null
        && metadata.GetMetadata<IAllowAnonymous>() is null
        && context.Request.Path != Page
        && context.Request.Path != "/logga-ut";
}
