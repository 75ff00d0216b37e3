namespace RokPortal.TestSupport;

/// <summary>The accounts of the demo county, by what they are.</summary>
public static class DemoAccounts
{
    public const string Coordinator = "samordnare@demo.example";
    public const string Secretary = "sekreterare@demo.example";
    public const string Governor = "landshovding@demo.example";
    public const string CouncilMember = "linkoping@demo.example";
    public const string GroupMember = "motala@demo.example";
    public const string CouncilDeputy = "ersattare.kinda@demo.example";
    public const string Evaluator = "utvarderare@demo.example";
    public const string Administrator = "admin@demo.example";

    public static IReadOnlyList<string> All { get; } =
        [Coordinator, Secretary, Governor, CouncilMember, GroupMember, CouncilDeputy, Evaluator, Administrator];
}
