using System.Linq.Expressions;
using RokPortal.Data.Parties;

namespace RokPortal.Data.Bodies;

/// <summary>Mottagare: somebody whom an act of a body concerns.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Address for letters; empty when none is known.</param>
/// <param name="PartyName">Short name of the party that the person sits for.</param>
public sealed record Recipient(Guid PersonId, string Name, string Email, string PartyName)
{
    /// <summary>Whether a letter can be sent.</summary>
    public bool HasAddress => Email.Length > 0;
}

/// <summary>Reads whom a letter goes to. One statement each; everybody once, in the parties' order.</summary>
public static class RecipientQueries
{
    /// <summary>Name of the body that decides: the council.</summary>
    public static async Task<string> DecidingBodyAsync(this RokDbContext db, CancellationToken cancel) =>
        await db.Bodies.Where(body => body.Decides).OrderBy(body => body.Slug).Select(body => body.Name).FirstOrDefaultAsync(cancel)
            ?? "rådet";

    /// <summary>All who hold a seat in a body on a day: members and deputies, chair and secretary.</summary>
    public static Task<IReadOnlyList<Recipient>> RecipientsInBodyAsync(
        this RokDbContext db, Guid bodyId, DateOnly day, CancellationToken cancel) =>
        RecipientsAsync(db, day, mandate => mandate.Seat.BodyId == bodyId, cancel);

    /// <summary>Those who took part in a meeting, and those who sit in its body today: they may have been away.</summary>
    /// <param name="db">The database.</param>
    /// <param name="meeting">The meeting with its attendance.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<IReadOnlyList<Recipient>> RecipientsOfNotesAsync(
        this RokDbContext db, Meeting meeting, DateOnly today, CancellationToken cancel) =>
    [
        .. (await db.RecipientsInBodyAsync(meeting.BodyId, today, cancel))
            .Concat(meeting.Participants.Select(Of))
            .DistinctBy(recipient => recipient.PersonId),
    ];

    /// <summary>A person that is known already.</summary>
    public static Recipient Of(Person person) => new(person.Id, person.Name, person.Email, "");

    /// <summary>The parties' representatives, members and deputies, in the bodies that prepare and that decide.</summary>
    public static Task<IReadOnlyList<Recipient>> RecipientsOfDraftsAsync(this RokDbContext db, DateOnly day, CancellationToken cancel) =>
        RecipientsAsync(
            db,
            day,
            mandate => mandate.Seat.Function == SeatFunction.Representative && (mandate.Seat.Body.Prepares || mandate.Seat.Body.Decides),
            cancel);

    private static async Task<IReadOnlyList<Recipient>> RecipientsAsync(
        RokDbContext db, DateOnly day, Expression<Func<Mandate, bool>> which, CancellationToken cancel) =>
    [
        .. (await db.Mandates.AsNoTracking()
            .Where(Mandate.ActiveOn(day))
            .Where(which)
            .InPartyOrder(mandate => mandate.Seat.Party)
            .ThenBy(mandate => mandate.Person.FamilyName)
            .ThenBy(mandate => mandate.Person.GivenName)
            .Select(mandate => new Recipient(
                mandate.PersonId,
                mandate.Person.GivenName + " " + mandate.Person.FamilyName,
                mandate.Person.Email,
                mandate.Seat.Party.ShortName))
            .ToListAsync(cancel))
        .DistinctBy(recipient => recipient.PersonId),
    ];
}
