namespace RokPortal.Web.Pages.Parties;

[Authorize(Policy = Policies.SignedIn)]
public sealed class PartyListModel(RokDbContext db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Row> Municipalities { get; private set; } = [];

    public IReadOnlyList<Row> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var parties = await db.Parties.AsNoTracking()
            .OrderBy(party => party.ShortName)
            .Select(party => new
            {
                party.Id,
                party.Slug,
                party.Name,
                party.Kind,
                Inhabitants = party.Population
                    .OrderByDescending(figure => figure.Date)
                    .Select(figure => (int?)figure.Inhabitants)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        var seats = (await db.SeatsOnAsync(clock.Today(), seat => seat.Function == SeatFunction.Representative, cancel))
            .ToLookup(seat => seat.PartyId);

        var rows = parties.Select(party => new Row(party.Slug, party.Name, party.Kind, party.Inhabitants, [.. seats[party.Id]])).ToList();
        Municipalities = [.. rows.Where(row => row.Kind == PartyKind.Municipality)];
        Others = [.. rows.Where(row => row.Kind != PartyKind.Municipality)];
    }

    /// <summary>A party with its seats of today, chair and secretary left out.</summary>
    public sealed record Row(string Slug, string Name, PartyKind Kind, int? Inhabitants, IReadOnlyList<SeatOnDay> Seats);
}
