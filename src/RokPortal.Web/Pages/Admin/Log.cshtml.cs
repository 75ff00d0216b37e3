using RokPortal.Data.Audit;
using RokPortal.Data.Names;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Admin;

/// <summary>The audit trail, latest first.</summary>
[Authorize(Policy = Policies.ReadLog)]
public sealed class LogModel(RokDbContext db) : PageModel
{
    private const int PageSize = 50;
    private const int LongestName = 200;

    [BindProperty(SupportsGet = true, Name = "typ")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "namn")]
    public string? UserName { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public string? PageText { get; set; }

    public static IEnumerable<SelectListItem> Kinds =>
        LogTexts.Aggregates
            .Select(kind => new SelectListItem(kind.Value, kind.Key))
            .OrderBy(item => item.Text, StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true));

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Kind) || !string.IsNullOrWhiteSpace(UserName);

    public int HitCount { get; private set; }

    public int PageNumber { get; private set; }

    public int PageCount => Math.Max(1, (HitCount + PageSize - 1) / PageSize);

    public IReadOnlyList<LogRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var entries = Filtered();
        HitCount = await entries.CountAsync(cancel);
        // A page that is no number or does not exist is the nearest one that does.
        PageNumber = Math.Clamp(
            int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1,
            1, PageCount);
        var page = await entries
            .OrderByDescending(entry => entry.Utc).ThenByDescending(entry => entry.Id)
            .Skip((PageNumber - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancel);
        var names = await db.NamesOfAsync(LogRow.IdsIn(page), cancel);
        Rows = [.. page.Select(entry => LogRow.Of(entry, names))];
    }

    private IQueryable<AuditEntry> Filtered()
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(Kind))
            entries = entries.Where(entry => entry.EntityType == Kind);
        if (!string.IsNullOrWhiteSpace(UserName))
        {
            var name = UserName.Trim()[..Math.Min(UserName.Trim().Length, LongestName)].ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Becomes lower() in SQL; a culture or a comparison cannot be translated.
            entries = entries.Where(entry => entry.UserName.ToLower().Contains(name));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return entries;
    }
}
