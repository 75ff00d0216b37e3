using System.Linq.Expressions;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Admin;

/// <summary>Links without sign-in, latest first; each can be revoked.</summary>
[Authorize(Policy = Policies.ManageLinks)]
public sealed class LinkListModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;
    private const string OnlyLive = "galler";

    public static readonly IReadOnlyList<SelectListItem> Choices = [new("Alla", ""), new("Bara de som gäller", OnlyLive)];

    [BindProperty(SupportsGet = true, Name = "namn")]
    public string? Holder { get; set; }

    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public string? PageText { get; set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Holder) || Show == OnlyLive;

    public int HitCount { get; private set; }

    public int PageNumber { get; private set; }

    public int PageCount => Math.Max(1, (HitCount + PageSize - 1) / PageSize);

    public IReadOnlyList<LinkRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow();
        var links = Filtered(now);
        HitCount = await links.CountAsync(cancel);
        PageNumber = Math.Clamp(
            int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1,
            1, PageCount);
        var live = db.AccessLinks.Where(IsLive(now));
        var page = await links.Include(link => link.Party)
            .OrderByDescending(link => link.CreatedUtc)
            .ThenBy(link => link.HolderName)
            .ThenBy(link => link.Id)
            .Skip((PageNumber - 1) * PageSize).Take(PageSize)
            .Select(link => new { Link = link, Live = live.Count(other => other.HolderAddress == link.HolderAddress) })
            .ToListAsync(cancel);
        Rows = [.. page.Select(row => new LinkRow(row.Link, row.Link.StateAt(now), row.Live))];
    }

    /// <summary>Revokes a link, or all links to the same address.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "lank")] Guid? id, [FromForm(Name = "alla")] bool all, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.AccessLinks.SingleOrDefaultAsync(link => link.Id == id, cancel) is not { } chosen)
            return NotFound();

        var now = clock.UtcNow();
        List<AccessLink> links = all
            ? await db.AccessLinks.Where(link => link.HolderAddress == chosen.HolderAddress).Where(IsLive(now)).ToListAsync(cancel)
            : [chosen];
        links.RemoveAll(link => link.RefusalsToRevoke(now).Count > 0);
        links.ForEach(link => link.Revoke(now, current.Rights!.Name));
        await db.SaveChangesAsync(cancel);

        if (links.Count == 0)
            TempData.Flash("Länken gällde inte längre.", FlashKind.Info);
        else
            TempData.Flash(links.Count == 1
                ? $"Länken till {chosen.HolderName} är återkallad."
                : $"{links.Count} länkar till {chosen.HolderName} är återkallade.");
        return Redirect("/administration/lankar");
    }

    private IQueryable<AccessLink> Filtered(DateTime now)
    {
        var links = db.AccessLinks.AsNoTracking();
        if (Show == OnlyLive)
            links = links.Where(IsLive(now));
        if (!string.IsNullOrWhiteSpace(Holder))
        {
            var name = Holder.Trim()[..Math.Min(Holder.Trim().Length, AccessLink.NameLength)].ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Becomes lower() in SQL; a culture or a comparison cannot be translated.
            links = links.Where(link => link.HolderName.ToLower().Contains(name));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return links;
    }

    private static Expression<Func<AccessLink, bool>> IsLive(DateTime now) => link => link.RevokedUtc == null && link.ExpiresUtc > now;
}

/// <summary>A link in the list.</summary>
/// <param name="Link">The link, with its party.</param>
/// <param name="State">Whether it works now.</param>
/// <param name="LiveOfHolder">How many links to the same address work.</param>
public sealed record LinkRow(AccessLink Link, LinkState State, int LiveOfHolder);
