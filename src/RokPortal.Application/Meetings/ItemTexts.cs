namespace RokPortal.Application.Meetings;

/// <summary>Swedish for items on an agenda, their outcomes and refusals.</summary>
public static class ItemTexts
{
    public static string Of(ItemKind kind) => kind switch
    {
        ItemKind.Opening => "Mötets öppnande",
        ItemKind.AgendaApproval => "Godkännande av dagordningen",
        ItemKind.VerifierElection => "Val av justerare",
        ItemKind.PreviousMinutes => "Föregående protokoll eller anteckningar",
        ItemKind.Information => "Information",
        ItemKind.Decision => "Beslutspunkt",
        ItemKind.AssignmentsAndNeeds => "Uppdrag och behov",
        ItemKind.Preparation => "Beredning",
        ItemKind.Discussion => "Diskussion",
        ItemKind.AnnualReview => "Årlig översyn",
        ItemKind.OtherMatters => "Övriga frågor",
        ItemKind.NextMeeting => "Nästa möte",
        ItemKind.Closing => "Mötets avslutande",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ItemRefusal refusal) => refusal switch
    {
        ItemRefusal.AgendaIsClosed => "Mötet är genomfört eller inställt. Punkten går inte att ändra.",
        ItemRefusal.OnlyTheCouncilDecides => "Bara rådet beslutar om det. Ta bort ärendet från punkten.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(PuttingRefusal refusal) => refusal switch
    {
        PuttingRefusal.AgendaIsClosed => "Mötet är genomfört eller inställt.",
        PuttingRefusal.OnlyTheCouncilDecides => "Bara rådet beslutar. Välj ett av rådets möten.",
        PuttingRefusal.IsNotProposed => "Det som ska beslutas är inte framlagt för rådet.",
        PuttingRefusal.IsPutAlready => "Punkten står redan på mötets dagordning.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(PuttingBackRefusal refusal) => refusal switch
    {
        PuttingBackRefusal.AgendaIsClosed => "Mötet är genomfört eller inställt. Punkten kan inte läggas tillbaka på dagordningen.",
        PuttingBackRefusal.IsTakenUpAgain => "Det punkten handlar om har tagits upp igen på dagordningen. Ta bort den punkten först.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(TakingUpRefusal refusal) => refusal switch
    {
        TakingUpRefusal.AgendaIsClosed => "Mötet är genomfört eller inställt. Dagordningen går inte att ändra.",
        TakingUpRefusal.OtherBody => "Punkten hör till ett annat organ.",
        TakingUpRefusal.IsFinished => "Punkten är avslutad och behöver inte tas upp igen.",
        TakingUpRefusal.IsTakenUpAlready => "Punkten står redan på dagordningen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(RecordingRefusal refusal) => refusal switch
    {
        RecordingRefusal.IsCancelled => "Mötet är inställt. Det finns inget att anteckna.",
        RecordingRefusal.RecordIsLocked => "Protokollet är skickat för justering eller klart, och går inte att ändra.",
        RecordingRefusal.OutcomeIsLocked => "Mötet är avslutat. Resultatet har fått sin paragraf och går inte att ändra.",
        RecordingRefusal.OnlyTheCouncilDecides => "Bara rådet beslutar. Välj ett annat resultat.",
        RecordingRefusal.DecisionMissing => "Mötet är avslutat och paragrafen är ett beslut. Skriv vad som beslutades.",
        RecordingRefusal.MatterNeedsADecision =>
            "Rådet ska besluta om ärendet. Välj Beslut, Bordlagd, Återremitterad eller Ej behandlad.",
        RecordingRefusal.SomethingRestsOnIt => "Något bygger redan på resultatet. Det går inte att ändra.",
        RecordingRefusal.IsTakenUp =>
            "Ett annat möte har tagit upp punkten. Välj Bordlagd, Återremitterad eller Ej behandlad.",
        RecordingRefusal.LaterMeetingHasNumbers =>
            "Ett senare möte har redan fått paragrafnummer, så punkten kan inte få något. Välj Ej behandlad.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
