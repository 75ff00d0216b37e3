using RokPortal.Application.Kolada;
using RokPortal.Data.Kolada;
using RokPortal.Documents.Charts;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>One fetch: how far it has come, and what it changed.</summary>
[Authorize(Policy = Policies.EditIndicators)]
public sealed class ImportDetailsModel(RokDbContext db, CurrentUser current, CountyFacts facts, ImportJobs jobs, ImportBell bell)
    : PageModel
{
    public IndicatorImport Import { get; private set; } = null!;

    public IReadOnlyList<IndicatorImportLine> Lines { get; private set; } = [];

    /// <summary>What the source had revised, in words, by indicator.</summary>
    public ILookup<Guid, string> Revisions { get; private set; } = null!;

    public bool MayRetry => Import is { FinishedUtc: not null, FailedCount: > 0 };

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel))
            return NotFound();

        if (!MayRetry)
            ModelState.AddModelError("", "Det finns inget kvar att hämta i den här hämtningen.");
        else if (await jobs.RequestAsync(
            current.Rights!.Name,
            current.Id,
            [.. Lines.Where(line => line.State == ImportLineState.Failed).Select(line => line.IndicatorId)],
            cancel) is { } import)
        {
            bell.Ring();
            TempData.Flash("Hämtningen har börjat.");
            return Redirect($"/uppfoljning/indikatorer/hamtningar/{import.Number}");
        }
        else
            ModelState.AddModelError("", "En annan hämtning pågår. Vänta tills den är klar.");
        return Page();
    }

    private async Task<bool> LoadAsync(int number, CancellationToken cancel)
    {
        if (await db.IndicatorImports.AsNoTrackingWithIdentityResolution().AsSingleQuery()
                .Include(import => import.Lines).FirstOrDefaultAsync(import => import.Number == number, cancel) is not { } import)
            return false;

        Import = import;
        Lines = [.. import.Lines.OrderBy(
            line => line.Name,
            StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), System.Globalization.CompareOptions.None))];
        var moments = Lines.Where(line => line.Revised > 0).ToDictionary(line => line.IndicatorId, line => line.HandledUtc);
        if (moments.Count == 0)
        {
            Revisions = Array.Empty<string>().ToLookup(_ => Guid.Empty);
            return true;
        }

        var names = await AreaNames.ReadAsync(db, facts.County, cancel);
        List<Guid> ids = [.. moments.Keys];
        var units = await db.Indicators.Where(indicator => ids.Contains(indicator.Id))
            .ToDictionaryAsync(indicator => indicator.Id, indicator => new ChartUnit(indicator.Unit, indicator.Decimals), cancel);
        var revised = await db.IndicatorRevisionsSinceAsync(import.RequestedUtc.AddTicks(-1), cancel, ids);
        Revisions = revised.Where(value => moments.GetValueOrDefault(value.IndicatorId) == value.RevisedUtc)
            .ToLookup(value => value.IndicatorId, value => Words(value, units[value.IndicatorId], names));
        return true;
    }

    /// <summary>"Linköping 2024, kvinnor: 38,4 → 37,9".</summary>
    private static string Words(RevisedValue value, ChartUnit unit, AreaNames names)
    {
        var sex = value.Sex == IndicatorSex.Total ? "" : value.Sex == IndicatorSex.Women ? ", kvinnor" : ", män";
        return $"{names.Of(value.AreaCode) ?? value.AreaCode} {IndicatorWords.Year(value.Year)}{sex}: "
            + $"från {Text(value.Before)} till {Text(value.After)}";

        string Text(decimal? number) => number is { } known ? unit.Number(known) : "inget värde";
    }
}
