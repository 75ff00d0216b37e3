using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Identity;
using RokPortal.Domain.Bodies;

namespace RokPortal.Data.Queries;

/// <summary>What an account may build its rights on, on a day: its roles, and the mandates that its person holds that day.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Office">Befattning, or null.</param>
/// <param name="PersonId">The person behind the account, or null.</param>
/// <param name="Roles">See <see cref="PortalRoles"/>.</param>
/// <param name="Mandates">Mandates of the day.</param>
public sealed record UserRights(Guid UserId, string Name, string? Office, Guid? PersonId, IReadOnlyList<string> Roles, IReadOnlyList<HeldMandate> Mandates)
{
    /// <summary>Integrationssamordnare.</summary>
    public bool IsCoordinator => Roles.Contains(PortalRoles.Coordinator);

    /// <summary>Länsstyrelsens handläggare or sekreterare.</summary>
    public bool IsCaseOfficer => Roles.Contains(PortalRoles.CaseOfficer);

    /// <summary>Utvärderare.</summary>
    public bool IsEvaluator => Roles.Contains(PortalRoles.Evaluator);

    /// <summary>Systemförvaltare.</summary>
    public bool IsAdministrator => Roles.Contains(PortalRoles.Administrator);

    /// <summary>The parties that the user reports for: those represented in the preparatory group today.</summary>
    public IEnumerable<Guid> PartiesReportedFor => Mandates
        .Where(mandate => mandate is { Kind: BodyKind.PreparatoryGroup, Function: SeatFunction.Representative })
        .Select(mandate => mandate.PartyId)
        .Distinct();

    /// <summary>Landshövdingen: presides over the council today.</summary>
    public bool IsChairOfCouncil => Mandates.Any(mandate => mandate is { Kind: BodyKind.Council, Function: SeatFunction.Chair });
}

/// <summary>A mandate as far as rights go.</summary>
/// <param name="BodyId">The body.</param>
/// <param name="Kind">Sort of body.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="PartyId">The party whose seat it is.</param>
/// <param name="PartyName">Short name of the party.</param>
/// <param name="Role">Member or deputy.</param>
/// <param name="Function">What the seat does.</param>
/// <param name="To">Last day, included; null while no end is decided.</param>
public sealed record HeldMandate(Guid BodyId, BodyKind Kind, string BodyName, Guid PartyId, string PartyName, MandateRole Role, SeatFunction Function, DateOnly? To);

/// <summary>Reads rights.</summary>
public static class RightsQuery
{
    /// <summary>Rights of an account on a day, in one statement; null if the account is gone.</summary>
    public static async Task<UserRights?> RightsOnAsync(this RokDbContext db, Guid userId, DateOnly day, CancellationToken cancel)
    {
        var active = db.Mandates.Where(Mandate.ActiveOn(day));
        var row = await db.Users.AsNoTracking().AsSingleQuery()
            .Where(user => user.Id == userId)
            .Select(user => new
            {
                user.DisplayName,
                user.PersonId,
                Office = user.Person == null ? null : user.Person.OfficeTitle,
                Roles = db.UserRoles.Where(link => link.UserId == user.Id).Join(db.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!).ToList(),
                Mandates = active.Where(mandate => mandate.PersonId == user.PersonId)
                    .Select(mandate => new HeldMandate(mandate.Seat.BodyId, mandate.Seat.Body.Kind, mandate.Seat.Body.Name, mandate.Seat.PartyId, mandate.Seat.Party.ShortName, mandate.Role, mandate.Seat.Function, mandate.To))
                    .ToList(),
            })
            .SingleOrDefaultAsync(cancel);
        return row is null ? null : new UserRights(userId, row.DisplayName, row.Office, row.PersonId, row.Roles, row.Mandates);
    }
}
