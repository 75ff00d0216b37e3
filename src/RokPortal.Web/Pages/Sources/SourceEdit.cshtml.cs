using RokPortal.Application.Removals;
using RokPortal.Data.Removals;
using RokPortal.Data.Sources;

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

    public async Task<IActionResult> OnPostAsync(string slug, string? preview, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => ReviseAsync(slug, preview, cancel),
            () => new($"{Source.Title} är sparad.", $"/uppfoljning/kallor/{slug}"),
            cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> ReviseAsync(string slug, string? preview, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();
        if (preview is not null)
            return await PreviewAsync(cancel);

        var file = await ReadFileAsync(cancel) ?? await ReadRemovedAsync(cancel);
        Input.Attach(file);
        (var content, Comparison) = this.JudgeBesideOthers(
            Input, Source, () => Choices.ContentOf(Input, file, clock.Today(), ModelState));
        if (content is null)
            return Page();

        if (Source.Revise(content, clock.Today()) is { } unneeded)
            Db.KeepRemovedFiles(RemovedKind.SourceFile, Source.Id, [unneeded], clock.UtcNow(), Db.Actor.Name);
        await Drafts.DiscardAsync(cancel);
        return null;
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await Db.FindSourceAsync(slug, cancel) is not { } source)
            return false;

        Source = source;
        RemovedFiles = await Db.ListRemovedAsync(RemovedKind.SourceFile, source.Id, clock.UtcNow(), cancel);
        await LoadChoicesAsync(source, cancel);
        return true;
    }

    /// <summary>The file that is to be put back, or null.</summary>
    private async Task<StoredFile?> ReadRemovedAsync(CancellationToken cancel) =>
        PutBack is { } id
        && await Db.TakeRemovedFilesAsync(RemovedKind.SourceFile, Source.Id, [id], clock.UtcNow(), cancel) is [var file]
            ? file
            : null;
}
