using RokPortal.Documents.Html;
using RokPortal.Documents.Markdown;
using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>Writes a section, beside what the portal knows for it.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class SectionPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts, CountyFacts county, TimeProvider clock)
    : YearReportPageModel(db, current)
{
    private const int FactsLevel = 3;

    private YearReport whole = null!;

    [BindProperty]
    public SectionForm Input { get; set; } = new();

    public SectionKind Kind { get; private set; }

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; private set; } = new([]);

    /// <summary>Remarks on the text as it is saved.</summary>
    public IReadOnlyList<TextFinding> Findings => TextCheck.Find(whole.Section(Kind).Text);

    /// <summary>What comes with the section by itself, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Facts { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, string section, CancellationToken cancel)
    {
        if (await LoadAsync(year, section, cancel) is { } answer)
            return answer;

        Input = SectionForm.From((whole, Kind));
        DraftKeptUtc = await drafts.RestoreAsync(
            this, values => TryUpdateModelAsync(Input = new SectionForm(), nameof(Input), values), cancel);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(int year, string section, string? preview, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => WriteAsync(year, section, preview, cancel),
            () => new($"Avsnittet {YearReportDocumentTexts.Of(Kind)} är sparat.", Root),
            cancel) ?? await ShowAsync(cancel);

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> WriteAsync(int year, string section, string? preview, CancellationToken cancel)
    {
        if (await LoadAsync(year, section, cancel) is { } answer)
            return answer;
        if (preview is not null)
        {
            await drafts.KeepChangedAsync(Input, SectionForm.Fields, cancel);
            ModelState.Clear();
            return await ShowAsync(cancel);
        }

        (var content, Comparison) = this.JudgePartBesideOthers(Input, (whole, Kind), Judge);
        if (content is not var (text, isReady))
            return await ShowAsync(cancel);

        whole.Write(Kind, text, isReady);
        await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed, or null with the reasons in the model state.</summary>
    private (string Text, bool IsReady)? Judge()
    {
        var text = Input.Text ?? "";
        return this.Refuses(
            whole.RefusalsToWrite(Kind, text, Input.IsReady),
            YearReportTexts.Of,
            refusal => refusal switch
            {
                SectionRefusal.NothingWritten => "Input.Text",
                SectionRefusal.GoalsNotAssessed => "Input.IsReady",
                _ => "",
            }) ? null : (text, Input.IsReady);
    }

    /// <summary>The year is read for a page that is shown, not for a save that leads on.</summary>
    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (Kind is SectionKind.Goals or SectionKind.Cooperation or SectionKind.PlanStatus or SectionKind.Situation or SectionKind.NextYear)
            Facts = HtmlWriter.Write([.. YearReportDocument.Facts(
                await ReadYearReport.ReadAsync(Db, whole, county.County, clock.UtcNow(), cancel, Kind), Kind, FactsLevel)]);
        return Page();
    }

    private async Task<IActionResult?> LoadAsync(int year, string section, CancellationToken cancel)
    {
        if (YearReportTexts.SectionOf(section) is not { } kind)
            return NotFound();
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        Kind = kind;
        whole = await WholeAsync(cancel);
        return null;
    }
}
