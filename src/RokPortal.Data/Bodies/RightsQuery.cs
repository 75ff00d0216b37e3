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

/// <summary>An inloggning that holds, and what its user may build on.</summary>
/// <param name="Id">See <see cref="UserSession"/>.</param>
/// <param name="SeenUtc">When it was last used, to the hour, in UTC.</param>
/// <param name="EndsUtc">When it ends at the latest, in UTC.</param>
/// <param name="Rights">The rights of its user.</param>
public sealed record OpenSession(Guid Id, DateTime SeenUtc, DateTime EndsUtc, UserRights Rights);

/// <summary>Reads rights.</summary>
public static class RightsQuery
{
    // All mandates of the person, for the day is no part of the question: so it is the same question every day. One row for
    // each role with each mandate; a person has one or two of them.
    private static readonly CompiledQuery<Func<RokDbContext, Guid, IAsyncEnumerable<RightsRow>>> RightsOfSession =
        new(() => EF.CompileAsyncQuery(
        (RokDbContext db, Guid sessionId) =>
            from session in db.UserSessions.AsNoTracking()
            where session.Id == sessionId
            join user in db.Users on session.UserId equals user.Id
            where user.ClosedUtc == null
            from role in db.UserRoles
                .Where(link => link.UserId == user.Id)
                .Join(db.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name)
                .DefaultIfEmpty()
            from mandate in db.Mandates.Where(mandate => mandate.PersonId == user.PersonId).DefaultIfEmpty()
            select new RightsRow(
                session.SeenUtc,
                session.EndsUtc,
                user.Id,
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

    /// <summary>
    /// Whether somebody is still signed in, and with which rights, in one statement. Null when the session has ended or its account
    /// is closed or gone.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="sessionId">See <see cref="UserSession"/>.</param>
    /// <param name="day">The day that mandates are judged by: the portal's.</param>
    /// <param name="now">The real instant, in UTC.</param>
    /// <param name="cancel">Stops the asking.</param>
    public static async Task<OpenSession?> OpenSessionAsync(
        this RokDbContext db, Guid sessionId, DateOnly day, DateTime now, CancellationToken cancel)
    {
        var rows = await RightsOfSession.On(db)(db, sessionId).ToListAsync(cancel);
        if (rows is not [var row, ..] || row.EndsUtc <= now)
            return null;

        var rights = new UserRights(
            row.UserId,
            row.Name,
            row.Office,
            row.PersonId,
            [.. Each(row => row.Role)],
            [.. Each(row => row.Mandate).Where(mandate => Mandate.IsActiveOn(day, mandate.From, mandate.To))]);
        return new OpenSession(sessionId, row.SeenUtc, row.EndsUtc, rights);

        IEnumerable<T> Each<T>(Func<RightsRow, T?> part) => rows.Select(part).OfType<T>().Distinct();
    }

    private sealed record RightsRow(
        DateTime SeenUtc, DateTime EndsUtc, Guid UserId, string Name, Guid? PersonId, string? Office, string? Role, HeldMandate? Mandate);
}
