using RokPortal.Data.Identity;
using RokPortal.Data.Shared;

namespace RokPortal.Data.Bodies;

/// <summary>What an account may build its rights on, on a day: its roles, and the mandates that its person holds that day.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Office">Befattning, or null.</param>
/// <param name="PersonId">The person behind the account, or null.</param>
/// <param name="Roles">See <see cref="PortalRoles"/>.</param>
/// <param name="Mandates">Mandates of the day.</param>
public sealed record UserRights(
    Guid UserId, string Name, string? Office, Guid? PersonId, IReadOnlyList<string> Roles, IReadOnlyList<HeldMandate> Mandates)
{
    /// <summary>Integrationssamordnare.</summary>
    public bool IsCoordinator => Roles.Contains(PortalRoles.Coordinator);

    /// <summary>Länsstyrelsens handläggare or sekreterare.</summary>
    public bool IsCaseOfficer => Roles.Contains(PortalRoles.CaseOfficer);

    /// <summary>Utvärderare.</summary>
    public bool IsEvaluator => Roles.Contains(PortalRoles.Evaluator);

    /// <summary>Systemförvaltare.</summary>
    public bool IsAdministrator => Roles.Contains(PortalRoles.Administrator);

    /// <summary>The parties that the user reports for: those represented today in the group that prepares.</summary>
    public IEnumerable<Guid> PartiesReportedFor => Mandates
        .Where(mandate => mandate is { Prepares: true, Function: SeatFunction.Representative })
        .Select(mandate => mandate.PartyId)
        .Distinct();

    /// <summary>Landshövdingen: presides today over a body that decides.</summary>
    public bool IsChairOfCouncil => Mandates.Any(mandate => mandate is { Decides: true, Function: SeatFunction.Chair });

    /// <summary>Whether the user presides over a body today.</summary>
    public bool IsChairOf(Guid bodyId) => Mandates.Any(mandate => mandate.BodyId == bodyId && mandate.Function == SeatFunction.Chair);
}

/// <summary>A mandate as far as rights go.</summary>
/// <param name="BodyId">The body.</param>
/// <param name="Decides">See <see cref="Body.Decides"/>.</param>
/// <param name="Prepares">See <see cref="Body.Prepares"/>.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="PartyId">The party whose seat it is.</param>
/// <param name="PartyName">Short name of the party.</param>
/// <param name="Role">Member or deputy.</param>
/// <param name="Function">What the seat does.</param>
/// <param name="From">First day, included.</param>
/// <param name="To">Last day, included; null while no end is decided.</param>
public sealed record HeldMandate(
    Guid BodyId,
    bool Decides,
    bool Prepares,
    string BodyName,
    Guid PartyId,
    string PartyName,
    MandateRole Role,
    SeatFunction Function,
    DateOnly From,
    DateOnly? To);

/// <summary>Reads rights.</summary>
public static class RightsQuery
{
    // All mandates of the person, for the day is no part of the question: so it is the same question every day. One row for
    // each role with each mandate; a person has one or two of them.
    private static readonly CompiledQuery<Func<RokDbContext, Guid, IAsyncEnumerable<RightsRow>>> RightsOfUser =
        new(() => EF.CompileAsyncQuery(
        (RokDbContext db, Guid userId) =>
            from user in db.Users.AsNoTracking()
            where user.Id == userId
            from role in db.UserRoles
                .Where(link => link.UserId == user.Id)
                .Join(db.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name)
                .DefaultIfEmpty()
            from mandate in db.Mandates.Where(mandate => mandate.PersonId == user.PersonId).DefaultIfEmpty()
            select new RightsRow(
                user.DisplayName,
                user.PersonId,
                user.Person!.OfficeTitle,
                role,
                mandate == null ? null : new HeldMandate(
                    mandate.Seat.BodyId,
                    mandate.Seat.Body.Decides,
                    mandate.Seat.Body.Prepares,
                    mandate.Seat.Body.Name,
                    mandate.Seat.PartyId,
                    mandate.Seat.Party.ShortName,
                    mandate.Role,
                    mandate.Seat.Function,
                    mandate.From,
                    mandate.To))));

    /// <summary>Rights of an account on a day, in one statement; null if the account is gone.</summary>
    public static async Task<UserRights?> RightsOnAsync(this RokDbContext db, Guid userId, DateOnly day, CancellationToken cancel)
    {
        var rows = await RightsOfUser.On(db)(db, userId).ToListAsync(cancel);
        return rows is [var user, ..]
            ? new UserRights(
                userId,
                user.Name,
                user.Office,
                user.PersonId,
                [.. Each(row => row.Role)],
                [.. Each(row => row.Mandate)
                    .Where(mandate => Mandate.IsActiveOn(day, mandate.From, mandate.To))])
            : null;

        IEnumerable<T> Each<T>(Func<RightsRow, T?> part) => rows.Select(part).OfType<T>().Distinct();
    }

    private sealed record RightsRow(string Name, Guid? PersonId, string? Office, string? Role, HeldMandate? Mandate);
}
