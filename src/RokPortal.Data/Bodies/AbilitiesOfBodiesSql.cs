namespace RokPortal.Data.Bodies;

/// <summary>What the migration AbilitiesOfBodies gives the bodies that were there before it: what their kind gave until then.</summary>
public static class AbilitiesOfBodiesSql
{
    /// <summary>The same on both databases.</summary>
    public const string Up = """
        UPDATE "Bodies" SET
            "Decides" = ("Kind" = 'Council'),
            "Prepares" = ("Kind" = 'PreparatoryGroup'),
            "Verifies" = ("Kind" = 'Council'),
            "Keeps" = CASE WHEN "Kind" = 'Council' THEN 'Minutes' ELSE 'Notes' END,
            "Convener" = 'CaseOfficer',
            "StandingItems" = CASE WHEN "Kind" = 'Council'
                THEN '[{"Kind":"Opening","Title":"Mötets öppnande"},'
                    || '{"Kind":"AgendaApproval","Title":"Godkännande av dagordningen"},'
                    || '{"Kind":"VerifierElection","Title":"Val av justerare"},'
                    || '{"Kind":"PreviousMinutes","Title":"Föregående protokoll"},'
                    || '{"Kind":"OtherMatters","Title":"Övriga frågor"},'
                    || '{"Kind":"NextMeeting","Title":"Nästa möte"},'
                    || '{"Kind":"Closing","Title":"Mötets avslutande"}]'
                ELSE '[{"Kind":"PreviousMinutes","Title":"Föregående anteckningar"},'
                    || '{"Kind":"OtherMatters","Title":"Övriga frågor"},'
                    || '{"Kind":"NextMeeting","Title":"Nästa möte"}]'
                END;
        """;
}
