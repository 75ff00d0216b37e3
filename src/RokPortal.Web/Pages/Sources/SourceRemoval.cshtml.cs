using RokPortal.Data.Sources;

namespace RokPortal.Web.Pages.Sources;

/// <summary>Takes a lägesbild or an utvärdering away. A year's report that is decided has its own words about it.</summary>
[Authorize(Policy = Policies.EditIndicators)]
public sealed class SourceRemovalModel(RokDbContext db) : PageModel
{
    public Source Source { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) =>
        await LoadAsync(slug, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();

        db.Sources.Remove(Source);
        if (Source.File is { } file)
            db.Files.Remove(file);
        return await this.SaveAsync(
            db,
            "Någon annan ändrade samtidigt. Inget är borttaget. Läs igenom och försök igen.",
            new($"{Source.Title} är borttagen.", "/uppfoljning/kallor"),
            cancel);
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        var source = await db.FindSourceAsync(slug, cancel);
        Source = source!;
        return source is not null;
    }
}
