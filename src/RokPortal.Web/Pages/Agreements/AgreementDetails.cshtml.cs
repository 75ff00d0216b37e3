namespace RokPortal.Web.Pages.Agreements;

[Authorize(Policy = Policies.SignedIn)]
public sealed class AgreementDetailsModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PageModel
{
    public Agreement Agreement { get; private set; } = null!;

    public AgreementStatus Status { get; private set; }

    public Agreement? Successor { get; private set; }

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        // A handful of goals, areas and extensions: one joined statement costs less than four.
        var agreement = await db.Agreements.AsNoTrackingWithIdentityResolution().AsSingleQuery()
            .Include(agreement => agreement.Goals)
            .Include(agreement => agreement.Areas)
            .Include(agreement => agreement.Extensions)
            .Include(agreement => agreement.Predecessor)
            .SingleOrDefaultAsync(agreement => agreement.Slug == slug, cancel);
        if (agreement is null)
            return NotFound();

        Agreement = agreement;
        Status = agreement.StatusOn(clock.Today());
        Successor = await db.Agreements.AsNoTracking().FirstOrDefaultAsync(other => other.PredecessorId == agreement.Id, cancel);
        var readable = current.StatesFor<PlanStatus>(Policies.ReadPlan);
        Plans = await db.Plans.AsNoTracking()
            .Where(plan => plan.AgreementId == agreement.Id && readable.Contains(plan.Status))
            .OrderByDescending(plan => plan.Year)
            .Select(plan => new PlanRow(plan.Year, plan.Status))
            .ToListAsync(cancel);
        return Page();
    }

    public sealed record PlanRow(int Year, PlanStatus Status);
}
