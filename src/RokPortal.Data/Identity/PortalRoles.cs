namespace RokPortal.Data.Identity;

/// <summary>Roles that are given to accounts. Everything else follows from mandates (DESIGN: rights follow mandates).</summary>
public static class PortalRoles
{
    /// <summary>Integrationssamordnare: drafts the plan.</summary>
    public const string Coordinator = nameof(Coordinator);

    /// <summary>Länsstyrelsens handläggare and sekreterare.</summary>
    public const string CaseOfficer = nameof(CaseOfficer);

    /// <summary>Extern utvärderare: reads.</summary>
    public const string Evaluator = nameof(Evaluator);

    /// <summary>Systemförvaltare: accounts, settings, log; decides nothing.</summary>
    public const string Administrator = nameof(Administrator);

    /// <summary>All roles.</summary>
    public static IReadOnlyList<string> All { get; } = [Coordinator, CaseOfficer, Evaluator, Administrator];
}
