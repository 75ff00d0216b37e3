using RokPortal.Web.Pages.Meetings.Matters;

namespace RokPortal.Web.Pages.Plans;

/// <summary>Plans that are not adopted; of a year with several, that of the latest agreement.</summary>
internal sealed class PlanChoices : IMatterChoices
{
    public async Task<IEnumerable<MatterChoice>> ListAsync(RokDbContext db, Guid? current, CancellationToken cancel)
    {
        var plans = await db.Plans
            .Where(plan => !PlanStatuses.Adopted.Contains(plan.Status) || plan.Id == current)
            .OrderByDescending(plan => plan.Year).ThenByDescending(plan => plan.Agreement.ValidFrom)
            .ToListAsync(cancel);
        return plans.DistinctBy(plan => plan.Year)
            .Select(plan => new MatterChoice(plan, $"Aktivitetsplan {plan.Year} ({PlanTexts.Of(plan.Status).ToLowerInvariant()})"));
    }
}
