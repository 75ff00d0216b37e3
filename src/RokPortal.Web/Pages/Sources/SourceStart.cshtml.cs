namespace RokPortal.Web.Pages.Sources;

/// <summary>A new lägesbild or utvärdering.</summary>
[Authorize(Policy = Policies.EditIndicators), TakesFiles(1)]
public sealed class SourceStartModel(RokDbContext db, FormDrafts drafts, FileLimits limits, TimeProvider clock)
    : SourcePageModel(db, drafts, limits)
{
    /// <summary>Names in addresses that are pages of their own.</summary>
    private static readonly string[] Taken = ["ny"];

    public override string ButtonText => "Lägg till";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadChoicesAsync(source: null, cancel);
        ModelState.Clear();
        await RestoreDraftAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? preview, CancellationToken cancel)
    {
        await LoadChoicesAsync(source: null, cancel);
        if (preview is not null)
            return await PreviewAsync(cancel);
        if (Choices.ContentOf(Input, await ReadFileAsync(cancel), clock.Today(), ModelState) is not { } content)
            return Page();

        var slugs = await Db.Sources.Select(source => source.Slug).ToListAsync(cancel);
        var source = Source.Add(Slugs.Of(content.Title, "kalla", [.. slugs, .. Taken]), content, clock.Today());
        Db.Sources.Add(source);
        await Drafts.DiscardAsync(cancel);
        return await this.SaveNewAsync(
            Db,
            "Input.Title",
            "Någon annan lade just till något med den rubriken. Kontrollera listan, eller skriv en annan rubrik.",
            new($"{source.Title} är tillagd.", $"/uppfoljning/kallor/{source.Slug}"),
            cancel);
    }
}
