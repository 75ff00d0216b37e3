namespace RokPortal.Web.Pages.Bodies;

[Authorize(Policy = Policies.SignedIn)]
public sealed class BodyListModel(RokDbContext db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Row> Bodies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var bodies = await db.Bodies.AsNoTracking()
            .InBodyOrder(body => body)
            .Select(body => new { body.Slug, body.Name, body.Kind })
            .ToListAsync(cancel);
        var seats = (await db.SeatsOnAsync(clock.Today(), seat => true, cancel)).ToLookup(seat => seat.BodySlug);
        Bodies = [.. bodies.Select(body => new Row(body.Slug, body.Name, body.Kind, [.. seats[body.Slug]]))];
    }

    /// <summary>A body with its seats of today.</summary>
    public sealed record Row(string Slug, string Name, BodyKind Kind, IReadOnlyList<SeatOnDay> Seats)
    {
        public IReadOnlyList<SeatOnDay> Places { get; } = [.. Seats.Where(seat => seat.Function == SeatFunction.Representative)];

        public int Filled => Places.Count(seat => seat.Member is not null);

        public IEnumerable<SeatOnDay> WithoutMember => Places.Where(seat => seat.Member is null);

        public IEnumerable<SeatOnDay> WithoutDeputy => Places.Where(seat => seat.Deputy is null);

        public SeatHolder? HolderOf(SeatFunction function) => Seats.FirstOrDefault(seat => seat.Function == function)?.Member;
    }
}
