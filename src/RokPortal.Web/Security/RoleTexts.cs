using RokPortal.Data.Identity;

namespace RokPortal.Web.Security;

/// <summary>What a user is called under the name in the header.</summary>
public static class RoleTexts
{
    public static string Of(UserRights rights) => rights switch
    {
        { IsCoordinator: true } => Of(PortalRoles.Coordinator),
        { IsCaseOfficer: true } => Of(PortalRoles.CaseOfficer),
        { IsEvaluator: true } => Of(PortalRoles.Evaluator),
        { IsAdministrator: true } => Of(PortalRoles.Administrator),
        { IsChairOfCouncil: true } => "Landshövding, ordförande",
        { Mandates: [var mandate, ..] } => $"{Of(mandate.Role)}, {mandate.PartyName}",
        _ => rights.Office ?? "Läsare",
    };

    /// <summary>A role that is given to an account; one that is not known is shown as it is.</summary>
    public static string Of(string portalRole) => portalRole switch
    {
        PortalRoles.Coordinator => "Integrationssamordnare",
        PortalRoles.CaseOfficer => "Handläggare, Länsstyrelsen",
        PortalRoles.Evaluator => "Utvärderare",
        PortalRoles.Administrator => "Administratör",
        _ => portalRole,
    };

    public static string Of(MandateRole role) => role switch
    {
        MandateRole.Member => "Ledamot",
        MandateRole.Deputy => "Ersättare",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
