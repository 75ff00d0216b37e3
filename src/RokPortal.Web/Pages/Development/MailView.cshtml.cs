using System.Text.RegularExpressions;
using RokPortal.Data.Outbox;

namespace RokPortal.Web.Pages.Development;

/// <summary>One mail in the letter box of development, as text with working links and as source. The HTML is never run.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public sealed partial class MailViewModel(RokDbContext db, MailSeal seal) : PageModel
{
    public OutboxMessage Message { get; private set; } = null!;

    public MailText? Text { get; private set; }

    /// <summary>The text, cut where an address begins and ends.</summary>
    public IEnumerable<(string Part, bool IsLink)> Parts => Address().Split(Text!.Text).Select(part => (part, Address().IsMatch(part)));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Outbox.AsNoTracking().SingleOrDefaultAsync(message => message.Id == id, cancel) is not { } message)
            return NotFound();

        Message = message;
        Text = message.Body is { } body ? seal.Open(body) : null;
        return Page();
    }

    [GeneratedRegex(@"(https?://[^\s]+)")]
    private static partial Regex Address();
}
