namespace RokPortal.Web.Pages.Plans.Activities;

[Authorize(Policy = Policies.EditPlan)]
public sealed class ActivityStartModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : PlanPageModel(db, current)
{
    [BindProperty]
    [Required(ErrorMessage = "Skriv en rubrik.")]
    [StringLength(Activity.TitleLength, ErrorMessage = "Rubriken är för lång. Skriv högst {1} tecken.")]
    public string? Title { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Välj vilket område aktiviteten hör till.")]
    public string? Area { get; set; }

    public DateTime? DraftKeptUtc { get; private set; }

    public IEnumerable<SelectListItem> Areas => Plan.Areas.Select(area => new SelectListItem(area.Name, area.Slug));

    public async Task<IActionResult> OnGetAsync(int year, [FromQuery(Name = "omrade")] string? area, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        ModelState.Clear();
        Area = area;
        DraftKeptUtc = await drafts.RestoreAsync(
            this, values => Task.FromResult((Title, Area) = (values.TextOf(nameof(Title)), values.TextOf(nameof(Area)))), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        var plan = await Db.Plans.Include(plan => plan.Agreement.Areas).SingleAsync(plan => plan.Id == Plan.Id, cancel);
        var area = plan.Agreement.Areas.FirstOrDefault(area => area.Slug == Area);
        if (area is null && ModelState.IsValid)
            ModelState.AddModelError(nameof(Area), "Välj ett område i listan.");
        if (this.Refuses(plan.RefusalsToChange(), PlanTexts.Of))
            return Page();

        var activity = plan.AddActivity(Title!, area!);
        await drafts.DiscardAsync(cancel);
        return await SaveAsync(
            "Aktiviteten är tillagd. Fyll i resten här.",
            $"/aktivitetsplaner/{year}/aktiviteter/{activity.Number}", cancel);
    }
}
