using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Sources;
using RokPortal.Domain.Files;
using RokPortal.Domain.Shared;
using RokPortal.Domain.Sources;
using RokPortal.Web.Files;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Sources;

/// <summary>What is written about a lägesbild or an utvärdering, and its file.</summary>
[Authorize(Policy = Policies.EditIndicators), TakesFiles(1)]
public sealed class SourceEditModel(RokDbContext db, FormDrafts drafts, FileLimits limits, TimeProvider clock)
    : SourcePageModel(db, drafts, limits)
{
    public Source Source { get; private set; } = null!;

    public override string ButtonText => "Spara";

    public override StoredFile? Kept => Source.File;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();

        ModelState.Clear();
        Input = SourceForm.From(Source);
        await RestoreDraftAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string? preview, CancellationToken cancel)
    {
        if (preview is null)
            return await SaveAsync(slug, isRetry: false, cancel);

        return await LoadAsync(slug, cancel) ? await PreviewAsync(cancel) : NotFound();
    }

    private async Task<IActionResult> SaveAsync(string slug, bool isRetry, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();

        var file = await ReadFileAsync(cancel);
        var content = Choices.ContentOf(Input, file, clock.Today(), ModelState);
        if (content is not null && Input.Version != Source.Version)
        {
            Comparison = new Comparison(Input.MergeWith(Source), Source.ChangedBy, Source.ChangedUtc);
            ModelState.Clear();
            content = Comparison.Clashes.Count == 0 ? Choices.ContentOf(Input, file, clock.Today(), ModelState) : null;
        }

        if (content is null)
            return Page();

        if (Source.Revise(content, clock.Today()) is { } unneeded)
            Db.Files.Remove(unneeded);
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

        TempData.Flash($"{Source.Title} är sparad.");
        return Redirect($"/uppfoljning/kallor/{slug}");
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await Db.FindSourceAsync(slug, cancel) is not { } source)
            return false;

        Source = source;
        await LoadChoicesAsync(source, cancel);
        return true;
    }
}
