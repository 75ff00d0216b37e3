using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Indicators;
using RokPortal.Domain.Indicators;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

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

    public Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel) => SaveAsync(slug, isRetry: false, cancel);

    private async Task<IActionResult> SaveAsync(string slug, bool isRetry, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();

        var content = Choices.ContentOf(Input, ModelState);
        if (content is not null && Input.Version != Indicator.Version)
        {
            Comparison = new Comparison(Input.MergeWith(Indicator), Indicator.ChangedBy, Indicator.ChangedUtc);
            ModelState.Clear();
            content = Comparison.Clashes.Count == 0 ? Choices.ContentOf(Input, ModelState) : null;
        }

        if (content is null)
            return Page();

        Indicator.Revise(content);
        await Drafts.DiscardAsync(cancel);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!isRetry)
        {
            // Somebody saved between our reading and our writing: read again and compare.
            Db.ChangeTracker.Clear();
            return await SaveAsync(slug, isRetry: true, cancel);
        }

        TempData.Flash("Indikatorn är sparad.");
        return Redirect($"/uppfoljning/indikatorer/{slug}");
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
