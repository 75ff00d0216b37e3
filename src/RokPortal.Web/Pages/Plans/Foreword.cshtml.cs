namespace RokPortal.Web.Pages.Plans;

[Authorize(Policy = Policies.EditPlan)]
public sealed class ForewordModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : PlanPageModel(db, current)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DateTime? DraftKeptUtc { get; private set; }

    public IReadOnlyList<TextClash> Clashes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        Input = new InputModel { Text = Plan.Foreword, Start = Plan.Foreword };
        DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, string? preview, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        var plan = await Db.Plans.SingleAsync(plan => plan.Id == Plan.Id, cancel);
        if (preview is not null)
        {
            await drafts.KeepChangedAsync(TextClash.Plain(Input.Text) == TextClash.Plain(Input.Start), cancel);
            ModelState.Clear();
            return Page();
        }

        if (TextClash.Find("Förord", Input.Text, plan.Foreword, Input.Start) is { } clash)
        {
            Clashes = [clash];
            Input.Start = plan.Foreword;
            return Page();
        }

        if (this.Refuses(plan.RefusalsToChange(), PlanTexts.Of))
            return Page();

        plan.WriteForeword(Input.Text ?? "");
        await drafts.DiscardAsync(cancel);
        return await SaveAsync("Förordet är sparat.", $"/aktivitetsplaner/{year}", cancel);
    }

    public sealed class InputModel
    {
        /// <summary>What the text said when the user started.</summary>
        public string? Start { get; set; }

        [StringLength(ActivityPlan.ForewordLength, ErrorMessage = "Förordet är för långt. Skriv högst {1} tecken.")]
        public string? Text { get; set; }
    }
}
