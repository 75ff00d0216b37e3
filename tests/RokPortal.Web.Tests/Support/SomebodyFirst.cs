using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Data;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Support;

/// <summary>Somebody else, who saves just after the portal has read and just before it writes.</summary>
internal sealed class SomebodyFirst : SaveChangesInterceptor
{
    private Func<Task>? act;
    private int times;

    /// <summary>What they do before the next save of the portal, and the ones after it.</summary>
    public void Does(Func<Task> what, int forSaves = 1) => (act, times) = (what, forSaves);

    public void StopsThat() => times = 0;

    public PortalHost In(PortalHost host) =>
        host.With(services => services.ConfigureDbContext<RokDbContext>(options => options.AddInterceptors(this)));

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (times > 0)
        {
            times--;
            await act!();
        }

        return result;
    }
}
