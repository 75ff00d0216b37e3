using RokPortal.Web.Pages.Meetings.Matters;

namespace RokPortal.Web.Pages.Plans;

/// <summary>A plan on the pages of meetings.</summary>
public sealed class PlanOnPages(ActivityPlan plan) : MatterOnPages
{
    private readonly string address = $"/aktivitetsplaner/{plan.Year}";

    public override MatterLink Page => new(address, $"Aktivitetsplan {plan.Year}");

    public override MatterLink Paper => new($"{address}/plan.pdf", $"Underlag: aktivitetsplan {plan.Year} (PDF)");

    public override MatterEffect Returned => new("Rådet återremitterade", new(address, $"aktivitetsplan {plan.Year}"));

    public override bool MayBeReadBy(CurrentUser user) => user.May(Policies.ReadPlan, plan.Status);

    public override MatterLink Proposal(int number) => new($"{address}/till-radet/{number}.pdf", "Planen som den är framlagd");

    public override MatterEffect Carried(int? version) => new(
        "Beslutet fastställde", new($"{address}/versioner/{version}", $"aktivitetsplan {plan.Year}, version {version}"));
}
