namespace RokPortal.Web.Pages.Indicators;

/// <summary>A new indicator of the latest agreement.</summary>
[Authorize(Policy = Policies.EditIndicators)]
public sealed class IndicatorStartModel(RokDbContext db, FormDrafts drafts) : IndicatorPageModel(db, drafts)
{
    /// <summary>Names in addresses that are pages of their own.</summary>
    private static readonly string[] Taken = ["ny", "hamtningar"];

    private Agreement? agreement;

    public override string ButtonText => "Lägg till indikatorn";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        ModelState.Clear();
        await RestoreDraftAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (agreement is null || Choices.ContentOf(Input, ModelState) is not { } content)
            return Page();

        var slugs = await Db.Indicators.Select(indicator => indicator.Slug).ToListAsync(cancel);
        var indicator = Indicator.Define(agreement, Slugs.Of(content.Name, "indikator", [.. slugs, .. Taken]), content);
        Db.Indicators.Add(indicator);
        await Drafts.DiscardAsync(cancel);
        return await this.SaveNewAsync(
            Db,
            "Input.Name",
            "Någon annan lade just till en indikator med det namnet. Kontrollera listan, eller skriv ett annat namn.",
            new("Indikatorn är tillagd.", $"/uppfoljning/indikatorer/{indicator.Slug}"),
            cancel);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        agreement = await Db.Agreements.AsSplitQuery().Include(agreement => agreement.Goals).Include(agreement => agreement.Areas)
            .Where(agreement => agreement.ApprovedOn != null)
            .OrderByDescending(agreement => agreement.ValidFrom)
            .FirstOrDefaultAsync(cancel);
        Choices = agreement is null ? null! : new IndicatorChoices(agreement);
    }
}
