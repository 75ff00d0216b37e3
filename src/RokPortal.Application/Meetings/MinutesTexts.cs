namespace RokPortal.Application.Meetings;

/// <summary>Swedish for roles and refusals of minutes and notes; their states are in <see cref="MeetingStateTexts"/>.</summary>
public static class MinutesTexts
{
    public static string Of(VerificationRole role) => role switch
    {
        VerificationRole.Chair => "Ordförande",
        VerificationRole.Verifier => "Justerare",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(SendingRefusal refusal) => refusal switch
    {
        SendingRefusal.NotADraft => "Protokollet är redan skickat för justering, eller justerat.",
        SendingRefusal.NoChair => "Välj vem som var ordförande vid mötet.",
        SendingRefusal.NoVerifier => "Välj minst en justerare.",
        SendingRefusal.ChairIsVerifier => "Ordföranden justerar alltid. Välj någon annan som justerare.",
        SendingRefusal.MeetingIsReopened => "Mötet är öppnat igen. Avsluta det innan du skickar protokollet för justering.",
        SendingRefusal.TookNoPart => "Bara den som deltog i mötet kan justera. Välj bland deltagarna.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(VerificationRefusal refusal) => refusal switch
    {
        VerificationRefusal.NotAwaitingVerification => "Protokollet väntar inte på justering.",
        VerificationRefusal.NotAVerifier => "Du är inte utsedd att justera det här protokollet.",
        VerificationRefusal.HasVerified => "Du har redan justerat protokollet.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(SendingBackRefusal refusal) => refusal switch
    {
        SendingBackRefusal.NotAwaitingVerification => "Protokollet är inte ute för justering.",
        SendingBackRefusal.NoReason => "Skriv vad som behöver ändras.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(PublicationRefusal refusal) => refusal switch
    {
        PublicationRefusal.NotVerified => "Protokollet är inte justerat än. Det kan publiceras när alla har justerat.",
        PublicationRefusal.IsPublished => "Protokollet är redan publicerat.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(CorrectionRefusal refusal) => refusal switch
    {
        CorrectionRefusal.NotVerified => "Protokollet är inte justerat. Ändra texten i stället för att lägga till en rättelse.",
        CorrectionRefusal.NoText => "Skriv vad som var fel och hur det ska vara.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(NotesDispatchRefusal refusal) => refusal switch
    {
        NotesDispatchRefusal.MeetingIsReopened => "Mötet är öppnat igen. Avsluta det innan du skickar ut minnesanteckningarna.",
        NotesDispatchRefusal.IsFinal => "Minnesanteckningarna är slutliga och skickas inte ut igen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(FinalisationRefusal refusal) => refusal switch
    {
        FinalisationRefusal.NotSentOut => "Skicka ut minnesanteckningarna först, så att deltagarna kan lämna synpunkter.",
        FinalisationRefusal.CommentsAreOpen => "Tiden för synpunkter har inte gått ut.",
        FinalisationRefusal.IsFinal => "Minnesanteckningarna är redan slutliga.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
