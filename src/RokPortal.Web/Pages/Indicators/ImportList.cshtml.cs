using RokPortal.Application.Kolada;
using RokPortal.Data.Kolada;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>Fetches from Kolada: the one under way, and what earlier ones changed.</summary>
[Authorize(Policy = Policies.EditIndicators)]
public sealed class ImportListModel(RokDbContext db, CurrentUser current, ImportJobs jobs, ImportBell bell) : PageModel
{
    private const int MostShown = 30;

    /// <summary>The fetch that waits or goes on, or null.</summary>
    public IndicatorImport? UnderWay { get; private set; }

    public IReadOnlyList<IndicatorImport> Finished { get; private set; } = [];

    public bool HasIndicators { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await jobs.RequestAsync(current.Rights!.Name, current.Id, null, cancel) is not { } import)
        {
            await LoadAsync(cancel);
            ModelState.AddModelError("", UnderWay is null
                ? "Ingen indikator har ett nyckeltal i Kolada. Skriv nyckeltalet på indikatorns sida först."
                : "En hämtning pågår redan. Vänta tills den är klar.");
            return Page();
        }

        bell.Ring();
        TempData.Flash("Hämtningen har börjat.");
        return Redirect($"/uppfoljning/indikatorer/hamtningar/{import.Number}");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var imports = await db.IndicatorImports.AsNoTrackingWithIdentityResolution().AsSingleQuery()
            .Include(import => import.Lines)
            .OrderByDescending(import => import.Number)
            .Take(MostShown)
            .ToListAsync(cancel);
        UnderWay = imports.Find(import => import.FinishedUtc is null);
        Finished = [.. imports.Where(import => import.FinishedUtc is not null)];
        HasIndicators = await db.Indicators.AnyAsync(indicator => indicator.KoladaId != null, cancel);
    }
}
