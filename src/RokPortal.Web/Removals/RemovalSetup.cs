using RokPortal.Application.Removals;

namespace RokPortal.Web.Removals;

/// <summary>What was taken away, and the worker that erases it.</summary>
internal static class RemovalSetup
{
    public static void AddPortalRemovals(this IServiceCollection services)
    {
        services.AddScoped<EraseRemoved>();
        services.AddHostedService<RemovalWorker>();
    }
}
