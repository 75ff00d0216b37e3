using RokPortal.Data.Queries;
using RokPortal.Domain.Bodies;

namespace RokPortal.Web.Security;

/// <summary>What a user is called under the name in the header.</summary>
public static class RoleTexts
{
    public static string Of(UserRights rights) => rights switch
    {
        { IsCoordinator: true } => "Integrationssamordnare",
        { IsCaseOfficer: true } => "Handläggare, Länsstyrelsen",
        { IsEvaluator: true } => "Utvärderare",
        { IsAdministrator: true } => "Administratör",
        { IsChairOfCouncil: true } => "Landshövding, ordförande",
        { Mandates: [var mandate, ..] } => $"{Of(mandate.Role)}, {mandate.PartyName}",
        _ => rights.Office ?? "Läsare",
    };

    public static string Of(MandateRole role) => role switch
    {
        MandateRole.Member => "Ledamot",
        MandateRole.Deputy => "Ersättare",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
