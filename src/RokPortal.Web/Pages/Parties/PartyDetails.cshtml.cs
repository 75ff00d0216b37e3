namespace RokPortal.Web.Pages.Parties;

[Authorize(Policy = Policies.SignedIn)]
public sealed class PartyDetailsModel(RokDbContext db, TimeProvider clock) : PageModel
{
    public Facts Party { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<SeatOnDay> Seats { get; private set; } = [];

    public IReadOnlyList<MandateRow> Coming { get; private set; } = [];

    public IReadOnlyList<MandateRow> Past { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var party = await db.Parties.AsNoTracking()
            .Where(party => party.Slug == slug)
            .Select(party => new Facts(
                party.Name,
                party.Kind,
                party.MunicipalityCode,
                party.Population
                    .OrderByDescending(figure => figure.Date)
                    .Select(figure => new Figure(figure.Inhabitants, figure.Date, figure.Source))
                    .FirstOrDefault()))
            .SingleOrDefaultAsync(cancel);
        if (party is null)
            return NotFound();

        Party = party;
        Today = clock.Today();
        Seats = await db.SeatsOnAsync(Today, seat => seat.Party.Slug == slug, cancel);
        var others = await OtherMandatesAsync(slug, cancel);
        Coming = [.. others.Where(mandate => mandate.From > Today).OrderBy(mandate => mandate.From)];
        Past = [.. others.Where(mandate => mandate.From <= Today).OrderByDescending(mandate => mandate.To)];
        return Page();
    }

    /// <summary>Mandates that are over, and those that have not begun.</summary>
    private Task<List<MandateRow>> OtherMandatesAsync(string slug, CancellationToken cancel) =>
        db.Mandates.AsNoTracking()
            .Where(mandate => mandate.Seat.Party.Slug == slug && (mandate.From > Today || mandate.To < Today))
            .Select(mandate => new MandateRow(
                mandate.Person.GivenName + " " + mandate.Person.FamilyName,
                mandate.Role,
                mandate.Seat.Function,
                mandate.Seat.Body.Name,
                mandate.From,
                mandate.To))
            .ToListAsync(cancel);

    public sealed record Facts(string Name, PartyKind Kind, string? MunicipalityCode, Figure? Population);

    public sealed record Figure(int Inhabitants, DateOnly Date, string Source);

    public sealed record MandateRow(string Person, MandateRole Role, SeatFunction Function, string Body, DateOnly From, DateOnly? To);
}
