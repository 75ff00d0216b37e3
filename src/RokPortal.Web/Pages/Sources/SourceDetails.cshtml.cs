using RokPortal.Data.Sources;

namespace RokPortal.Web.Pages.Sources;

/// <summary>A lägesbild or an utvärdering.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SourceDetailsModel(RokDbContext db, CurrentUser current) : PageModel
{
    public bool MayEdit => current.May(Policies.EditIndicators);

    public Source Source { get; private set; } = null!;

    /// <summary>Its years, and whether the year has a plan that is followed up and can be opened.</summary>
    public IReadOnlyList<(int Year, bool IsFollowed)> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.FindSourceAsync(slug, cancel) is not { } source)
            return NotFound();

        Source = source;
        var followed = await db.Plans.EverAdopted().Select(plan => plan.Year).ToListAsync(cancel);
        Years = [.. source.Years.Select(year => (year, followed.Contains(year)))];
        return Page();
    }
}
