namespace RokPortal.Web.Pages.Plans;

/// <summary>Plans, as the to-dos of who prepares and who presides say them.</summary>
internal sealed class PlanMatters : IMatterSource
{
    /// <summary>A plan should be before the council when its adoption begins, the year before.</summary>
    public static Matter Of(PlanStanding plan, County county) => new(
        plan,
        $"aktivitetsplan {plan.Year}",
        "planen",
        $"/aktivitetsplaner/{plan.Year}",
        $"/aktivitetsplaner/{plan.Year}",
        $"/aktivitetsplaner/{plan.Year}/till-motet",
        county.Phase(PhaseSlugs.Adoption)?.FirstDay(plan.Year - 1));

    public async Task<IEnumerable<Matter>> ListAsync(TodoFacts facts, CancellationToken cancel) =>
        (await facts.PlansAsync(cancel)).Select(plan => Of(plan, facts.County));
}
