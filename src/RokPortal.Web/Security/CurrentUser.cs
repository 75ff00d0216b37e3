using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using RokPortal.Data.Audit;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Security;

/// <summary>The signed-in user of this request, with the rights of today. Read once per request, in one statement.</summary>
public sealed class CurrentUser
{
    /// <summary>The rights, or null when nobody is signed in.</summary>
    public UserRights? Rights { get; private set; }

    /// <summary>The sign-in of this browser, or null when nobody is signed in.</summary>
    public CurrentSession? Session { get; private set; }

    /// <summary>The account. Only on pages that demand sign-in.</summary>
    public Guid Id => Rights?.UserId ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Whether the user may do what a policy is about.</summary>
    /// <param name="policy">One of <see cref="Policies"/>.</param>
    /// <param name="resource">What the policy looks at, if anything.</param>
    public bool May(string policy, object? resource = null) => Rights is not null && Policies.Rules[policy](Rights, resource);

    /// <summary>The states of a resource that a policy lets the user have: the same rule, for a query to ask with.</summary>
    /// <param name="policy">A policy whose resource is a state.</param>
    public IReadOnlyList<TState> StatesFor<TState>(string policy)
        where TState : struct, Enum => [.. Enum.GetValues<TState>().Where(state => May(policy, state))];

    /// <summary>Loads the rights before authorization. A sign-in that has ended, or whose account is gone, is nobody's.</summary>
    internal static async Task Load(HttpContext context, RequestDelegate next)
    {
        if (context.User.Identity?.IsAuthenticated == true && IsPage(context) && !HasFailed(context))
        {
            var open = await OpenSessionAsync(context);
            if (open is null)
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            else
                await context.RequestServices.GetRequiredService<CurrentUser>().IsAsync(open, context);
        }

        await next(context);
    }

    private static async Task<OpenSession?> OpenSessionAsync(HttpContext context)
    {
        var services = context.RequestServices;
        return UserSessions.Of(context.User) is { } id
            ? await services.GetRequiredService<RokDbContext>().OpenSessionAsync(
                id,
                services.GetRequiredService<TimeProvider>().Today(),
                services.GetRequiredService<RealClock>().UtcNow(),
                context.RequestAborted)
            : null;
    }

    private async Task IsAsync(OpenSession open, HttpContext context)
    {
        Rights = open.Rights;
        Session = new CurrentSession(open.Id, open.EndsUtc, SessionTicket.EndOf(context) ?? open.EndsUtc);
        context.RequestServices.GetRequiredService<Actor>().Is(open.Rights.UserId, open.Rights.Name);
        await context.RequestServices.GetRequiredService<UserSessions>().SeeAsync(open, context.RequestAborted);
    }

    /// <summary>The error page is shown also when it is the database that failed, and then to nobody in particular.</summary>
    private static bool HasFailed(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>Pages, and addresses that lead nowhere; not files and health checks, which are open to all.</summary>
    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata is not { } metadata
        || metadata.GetMetadata<PageActionDescriptor>() is not null
        || metadata.GetMetadata<IAllowAnonymous>() is null;
}

/// <summary>The sign-in of a browser.</summary>
/// <param name="Id">See <see cref="UserSession"/>.</param>
/// <param name="LatestEndUtc">When it ends whatever is done, in UTC.</param>
/// <param name="UnusedEndUtc">When it ends if nothing more is done, in UTC.</param>
public sealed record CurrentSession(Guid Id, DateTime LatestEndUtc, DateTime UnusedEndUtc)
{
    /// <summary>When it ends as things are, in UTC.</summary>
    public DateTime EndsUtc => UnusedEndUtc < LatestEndUtc ? UnusedEndUtc : LatestEndUtc;

    /// <summary>Whether going on makes it last longer.</summary>
    public bool CanBeProlonged => UnusedEndUtc < LatestEndUtc;
}

/// <summary>A policy's demand: its rule in <see cref="Policies"/> holds for the current user.</summary>
internal sealed record RuleRequirement(string Policy) : IAuthorizationRequirement;

/// <summary>Asks the current user.</summary>
internal sealed class RuleHandler(CurrentUser user) : AuthorizationHandler<RuleRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RuleRequirement requirement)
    {
        if (user.May(requirement.Policy, context.Resource))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
