using RokPortal.Data.Outbox;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Development;

/// <summary>The letter box of development: every mail, latest first.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public sealed class MailBoxModel(RokDbContext db) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public string? PageText { get; set; }

    public int HitCount { get; private set; }

    public int PageNumber { get; private set; }

    public int PageCount => Math.Max(1, (HitCount + PageSize - 1) / PageSize);

    public IReadOnlyList<OutboxMessage> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        HitCount = await db.Outbox.CountAsync(cancel);
        PageNumber = Math.Clamp(
            int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1,
            1, PageCount);
        Rows = await db.Outbox.AsNoTracking().OrderByDescending(message => message.CreatedUtc).ThenByDescending(message => message.Id)
            .Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
    }
}
