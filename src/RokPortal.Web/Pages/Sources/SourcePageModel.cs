using RokPortal.Application.Removals;

namespace RokPortal.Web.Pages.Sources;

/// <summary>A page with the form of a lägesbild or an utvärdering.</summary>
public abstract class SourcePageModel(RokDbContext db, FormDrafts drafts, FileLimits limits) : PageModel
{
    /// <summary>Name of the field for the file.</summary>
    public const string FileField = "Document";

    protected RokDbContext Db => db;

    protected FormDrafts Drafts => drafts;

    [BindProperty]
    public SourceForm Input { get; set; } = new();

    [BindProperty]
    public IFormFile? Document { get; set; }

    public abstract string ButtonText { get; }

    /// <summary>The file that the source has already, or null.</summary>
    public virtual StoredFile? Kept => null;

    /// <summary>A file that was taken away, to be put back.</summary>
    [BindProperty]
    public Guid? PutBack { get; set; }

    /// <summary>Files that were taken away the last 30 days.</summary>
    public IReadOnlyList<ListedRemoval> RemovedFiles { get; protected set; } = [];

    public SourceChoices Choices { get; private set; } = new([]);

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; protected set; } = new([]);

    /// <summary>What may be chosen; when the form comes back also that it must be chosen anew.</summary>
    public string FileHint =>
        (HttpMethods.IsPost(Request.Method) ? "Webbläsaren kan inte hålla kvar en vald fil. Välj den igen. " : "")
        + $"En pdf på högst {limits.Megabytes} MB."
        + (Kept is null ? "" : " Den ersätter filen som finns.");

    protected async Task RestoreDraftAsync(CancellationToken cancel) =>
        DraftKeptUtc = await drafts.RestoreAsync(
            this, values => TryUpdateModelAsync(Input = new SourceForm(), nameof(Input), values), cancel);

    /// <summary>The areas of the latest agreement, and the one that the source is about already.</summary>
    protected async Task LoadChoicesAsync(Source? source, CancellationToken cancel)
    {
        var areas = await db.Agreements.Where(agreement => agreement.ApprovedOn != null)
            .OrderByDescending(agreement => agreement.ValidFrom)
            .Take(1)
            .SelectMany(agreement => agreement.Areas)
            .OrderBy(area => area.Position)
            .ToListAsync(cancel);
        if (source?.Area is { } own && !areas.Contains(own))
            areas.Add(own);
        Choices = new SourceChoices(areas);
    }

    /// <summary>The file that was chosen. Null without one, and when it is not taken; why stands in the model state.</summary>
    protected async Task<StoredFile?> ReadFileAsync(CancellationToken cancel)
    {
        if (UploadReading.WasTooLarge(HttpContext))
            ModelState.AddModelError(FileField, $"Filen är för stor. Den får vara högst {limits.Megabytes} MB.");
        if (Document is null)
            return null;

        var upload = await Uploads.ReadAsync(Document, limits, cancel);
        if (StoredFile.RefusalsToReceive(upload, limits.MostBytes) is not [var refusal, ..])
            return StoredFile.Receive(upload, limits.MostBytes);

        ModelState.AddModelError(FileField, FileTexts.Explain(upload, refusal, limits));
        return null;
    }

    /// <summary>Shows the page again with the preview of a field.</summary>
    protected async Task<IActionResult> PreviewAsync(CancellationToken cancel)
    {
        await drafts.KeepChangedAsync(Input, SourceForm.Fields, cancel);
        ModelState.Clear();
        return Page();
    }
}
