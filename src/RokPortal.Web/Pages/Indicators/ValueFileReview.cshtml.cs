using RokPortal.Data.Shared;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>What a file would change. The button records it, judged anew against what is known then.</summary>
[Authorize(Policy = Policies.EditIndicators)]
public sealed class ValueFileReviewModel(
    RokDbContext db, ValueFileDrafts drafts, CurrentUser current, CountyFacts facts, TimeProvider clock)
    : PageModel
{
    /// <summary>So many changes and faults are listed; the rest are counted.</summary>
    public const int MostShown = 200;

    public Indicator Indicator { get; private set; } = null!;

    public ValueFileContent Kept { get; private set; } = null!;

    public AreaNames Names { get; private set; } = null!;

    public IReadOnlyList<ValueChange> Changes { get; private set; } = [];

    public int Added => Changes.Count(change => change.Kind == ValueChangeKind.Added);

    public int Revised => Changes.Count - Added;

    public int Unchanged => Kept.Entries.Count - Changes.Count;

    public string Address => $"/uppfoljning/indikatorer/{Indicator.Slug}";

    private ValueOrigin Origin => new(Kept.Source[..Math.Min(Kept.Source.Length, IndicatorValue.SourceLength)], current.Rights!.Name);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) => await OpenAsync(slug, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, int version, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (version != Indicator.Version)
            return Disturbed();

        Indicator.Enter(Kept.Entries, Origin, clock.UtcNow());
        await drafts.DiscardAsync(Indicator, cancel);
        // Somebody may save between our reading and our writing: then it is compared with what is known now.
        if (await db.TrySaveAsync(cancel) != SaveResult.Saved)
            return await OpenAsync(slug, cancel) ?? Disturbed();

        TempData.Flash($"Värdena är sparade. {ValueFileTexts.Sum(Added, Revised, Unchanged)}");
        return Redirect(Address);
    }

    private PageResult Disturbed()
    {
        ModelState.AddModelError(
            "", "Någon annan har ändrat indikatorn eller dess värden medan du tittade. Inget är sparat. Läs igenom igen.");
        return Page();
    }

    /// <summary>Loads what was kept and compares it with what is known. Null, or the answer to give.</summary>
    private async Task<IActionResult?> OpenAsync(string slug, CancellationToken cancel)
    {
        var id = await db.Indicators.Where(indicator => indicator.Slug == slug)
            .Select(indicator => (Guid?)indicator.Id).FirstOrDefaultAsync(cancel);
        if (id is not { } known)
            return NotFound();

        Indicator = await db.IndicatorToEnterAsync(known, cancel);
        if (await drafts.FindAsync(Indicator, cancel) is not { } kept)
        {
            TempData.Flash("Det finns ingen fil att granska. Välj en fil.");
            return Redirect($"{Address}/import");
        }

        Names = await AreaNames.ReadAsync(db, facts.County, cancel);
        // The draft is the user's own, and judged as if it came from the file again.
        Kept = kept with
        {
            Entries = [.. kept.Entries.Where(entry => Names.Of(entry.Place.AreaCode) is not null
                && entry.Place.Year <= clock.Today().Year
                && (Indicator.IsBySex || entry.Place.Sex == IndicatorSex.Total))],
        };
        Changes = Indicator.ChangesIn(Kept.Entries, Origin);
        return null;
    }
}
