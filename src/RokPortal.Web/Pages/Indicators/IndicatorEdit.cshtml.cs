namespace RokPortal.Web.Pages.Indicators;

/// <summary>What an indicator is, what the work started from and what the county wants to reach.</summary>
[Authorize(Policy = Policies.EditIndicators)]
public sealed class IndicatorEditModel(RokDbContext db, FormDrafts drafts) : IndicatorPageModel(db, drafts)
{
    public Indicator Indicator { get; private set; } = null!;

    public override string ButtonText => "Spara indikatorn";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();

        ModelState.Clear();
        Input = IndicatorForm.From(Indicator);
        await RestoreDraftAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => ReviseAsync(slug, cancel),
            () => new("Indikatorn är sparad.", $"/uppfoljning/indikatorer/{slug}"),
            cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> ReviseAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();

        (var content, Comparison) = this.JudgeBesideOthers(Input, Indicator, () => Choices.ContentOf(Input, ModelState));
        if (content is null)
            return Page();

        Indicator.Revise(content);
        await Drafts.DiscardAsync(cancel);
        return null;
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await Db.IndicatorToChangeAsync(slug, cancel) is not { } indicator)
            return false;

        Indicator = indicator;
        Choices = new IndicatorChoices(indicator.Agreement);
        return true;
    }
}
