using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using RokPortal.Data.Audit;

namespace RokPortal.Web.Security;

/// <summary>The signed-in user of this request, with the rights of today. Read once per request, in one statement.</summary>
public sealed class CurrentUser
{
    /// <summary>The rights, or null when nobody is signed in.</summary>
    public UserRights? Rights { get; private set; }

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

    /// <summary>Loads the rights before authorization. An account that is gone is nobody.</summary>
    internal static async Task Load(HttpContext context, RequestDelegate next)
    {
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && IsPage(context) && !HasFailed(context))
        {
            var services = context.RequestServices;
            var today = services.GetRequiredService<TimeProvider>().Today();
            var rights = await services.GetRequiredService<RokDbContext>().RightsOnAsync(Guid.Parse(id), today, context.RequestAborted);
            if (rights is null)
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            else
                services.GetRequiredService<Actor>().Is(rights.UserId, rights.Name);
            services.GetRequiredService<CurrentUser>().Rights = rights;
        }

        await next(context);
    }

    /// <summary>The error page is shown also when it is the database that failed, and then to nobody in particular.</summary>
    private static bool HasFailed(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>Pages, and addresses that lead nowhere; not files and health checks, which are open to all.</summary>
    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata is not { } metadata
        || metadata.GetMetadata<PageActionDescriptor>() is not null
        || metadata.GetMetadata<IAllowAnonymous>() is null;
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
