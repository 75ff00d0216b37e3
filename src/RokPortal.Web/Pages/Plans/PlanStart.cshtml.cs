namespace RokPortal.Web.Pages.Plans;

[Authorize(Policy = Policies.EditPlan)]
public sealed class PlanStartModel(RokDbContext db, TimeProvider clock) : PageModel
{
    /// <summary>How many years ahead a plan can be started: this year's and the next two.</summary>
    private const int YearsAhead = 2;

    [BindProperty]
    public int? Year { get; set; }

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Year = Years.Count == 1 ? int.Parse(Years[0].Value, CultureInfo.InvariantCulture) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var agreements = await LoadAsync(cancel);
        var agreement = agreements.Find(agreement => Year is { } year && agreement.Agreement.IsInForceDuring(year));
        if (Year is null || agreement is null || !Years.Any(year => year.Value == Year.Value.ToString(CultureInfo.InvariantCulture)))
        {
            ModelState.Remove(nameof(Year));
            ModelState.AddModelError(nameof(Year), "Välj vilket år planen gäller.");
            return Page();
        }

        db.Plans.Add(ActivityPlan.Start(agreement.Agreement, Year.Value, agreement.YearsWithPlan));
        return await this.SaveNewAsync(
            db,
            field: "",
            "Någon annan startade planen för samma år samtidigt. Gå till aktivitetsplanerna och öppna den där.",
            new($"Aktivitetsplan {Year} är startad. Lägg till den första aktiviteten.", $"/aktivitetsplaner/{Year}"),
            cancel);
    }

    private async Task<List<Candidate>> LoadAsync(CancellationToken cancel)
    {
        var agreements = await db.Agreements.OrderByDescending(agreement => agreement.ValidFrom)
            .Select(agreement => new Candidate(
                agreement, db.Plans.Where(plan => plan.AgreementId == agreement.Id).Select(plan => plan.Year).ToList()))
            .ToListAsync(cancel);
        var thisYear = clock.Today().Year;
        Years = [.. Enumerable.Range(thisYear, YearsAhead + 1)
            .Where(year => agreements.Exists(
                candidate => ActivityPlan.RefusalsToStart(candidate.Agreement, year, candidate.YearsWithPlan).Count == 0))
            .Select(year => year.ToString(CultureInfo.InvariantCulture))
            .Select(year => new SelectListItem(year, year))];
        return agreements;
    }

    private sealed record Candidate(Agreement Agreement, IReadOnlyList<int> YearsWithPlan);
}
