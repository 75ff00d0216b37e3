using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using RokPortal.Application.Coordination;
using RokPortal.Application.Indicators;
using RokPortal.Application.YearReports;
using RokPortal.Data;
using RokPortal.Documents.Html;
using RokPortal.Documents.Markdown;
using RokPortal.Documents.YearReports;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>Says how far a goal is reached, beside its figures.</summary>
[Authorize(Policy = Policies.RunFollowUps)]
public sealed class AssessmentPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts, CountyFacts county, TimeProvider clock)
    : YearReportPageModel(db, current)
{
    private YearReport whole = null!;

    [BindProperty]
    public AssessmentForm Input { get; set; } = new();

    public Goal Goal { get; private set; } = null!;

    public DateTime? DraftKeptUtc { get; private set; }

    public IReadOnlyList<TextClash> Clashes { get; private set; } = [];

    public static IEnumerable<SelectListItem> Levels =>
        Enum.GetValues<GoalLevel>().Select(level => new SelectListItem(YearReportDocumentTexts.Of(level), level.ToString()));

    /// <summary>Remarks on the judgement as it is saved.</summary>
    public IReadOnlyList<TextFinding> Findings => TextCheck.Find(Stored);

    /// <summary>The goal's indicators, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Figures { get; private set; } = "";

    private string Stored => whole.AssessmentOf(Goal)?.Text ?? "";

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;
        Input = new AssessmentForm { Level = whole.AssessmentOf(Goal)?.Level?.ToString(), Text = Stored, Start = Stored };
        DraftKeptUtc = await drafts.RestoreAsync(
            this, values => TryUpdateModelAsync(Input = new AssessmentForm(), nameof(Input), values), cancel);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(int year, int number, string? preview, CancellationToken cancel)
    {
        if (await LoadAsync(year, number, cancel) is { } answer)
            return answer;
        if (preview is not null)
        {
            await drafts.KeepPostedAsync(cancel);
            ModelState.Clear();
            return await ShowAsync(cancel);
        }

        if (TextClash.Find("Bedömning", Input.Text, Stored, Input.Start) is { } clash)
        {
            Clashes = [clash];
            Input.Start = Stored;
            return await ShowAsync(cancel);
        }

        var level = Enum.GetValues<GoalLevel>()
            .Where(known => known.ToString() == Input.Level).Select(known => (GoalLevel?)known).FirstOrDefault();
        if (level is null && !string.IsNullOrEmpty(Input.Level))
            ModelState.AddModelError("Input.Level", "Välj ett av alternativen.");
        if (this.Refuses(whole.RefusalsToChange(), YearReportTexts.Of))
            return await ShowAsync(cancel);

        whole.Assess(Goal, level, Input.Text ?? "");
        await drafts.DiscardAsync(cancel);
        if (!await SaveOrSayAsync(cancel))
            return await ShowAsync(cancel);
        TempData.Flash($"Bedömningen av mål {number} är sparad.");
        return Redirect(Root);
    }

    /// <summary>The figures are read for a page that is shown, not for a save that leads on.</summary>
    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        var indicators = await ReadIndicator.ReadAsync(Db, county.County, clock.UtcNow(), cancel);
        Figures = HtmlWriter.Write([.. GoalBlocks.Indicators(Goal.Number, indicators)]);
        return Page();
    }

    private async Task<IActionResult?> LoadAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        whole = await WholeAsync(cancel);
        if (whole.Agreement.Goals.FirstOrDefault(goal => goal.Number == number) is not { } found)
            return NotFound();
        Goal = found;
        return null;
    }
}
