using RokPortal.Documents.Html;
using RokPortal.Documents.Markdown;
using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>Says how far a goal is reached, beside its figures.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class AssessmentPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts, CountyFacts county, TimeProvider clock)
    : YearReportPageModel(db, current)
{
    private YearReport whole = null!;

    [BindProperty]
    public AssessmentForm Input { get; set; } = new();

    public Goal Goal { get; private set; } = null!;

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; private set; } = new([]);

    public static IEnumerable<SelectListItem> Levels =>
        Enum.GetValues<GoalLevel>().Select(level => new SelectListItem(YearReportDocumentTexts.Of(level), level.ToString()));

    /// <summary>Remarks on the judgement as it is saved.</summary>
    public IReadOnlyList<TextFinding> Findings => TextCheck.Find(whole.AssessmentOf(Goal)?.Text ?? "");

    /// <summary>The goal's indicators, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Figures { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, AssessedAsync, cancel) is { } answer)
            return answer;
        Input = AssessmentForm.From((whole, Goal));
        DraftKeptUtc = await drafts.RestoreAsync(
            this, values => TryUpdateModelAsync(Input = new AssessmentForm(), nameof(Input), values), cancel);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(int year, int number, string? preview, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => AssessAsync(year, number, preview, cancel),
            () => new($"Bedömningen av mål {number} är sparad.", Root),
            cancel) ?? await ShowAsync(cancel);

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> AssessAsync(int year, int number, string? preview, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, WholeAsync, cancel) is { } answer)
            return answer;
        if (preview is not null)
        {
            await drafts.KeepChangedAsync(Input, AssessmentForm.Fields, cancel);
            ModelState.Clear();
            return await ShowAsync(cancel);
        }

        (var content, Comparison) = this.JudgePartBesideOthers(Input, (whole, Goal), Judge);
        if (content is not var (level, text))
            return await ShowAsync(cancel);

        whole.Assess(Goal, level, text);
        await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed, or null with the reasons in the model state.</summary>
    private (GoalLevel? Level, string Text)? Judge()
    {
        var level = AssessmentForm.Known(Input.Level);
        if (level is null && !string.IsNullOrEmpty(Input.Level))
            ModelState.AddModelError("Input.Level", "Välj ett av alternativen.");
        return this.Refuses(whole.RefusalsToChange(), YearReportTexts.Of) ? null : (level, Input.Text ?? "");
    }

    /// <summary>The figures are read for a page that is shown, not for a save that leads on.</summary>
    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        var indicators = await ReadIndicator.ReadAsync(Db, county.County, clock.UtcNow(), cancel);
        Figures = HtmlWriter.Write([.. GoalBlocks.Indicators(Goal.Number, indicators)]);
        return Page();
    }

    /// <summary>Only the goals and what is said of them, for a page that is shown.</summary>
    private Task<YearReport> AssessedAsync(CancellationToken cancel) =>
        Db.YearReports.AsSplitQuery().Include(yearReport => yearReport.Agreement.Goals).Include(yearReport => yearReport.Assessments)
            .SingleAsync(yearReport => yearReport.Id == YearReport.Id, cancel);

    private async Task<IActionResult?> LoadAsync(
        int year, int number, Func<CancellationToken, Task<YearReport>> readAsync, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        whole = await readAsync(cancel);
        if (whole.Agreement.Goals.FirstOrDefault(goal => goal.Number == number) is not { } found)
            return NotFound();
        Goal = found;
        return null;
    }
}
