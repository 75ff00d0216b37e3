namespace RokPortal.Web.Pages.Agreements;

[Authorize(Policy = Policies.SignedIn)]
public sealed class AgreementListModel(RokDbContext db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Row> Agreements { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var agreements = await db.Agreements.AsNoTracking()
            .Include(agreement => agreement.Predecessor)
            .OrderByDescending(agreement => agreement.ValidFrom)
            .Select(agreement => new { Agreement = agreement, agreement.Predecessor, IsExtended = agreement.Extensions.Any() })
            .ToListAsync(cancel);
        Agreements = [.. agreements.Select(row => new Row(row.Agreement, row.Agreement.StatusOn(today), row.IsExtended))];
    }

    public sealed record Row(Agreement Agreement, AgreementStatus Status, bool IsExtended);
}
