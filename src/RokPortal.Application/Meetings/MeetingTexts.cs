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
        AttendanceRefusal.IsClosed => "Mötet är avslutat. Närvaron går inte att ändra.",
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
        ClosingRefusal.AttendanceDoesNotHold =>
            "Mötesdagen eller dagordningen har ändrats sedan närvaron antecknades. Anteckna på nytt för",
        ClosingRefusal.DeputyHasNoMandate => "Ersättaren har inget mandat den dagen. Rätta närvaron för",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ClosingObstacle obstacle) =>
        obstacle is { Reason: ClosingRefusal.MatterCannotBeCarried, Item.Matter: { } matter }
            ? MatterAtMeeting.Of(matter).CannotBeCarried ?? Of(obstacle.Reason)
            : Of(obstacle.Reason);
}
