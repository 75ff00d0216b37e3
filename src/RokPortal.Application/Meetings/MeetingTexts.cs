namespace RokPortal.Application.Meetings;

/// <summary>Swedish for states and refusals of meetings and their attendance.</summary>
public static class MeetingTexts
{
    public static string Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => "Planerat",
        MeetingStatus.Called => "Kallat",
        MeetingStatus.Held => "Genomfört",
        MeetingStatus.Cancelled => "Inställt",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(SchedulingRefusal refusal) => refusal switch
    {
        SchedulingRefusal.EndsBeforeItStarts => "Mötet kan inte sluta innan det börjar. Ändra någon av tiderna.",
        SchedulingRefusal.IsHeld => "Mötet är genomfört. Tid och plats går inte att ändra.",
        SchedulingRefusal.IsCancelled => "Mötet är inställt. Planera ett nytt möte i stället.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(AgendaRefusal refusal) => refusal switch
    {
        AgendaRefusal.IsHeld => "Mötet är genomfört. Dagordningen går inte att ändra.",
        AgendaRefusal.IsCancelled => "Mötet är inställt. Dagordningen går inte att ändra.",
        AgendaRefusal.DeputyServesElsewhere => "En ersättare skulle tjänstgöra för två platser vid samma punkt. Ändra först närvaron för",
        AgendaRefusal.DeputyServesOnlyThen => "En ersättare tjänstgör bara vid den här punkten. Ändra först närvaron för",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(CallingRefusal refusal) => refusal switch
    {
        CallingRefusal.NotPlanned => "Kallelsen är redan utlagd, eller så är mötet genomfört eller inställt.",
        CallingRefusal.NoItems => "Dagordningen är tom. Lägg till minst en punkt innan du kallar.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(CancellationRefusal refusal) => refusal switch
    {
        CancellationRefusal.IsHeld => "Mötet är genomfört och kan inte ställas in.",
        CancellationRefusal.IsCancelled => "Mötet är redan inställt.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(AttendanceRefusal refusal) => refusal switch
    {
        AttendanceRefusal.IsClosed =>
            "Mötet är inställt, eller så är protokollet skickat för justering eller klart. Närvaron går inte att ändra.",
        AttendanceRefusal.OtherBody => "Platsen hör till ett annat organ.",
        AttendanceRefusal.SeatIsVacant => "Platsen är vakant den dagen. Det finns ingen ledamot att anteckna.",
        AttendanceRefusal.NoDeputy => "Ingen är ersättare för platsen den dagen.",
        AttendanceRefusal.DeputyServesElsewhere => "Ersättaren tjänstgör redan för en annan plats vid samma punkter.",
        AttendanceRefusal.MemberIsPresent =>
            "Ledamoten är närvarande hela mötet. Välj vid vilka punkter ersättaren tjänstgör, eller anteckna förhinder.",
        AttendanceRefusal.EndsBeforeItStarts => "Ersättarens sista punkt kommer före den första. Ändra någon av dem.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ClosingRefusal refusal) => refusal switch
    {
        ClosingRefusal.IsHeld => "Mötet är redan avslutat.",
        ClosingRefusal.IsCancelled => "Mötet är inställt.",
        ClosingRefusal.NotYet => "Mötesdagen har inte kommit. Flytta mötet om det hålls tidigare.",
        ClosingRefusal.EarlierMeetingIsOpen => "Ett tidigare möte är inte avslutat. Dess paragrafer kommer först:",
        ClosingRefusal.NoItems => "Dagordningen är tom. Lägg till minst en punkt.",
        ClosingRefusal.OutcomeMissing => "Välj vad resultatet blev:",
        ClosingRefusal.DecisionMissing => "Skriv vad som beslutades:",
        ClosingRefusal.ReasonMissing => "Skriv varför det återremitteras:",
        ClosingRefusal.MatterIsNotProposed =>
            "Det som ska beslutas ligger inte framme för rådet. Välj ”Ej behandlad” eller lägg fram det först:",
        ClosingRefusal.MatterHasChanged =>
            "Det har lagts fram på nytt sedan punkten sattes upp. Sätt upp det nya förslaget på dagordningen:",
        ClosingRefusal.MatterCannotBeCarried => "Det som ska beslutas går inte att genomföra. Välj ”Ej behandlad”:",
        ClosingRefusal.DecidedTwice => "En tidigare punkt beslutar redan om samma sak. Välj ”Ej behandlad” för en av dem:",
        ClosingRefusal.SomethingRestsOnIt => "Något bygger redan på resultatet. Välj det som gällde när mötet avslutades:",
        ClosingRefusal.IsTakenUp => "Ett annat möte har tagit upp punkten. Välj ”Bordlagd”, ”Återremitterad” eller ”Ej behandlad”:",
        ClosingRefusal.LaterMeetingHasNumbers =>
            "Ett senare möte har redan fått paragrafnummer, så punkten kan inte få något. Välj ”Ej behandlad”:",
        ClosingRefusal.AttendanceDoesNotHold =>
            "Mötesdagen eller dagordningen har ändrats sedan närvaron antecknades. Anteckna på nytt för",
        ClosingRefusal.DeputyHasNoMandate => "Ersättaren har inget mandat den dagen. Rätta närvaron för",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ClosingObstacle obstacle) => obstacle switch
    {
        { Reason: ClosingRefusal.MatterCannotBeCarried, Item.Matter: { } matter } =>
            MatterAtMeeting.Of(matter).CannotBeCarried ?? Of(obstacle.Reason),
        { Reason: ClosingRefusal.SomethingRestsOnIt, Item.Matter: { } matter } =>
            $"{MatterAtMeeting.Of(matter).RestedOn}. Välj det resultat som gällde när mötet avslutades:",
        _ => Of(obstacle.Reason),
    };

    /// <summary>Whom the obstacle concerns follows the reason.</summary>
    public static string Of(AgendaObstacle obstacle) => obstacle.Attendance is { } row
        ? $"{Of(obstacle.Reason)} {row.DeputyName} ({row.PartyName})."
        : Of(obstacle.Reason);

    public static string Of(MeetingReopeningRefusal refusal) => refusal switch
    {
        MeetingReopeningRefusal.NotHeld => "Mötet är inte avslutat, så det behöver inte öppnas igen.",
        MeetingReopeningRefusal.IsReopened => "Mötet är redan öppnat igen.",
        MeetingReopeningRefusal.RecordIsOut =>
            "Protokollet eller minnesanteckningarna har skickats ut. Mötet går inte att öppna igen.",
        MeetingReopeningRefusal.NoReason => "Skriv varför mötet öppnas igen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(MendingRefusal refusal) => refusal switch
    {
        MendingRefusal.IsCancelled => "Mötet är inställt. Närvaro och plats går inte att ändra.",
        MendingRefusal.RecordIsLocked =>
            "Protokollet är skickat för justering eller klart, eller så är anteckningarna slutliga. "
            + "Närvaro och plats går inte att ändra.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
