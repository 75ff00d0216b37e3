using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Indicators;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>Defines indicators in the portal's database by the domain's own verbs.</summary>
public static class IndicatorRoom
{
    /// <summary>An indicator that follows the agreement's first goal, with the values given; gives its name in addresses.</summary>
    public static async Task<string> AddIndicatorAsync(
        this PortalHost host, Func<IndicatorContent, IndicatorContent>? but = null, params ValueEntry[] values)
    {
        await using var db = host.OpenDatabase();
        var agreement = await db.Agreements.AsSplitQuery()
            .Include(agreement => agreement.Goals).Include(agreement => agreement.Areas)
            .SingleAsync(agreement => agreement.Slug == "hallbar-integration-2021-2025");
        var indicator = TestData.Indicator(but, agreement);
        indicator.Enter(values, TestData.Kolada, host.Clock.UtcNow());
        db.Indicators.Add(indicator);
        await db.SaveChangesAsync();
        return indicator.Slug;
    }
}
