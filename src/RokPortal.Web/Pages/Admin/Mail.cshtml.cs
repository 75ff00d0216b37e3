using RokPortal.Data.Outbox;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Admin;

/// <summary>Mails that wait and mails that were given up, and the way to send those again.</summary>
[Authorize(Policy = Policies.ManageMail)]
public sealed class MailModel(
    RokDbContext db, CurrentUser current, MailSettings settings, IHostEnvironment environment, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public string? PageText { get; set; }

    public bool HasNoServer => settings.Host is null && !environment.IsDevelopment();

    public bool ShowsFailed => Show != "vantar";

    public int FailedCount { get; private set; }

    public int WaitingCount { get; private set; }

    public int ResendableCount { get; private set; }

    public int HitCount => ShowsFailed ? FailedCount : WaitingCount;

    public int PageNumber { get; private set; }

    public int PageCount => Math.Max(1, (HitCount + PageSize - 1) / PageSize);

    public IReadOnlyList<OutboxMessage> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counts = await db.Outbox.Where(message => message.SentUtc == null)
            .GroupBy(message => new
            {
                IsDead = message.DeadUtc != null,
                IsResendable = message.DeadUtc != null && message.Body != null
                    && message.Failure != MailFailure.BadAddress,
            })
            .Select(group => new { group.Key.IsDead, group.Key.IsResendable, Count = group.Count() })
            .ToListAsync(cancel);
        FailedCount = counts.Where(count => count.IsDead).Sum(count => count.Count);
        WaitingCount = counts.Where(count => !count.IsDead).Sum(count => count.Count);
        ResendableCount = ShowsFailed ? counts.Where(count => count.IsResendable).Sum(count => count.Count) : 0;
        PageNumber = Math.Clamp(
            int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1,
            1, PageCount);

        var rows = ShowsFailed
            ? db.Outbox.Where(message => message.SentUtc == null && message.DeadUtc != null).OrderByDescending(message => message.DeadUtc)
            : db.Outbox.Where(OutboxMessage.IsWaiting).OrderBy(message => message.NotBeforeUtc);
        Rows = await rows.ThenBy(message => message.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize).AsNoTracking().ToListAsync(cancel);
    }

    /// <summary>Sends one again, or all that can be sent.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm(Name = "brev")] Guid? id, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return NotFound();

        if (id is null)
        {
            Say(await ResendAllAsync(cancel));
            return Redirect("/administration/epost");
        }

        if (await db.Outbox.SingleOrDefaultAsync(message => message.Id == id, cancel) is not { } message)
            return NotFound();

        if (message.RefusalsToResend() is [var refusal, ..])
        {
            TempData.Flash(MailTexts.Of(refusal), FlashKind.Warning);
            return Redirect("/administration/epost");
        }

        message.Resend(clock.UtcNow(), current.Rights!.Name);
        await db.SaveChangesAsync(cancel);
        Say(1);
        return Redirect("/administration/epost");
    }

    /// <summary>In one statement, however many they are: <see cref="OutboxMessage.Resend"/> of each.</summary>
    private Task<int> ResendAllAsync(CancellationToken cancel)
    {
        var (now, by) = (clock.UtcNow(), current.Rights!.Name);
        return db.Outbox.Where(OutboxMessage.IsResendable).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.DeadUtc, (DateTime?)null)
                .SetProperty(message => message.Attempts, 0)
                .SetProperty(message => message.NotBeforeUtc, now)
                .SetProperty(message => message.ResentUtc, now)
                .SetProperty(message => message.ResentBy, by),
            cancel);
    }

    private void Say(int count) => TempData.Flash(count switch
    {
        0 => "Inget brev kunde skickas igen.",
        1 => "Brevet står i kö och skickas igen.",
        _ => $"{count} brev står i kö och skickas igen.",
    });
}
