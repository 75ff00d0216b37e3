namespace RokPortal.Web.Pages.Plans;

[Authorize(Policy = Policies.EditPlan)]
public sealed class ConsiderationModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    [BindProperty]
    public ConsiderationForm Input { get; set; } = new();

    public DevelopmentArea Area { get; private set; } = null!;

    public DateTime? DraftKeptUtc { get; private set; }

    public IReadOnlyList<TextClash> Clashes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, string slug, CancellationToken cancel)
    {
        if (await LoadAsync(year, slug, cancel) is { } answer)
            return answer;

        Input = ConsiderationForm.From(Stored());
        DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, string slug, string? preview, CancellationToken cancel)
    {
        if (await LoadAsync(year, slug, cancel) is { } answer)
            return answer;
        if (preview is not null)
        {
            await drafts.KeepChangedAsync(Input.IsUntouched, cancel);
            ModelState.Clear();
            return Page();
        }

        Clashes = Input.ClashesWith(Stored());
        if (Clashes.Count > 0)
        {
            Input.StartFrom(Stored());
            return Page();
        }

        if (this.Refuses(whole.RefusalsToChange(), PlanTexts.Of))
            return Page();

        whole.Consider(Area, Input.GenderEquality ?? "", Input.DiscriminationGrounds ?? "", Input.BestInterestsOfTheChild ?? "");
        await drafts.DiscardAsync(cancel);
        return await SaveAsync($"Texterna för {Area.Name} är sparade.", $"/aktivitetsplaner/{year}", cancel);
    }

    private async Task<IActionResult?> LoadAsync(int year, string slug, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await Db.Plans.AsSplitQuery()
            .Include(plan => plan.Agreement.Areas).Include(plan => plan.Considerations)
            .SingleAsync(plan => plan.Id == Plan.Id, cancel);
        if (whole.Agreement.Areas.FirstOrDefault(area => area.Slug == slug) is not { } found)
            return NotFound();

        Area = found;
        return null;
    }

    private AreaConsideration? Stored() => whole.Considerations.FirstOrDefault(text => text.AreaId == Area.Id);
}
