using RokPortal.Documents.Office;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>Values of an indicator from a file. Nothing is saved until what it says has been looked through.</summary>
[Authorize(Policy = Policies.EditIndicators), TakesFiles(1)]
public sealed class ValueFileModel(RokDbContext db, ValueFileDrafts drafts, FileLimits limits, CountyFacts facts, TimeProvider clock)
    : PageModel
{
    private const string FileField = nameof(ValueFile);

    private static readonly string[] Extensions = [".csv", ".txt", ".xlsx"];

    public Indicator Indicator { get; private set; } = null!;

    public int Megabytes => limits.Megabytes;

    [BindProperty]
    [Required(ErrorMessage = "Skriv vem som har publicerat siffrorna.")]
    [StringLength(Indicator.LineLength, ErrorMessage = "Källan är för lång. Skriv högst {1} tecken.")]
    public string? Publisher { get; set; }

    [BindProperty]
    public IFormFile? ValueFile { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();

        ModelState.Clear();
        Publisher = Indicator.Source;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
            return NotFound();
        if (await ReadAsync(cancel) is not { } table || !ModelState.IsValid)
            return Page();

        var name = StoredFile.CleanName(ValueFile!.FileName);
        var content = new ValueFileContent($"{Publisher}, {name}", table.Entries, table.Faults, table.RowsOfOthers);
        if (await drafts.KeepAsync(Indicator, content, cancel))
            return Redirect($"/uppfoljning/indikatorer/{slug}/import/granskning");

        ModelState.AddModelError(FileField, ValueFileTexts.Of(TableFault.TooManyRows));
        return Page();
    }

    /// <summary>What the file says. Null when it cannot be read; why stands in the model state.</summary>
    private async Task<ReadValueTable?> ReadAsync(CancellationToken cancel)
    {
        if (await UploadAsync(cancel) is not { } upload)
            return null;
        try
        {
            var names = await AreaNames.ReadAsync(db, facts.County, cancel);
            var table = ReadValueTable.Read(TableFile.Read(upload.Content, ReadValueTable.MostRows), Indicator, names, clock.Today());
            if (table.MissingColumns is { } columns)
                ModelState.AddModelError(
                    FileField,
                    $"Filen saknar kolumner för: {columns}. Den rad som har kolumnernas namn ska stå bland de första. Hämta gärna mallen.");
            return table;
        }
        catch (TableFileException unreadable)
        {
            ModelState.AddModelError(FileField, ValueFileTexts.Of(unreadable.Fault));
            return null;
        }
    }

    private async Task<FileUpload?> UploadAsync(CancellationToken cancel)
    {
        if (ValueFile is null)
        {
            ModelState.AddModelError(
                FileField,
                UploadReading.WasTooLarge(HttpContext)
                    ? $"Filen är för stor. Den får vara högst {limits.Megabytes} MB."
                    : "Välj en fil.");
            return null;
        }

        var upload = await Uploads.ReadAsync(ValueFile, limits, cancel);
        var extension = Path.GetExtension(StoredFile.CleanName(upload.Name));
        if (!Extensions.Contains(extension))
            ModelState.AddModelError(FileField, "Välj en fil som slutar på .csv eller .xlsx.");
        // Text is judged by what is read from it: statistics offices save it in older alphabets too.
        else if (StoredFile.RefusalsToReceive(upload, limits.MostBytes) is [var refusal, ..]
            && (extension == ".xlsx" || refusal is not FileRefusal.UnknownContent))
            ModelState.AddModelError(FileField, FileTexts.Explain(upload, refusal, limits));
        else
            return upload;
        return null;
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        var indicator = await db.Indicators.AsNoTracking().FirstOrDefaultAsync(indicator => indicator.Slug == slug, cancel);
        Indicator = indicator!;
        return indicator is not null;
    }
}
