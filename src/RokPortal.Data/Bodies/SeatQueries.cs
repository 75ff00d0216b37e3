using System.Linq.Expressions;
using RokPortal.Data.Parties;

namespace RokPortal.Data.Bodies;

/// <summary>A seat as it was held on a day.</summary>
/// <param name="Id">The seat.</param>
/// <param name="BodySlug">Name of the body in addresses.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="PartyId">The party whose seat it is.</param>
/// <param name="PartySlug">Name of the party in addresses.</param>
/// <param name="PartyName">Short name of the party.</param>
/// <param name="Number">Which of the party's seats in the body, from 1.</param>
/// <param name="Function">What the holder does in the body.</param>
/// <param name="FirstKnownDay">First day of the earliest mandate known for the seat; null when there is none.</param>
/// <param name="Holders">Who held it that day: at most one member and one deputy.</param>
public sealed record SeatOnDay(
    Guid Id,
    string BodySlug,
    string BodyName,
    Guid PartyId,
    string PartySlug,
    string PartyName,
    int Number,
    SeatFunction Function,
    DateOnly? FirstKnownDay,
    IReadOnlyList<SeatHolder> Holders)
{
    /// <summary>Ledamot, or null.</summary>
    public SeatHolder? Member => Holders.FirstOrDefault(holder => holder.Role == MandateRole.Member);

    /// <summary>Ersättare, or null.</summary>
    public SeatHolder? Deputy => Holders.FirstOrDefault(holder => holder.Role == MandateRole.Deputy);

    /// <summary>Whether anything is known about the seat on the day. If not, it may not be called vacant.</summary>
    public bool IsKnownOn(DateOnly day) => FirstKnownDay is null || FirstKnownDay <= day;
}

/// <summary>Who held a seat.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Office">Befattning.</param>
/// <param name="Role">Member or deputy.</param>
/// <param name="From">First day, included.</param>
/// <param name="To">Last day, included; null while no end is decided.</param>
/// <param name="HasSuccessor">Whether somebody is appointed to the same seat and role for a day after the last one.</param>
public sealed record SeatHolder(
    Guid PersonId, string Name, string Office, MandateRole Role, DateOnly From, DateOnly? To, bool HasSuccessor);

/// <summary>Reads who sits where.</summary>
public static class SeatQueries
{
    /// <summary>
    /// Who sits on a given day, vacant seats included. One statement. In order of body; chair and secretary, then the
    /// municipalities, then the other parties, each in Swedish order.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="day">The day.</param>
    /// <param name="which">Which seats.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IReadOnlyList<SeatOnDay>> SeatsOnAsync(
        this RokDbContext db, DateOnly day, Expression<Func<Seat, bool>> which, CancellationToken cancel)
    {
        var active = db.Mandates.Where(Mandate.ActiveOn(day));
        return await db.Seats.AsNoTracking().AsSingleQuery()
            .Where(which)
            .InBodyOrder(seat => seat.Body)
            .ThenBy(seat => seat.Function == SeatFunction.Chair ? 0 : seat.Function == SeatFunction.Secretary ? 1 : 2)
            .ThenInPartyOrder(seat => seat.Party)
            .ThenBy(seat => seat.Number)
            .Select(seat => new SeatOnDay(
                seat.Id,
                seat.Body.Slug,
                seat.Body.Name,
                seat.PartyId,
                seat.Party.Slug,
                seat.Party.ShortName,
                seat.Number,
                seat.Function,
                seat.Mandates.Min(mandate => (DateOnly?)mandate.From),
                active.Where(mandate => mandate.SeatId == seat.Id)
                    .Select(mandate => new SeatHolder(
                        mandate.PersonId,
                        mandate.Person.GivenName + " " + mandate.Person.FamilyName,
                        mandate.Person.OfficeTitle,
                        mandate.Role,
                        mandate.From,
                        mandate.To,
                        db.Mandates.Any(next => next.SeatId == mandate.SeatId && next.Role == mandate.Role && next.From > mandate.To)))
                    .ToList()))
            .ToListAsync(cancel);
    }
}
