using RokPortal.Application.Meetings;
using RokPortal.Data.Plans;

namespace RokPortal.Application.Plans;

/// <summary>The council adopts plans.</summary>
public sealed class PlanAtMeeting(ActivityPlan plan) : MatterAtMeeting
{
    public override string Name => $"Aktivitetsplan {plan.Year}";

    public override AgendaItemContent NewItem => new()
    {
        Kind = ItemKind.Decision,
        Title = Name,
        ProposedDecision = [$"att fastställa aktivitetsplanen för {plan.Year}"],
    };

    public override string Carried => $"{Name} fastställs.";

    public override string Returned => $"{Name} återremitteras till samordnaren, med skälet i punkten.";

    public override string RestedOn =>
        $"{Name} används redan: en rapportering är öppnad, en aktivitet har ändrat läge, eller så har någon skrivit vidare på planen";

    public override string PaperOf(int proposal) => $"Förslag till aktivitetsplan {plan.Year}, förslag {proposal}";

    /// <summary>An adopted plan is frozen with all that stands in it.</summary>
    public override Task LoadAsync(RokDbContext db, CancellationToken cancel) =>
        db.Plans.WithEverything().Where(row => row.Id == plan.Id).LoadAsync(cancel);

    /// <summary>A round that was opened after the adoption asks the parties about what was adopted.</summary>
    public override Task<bool> IsRestedOnAsync(RokDbContext db, AgendaItem item, CancellationToken cancel) =>
        item.ClosedAs == ItemOutcome.Decision && plan.InForce is { } adoption
            ? db.ReportingRounds.AnyAsync(round => round.PlanId == plan.Id && round.OpenedUtc >= adoption.AdoptedUtc, cancel)
            : Task.FromResult(false);

    public override Task KeepAsync(RokDbContext db, County county, DateTime now, string by, CancellationToken cancel)
    {
        db.FrozenDocuments.Add(FreezePlan.Of(plan, FrozenKind.AdoptedPlan, plan.Adoptions.Count, county, now, by));
        return Task.CompletedTask;
    }
}
