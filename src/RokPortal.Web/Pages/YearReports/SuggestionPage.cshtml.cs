namespace RokPortal.Web.Pages.YearReports;

/// <summary>Writes a suggestion for the years to come: a new one ("ny" in the address) or one that is there.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class SuggestionPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : YearReportPageModel(db, current)
{
    private const string New = "ny";

    private YearReport whole = null!;
    private YearReportSuggestion? suggestion;

    [BindProperty]
    public SuggestionForm Input { get; set; } = new();

    public bool IsNew => suggestion is null;

    public DateTime? DraftKeptUtc { get; private set; }

    /// <summary>Where the suggestion is taken away.</summary>
    public string Removal => $"{Root}/forslag/{suggestion!.Number}/borttagning";

    public Comparison Comparison { get; private set; } = new([]);

    public IEnumerable<SelectListItem> Areas =>
        whole.Agreement.Areas.OrderBy(area => area.Position).Select(area => new SelectListItem(area.Name, area.Slug));

    public async Task<IActionResult> OnGetAsync(int year, string number, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;

        ModelState.Clear();
        Input = suggestion is null
            ? new SuggestionForm()
            : SuggestionForm.From(suggestion);
        DraftKeptUtc = await drafts.RestoreAsync(
            this, values => TryUpdateModelAsync(Input = new SuggestionForm(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, string number, string? preview, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db, () => WriteAsync(year, number, preview, cancel), () => new("Förslaget är sparat.", Root), cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> WriteAsync(int year, string number, string? preview, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;
        if (preview is not null)
        {
            await drafts.KeepChangedAsync(Input, SuggestionForm.Fields, cancel);
            ModelState.Clear();
            return Page();
        }

        (var content, Comparison) = suggestion is null
            ? (Judge(), Comparison)
            : this.JudgePartBesideOthers(Input, suggestion, Judge);
        Comparison = Comparison.InWords("Input_Area", NameOf);
        if (content is null)
            return Page();

        if (suggestion is null)
            whole.Suggest(content);
        else
            suggestion.Revise(content);
        await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed, or null with the reasons in the model state.</summary>
    private SuggestionContent? Judge()
    {
        var area = whole.Agreement.Areas.FirstOrDefault(area => area.Slug == Input.Area);
        if (area is null && ModelState.IsValid)
            ModelState.AddModelError("Input.Area", "Välj ett område i listan.");
        return this.Refuses(whole.RefusalsToChange(), YearReportTexts.Of)
            ? null
            : new SuggestionContent(Input.Title!.Trim(), Input.Reason!, area!);
    }

    private string NameOf(string slug) => whole.Agreement.Areas.FirstOrDefault(area => area.Slug == slug)?.Name ?? slug;

    private async Task<IActionResult?> LoadAsync(int year, string number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await WholeAsync(cancel);
        suggestion = whole.Suggestions.FirstOrDefault(known => known.Number.ToString(CultureInfo.InvariantCulture) == number);
        return suggestion is null && number != New ? NotFound() : null;
    }
}
