namespace RokPortal.Web.Pages.Plans.Activities;

/// <summary>One activity: read by those who may read the plan, written on by those who may write on it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ActivityPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : PlanPageModel(db, current)
{
    [BindProperty]
    public ActivityForm Input { get; set; } = new();

    /// <summary>The field to show as it will look, if the preview button was pressed.</summary>
    [BindProperty]
    public string? Preview { get; set; }

    public Activity Activity { get; private set; } = null!;
    public ActivityChoices Choices { get; private set; } = null!;
    public ActivityListView List { get; private set; } = null!;

    /// <summary>When the text in the form was kept as a draft, if it is one.</summary>
    public DateTime? DraftKeptUtc { get; private set; }

    /// <summary>What somebody else changed at the same time, with what is chosen in a list as ids.</summary>
    public Comparison Comparison { get; private set; } = new([]);

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;

        Input = ActivityForm.From(Activity);
        if (MayEdit)
            DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(int year, int number, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => ReviseAsync(year, number, cancel),
            () => new(
                Activity.Missing.Count == 0 ? "Aktiviteten är sparad och klar för beslut." : "Aktiviteten är sparad.",
                $"/aktivitetsplaner/{year}/aktiviteter/{number}"),
            cancel) ?? await ShowAsync(cancel);

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> ReviseAsync(int year, int number, CancellationToken cancel)
    {
        if (!Current.May(Policies.EditPlan))
            return Forbid();
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;
        if (Preview is not null)
        {
            await drafts.KeepChangedAsync(Input, ActivityForm.Fields, cancel);
            ModelState.Clear();
            return await ShowAsync(cancel);
        }

        (var content, Comparison) = this.JudgeBesideOthers(Input, Activity, Judge);
        if (content is null)
            return await ShowAsync(cancel);

        Activity.Revise(content);
        await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed as the domain's content, or null with the reasons in the model state.</summary>
    private ActivityContent? Judge()
    {
        if (!ModelState.IsValid || Choices.ContentOf(Input, ModelState) is not { } content)
            return null;

        return this.Refuses(
            Activity.RefusalsToRevise(content),
            PlanTexts.Of,
            refusal => refusal == RevisionRefusal.PlanIsLocked ? "" : "Input.EndMonth") ? null : content;
    }

    private async Task<IActionResult?> LoadAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (await Db.Activities.WithEverything()
                .SingleOrDefaultAsync(activity => activity.PlanId == Plan.Id && activity.Number == number, cancel) is not { } activity)
            return NotFound();

        Activity = activity;
        Choices = Current.May(Policies.EditPlan) ? await ActivityChoices.LoadAsync(Db, activity.Plan.Agreement, cancel)
            : new ActivityChoices(activity.Plan.Agreement, [], []);
        return null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Input.OfferMilestones();
        List = new(Plan, await Db.ListActivitiesAsync(Plan, cancel), Activity.Number, MayEdit, TempData["Moved"] as string, "aktivitet");
        return Page();
    }
}
