using RokPortal.Application.Links;
using RokPortal.Data.Audit;

namespace RokPortal.Web.Security;

/// <summary>
/// Opens pages that links without sign-in lead to, and nobody else's: looks the token up, says what is wrong with a
/// link that does not work, and signs what is saved with the name of whom the link was sent to.
/// </summary>
internal static class LinkDoor
{
    private static readonly object Opened = new();

    /// <summary>Whether the request came to a page of this kind, so that its address is a secret. Holds for its error page too.</summary>
    public static bool IsAt(HttpContext context) => context.Items.ContainsKey(Opened);

    /// <summary>Whether the link of the address works; null where no link is looked at.</summary>
    public static LinkState? StateAt(HttpContext context) => context.Items[Opened] as LinkState?;

    public static async Task Guard(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenedByLinkAttribute>() is not { } page)
        {
            await next(context);
            return;
        }

        context.Items[Opened] = null;
        var services = context.RequestServices;
        var guesses = services.GetRequiredService<LinkGuesses>();
        if (guesses.AreTooMany(context))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        var token = context.GetRouteValue(OpenedByLinkAttribute.RoutePart) as string;
        var found = await services.GetRequiredService<RokDbContext>()
            .FindLinkAsync(
                token, page.Purpose,
                services.GetRequiredService<TimeProvider>().UtcNow(),
                context.RequestAborted);
        context.Items[Opened] = found.State;
        if (found.State == LinkState.Valid)
        {
            services.GetRequiredService<LinkVisit>().Is(found.Link!);
            Sign(services, found.Link!);
            await next(context);
            return;
        }

        if (found.State == LinkState.Unknown)
            guesses.Count(context);
        context.Response.StatusCode = found.State == LinkState.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
    }

    /// <summary>Somebody who is signed in and uses another's link is named too.</summary>
    private static void Sign(IServiceProvider services, AccessLink link)
    {
        var user = services.GetRequiredService<CurrentUser>().Rights;
        services.GetRequiredService<Actor>().Is(
            user?.UserId,
            user is null ? $"{link.HolderName} via länk" : $"{user.Name} via länk till {link.HolderName}");
    }
}
