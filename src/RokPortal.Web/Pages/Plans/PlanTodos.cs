namespace RokPortal.Web.Pages.Plans;

/// <summary>What plans need of the coordinator, until the council has them.</summary>
internal sealed class PlanTodos : ITodoSource
{
    private const int NamesShown = 3;

    public int Order => 10;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel)
    {
        if (!facts.Rights.IsCoordinator)
            return [];

        var plans = await facts.PlansAsync(cancel);
        return ForCoordinator(plans, await StartableYearAsync(facts, plans, cancel), facts.County);
    }

    /// <summary>The coordinator: bring the drafts to the council in time, and start next year's.</summary>
    /// <param name="plans">The newest plans.</param>
    /// <param name="startable">Next year, if its plan can be started and is not.</param>
    /// <param name="county">Whose year gives the deadlines.</param>
    public static IEnumerable<Todo> ForCoordinator(IEnumerable<PlanStanding> plans, int? startable, County county)
    {
        var open = plans.Where(plan => plan.Status.IsOpen).SelectMany(plan => ForDraft(plan, county));
        return startable is { } year
            ? open.Append(new Todo(
                $"Starta aktivitetsplan {year}",
                $"Överenskommelsen gäller {year}",
                "/aktivitetsplaner/ny",
                PreparedBy(county, year)))
            : open;
    }

    /// <summary>Next year, if it has no plan and an agreement is in force then.</summary>
    private static async Task<int?> StartableYearAsync(TodoFacts facts, IReadOnlyList<PlanStanding> plans, CancellationToken cancel)
    {
        var next = facts.Today.Year + 1;
        if (plans.Any(plan => plan.Year == next))
            return null;

        var agreements = await facts.Db.Agreements.AsNoTracking().ToListAsync(cancel);
        return agreements.Exists(agreement => ActivityPlan.RefusalsToStart(agreement, next, []).Count == 0) ? next : null;
    }

    private static IEnumerable<Todo> ForDraft(PlanStanding plan, County county)
    {
        var matter = PlanMatters.Of(plan, county);
        var (context, address, preparedBy) = ($"Aktivitetsplan {plan.Year}", matter.Address, PreparedBy(county, plan.Year));

        if (matter.WorkOver is { } workOver)
            yield return workOver;
        if (plan.Total == 0)
            yield return new Todo("Lägg till den första aktiviteten", context, address, preparedBy);
        if (plan.CountOf(ActivityState.Draft) is > 0 and var incomplete)
        {
            yield return new Todo(
                $"Komplettera {SwedishWords.Count(incomplete, "aktivitet", "aktiviteter")}",
                context,
                address,
                preparedBy);
        }

        if (plan.Areas.Where(area => !area.HasConsiderations).ToList() is [var first, ..] unconsidered)
        {
            yield return new Todo(
                $"Skriv hänsyn för {SwedishWords.Join([.. unconsidered.Select(area => area.Name)], NamesShown)}",
                context,
                $"{address}/omraden/{first.Slug}",
                preparedBy);
        }

        if (plan is { Status: PlanStatus.Draft, Total: > 0 })
            yield return new Todo("Skicka ut utkastet till parterna", context, $"{address}/utskick", preparedBy);
        if (plan.Status == PlanStatus.SentOut)
            yield return new Todo("Lägg fram planen för rådet", context, $"{address}/till-radet", matter.CouncilBy);
    }

    /// <summary>When the draft of a year's plan should be out: the last day of the preparation the year before.</summary>
    private static DateOnly? PreparedBy(County county, int planYear) => county.Phase(PhaseSlugs.Preparation)?.LastDay(planYear - 1);
}
