using RokPortal.Documents.Mail;

namespace RokPortal.Application.Meetings;

/// <summary>What the letters about a meeting say: that it is to be, that it is moved or cancelled, and what was kept of it.</summary>
public static class MeetingLetters
{
    /// <summary>Kallelse.</summary>
    /// <param name="meeting">The meeting with its items.</param>
    /// <param name="recipient">Name of who gets it.</param>
    /// <param name="contact">Whom to tell who cannot come.</param>
    /// <param name="page">The meeting's page.</param>
    public static Letter Notice(Meeting meeting, string recipient, string contact, Uri page) => new(
        $"Kallelse: {NameOf(meeting)}",
        recipient,
        [
            $"Du kallas till {meeting.Title} {TimeOf(WhenOf(meeting))}. {PlaceOf(meeting.Place)}",
            "Dagordning:",
            .. meeting.InOrder().Select(item => $"{meeting.PositionOf(item)}. {item.Title}"),
            $"Kan du inte komma? Säg till din ersättare och skriv till {contact}. Är du ersättare? Då kommer du om din ledamot inte kan.",
        ])
    { Action = new LetterLink("Läs kallelsen och handlingarna", page) };

    /// <summary>Those who were called are told of another time or place.</summary>
    /// <param name="before">When and where it was to be.</param>
    /// <param name="meeting">The meeting as it is now.</param>
    /// <param name="recipient">Name of who gets it.</param>
    /// <param name="page">The meeting's page.</param>
    public static Letter Moved(MeetingTime before, Meeting meeting, string recipient, Uri page) => new(
        $"Ändrat möte: {NameOf(meeting)}",
        recipient,
        [
            $"{meeting.Title} har fått ny tid eller plats. Mötet är {TimeOf(WhenOf(meeting))}. {PlaceOf(meeting.Place)}",
            $"Förut gällde {TimeOf(before)}. {PlaceOf(before.Place)}",
            "Ändra i din kalender.",
        ])
    { Action = new LetterLink("Se mötet", page) };

    /// <summary>Those who were called are told that it will not be.</summary>
    public static Letter Cancelled(Meeting meeting, string recipient, Uri page) => new(
        $"Inställt: {NameOf(meeting)}",
        recipient,
        [$"{meeting.Title} {TimeOf(WhenOf(meeting))} är inställt.", $"Skäl: {meeting.CancellationReason}"])
    { Action = new LetterLink("Se mötet", page) };

    /// <summary>Minnesanteckningarna are out.</summary>
    public static Letter NotesSentOut(Meeting meeting, SentVersion sent, string recipient, string contact, Uri page) => new(
        sent.Number == 1
            ? $"Minnesanteckningar från {NameOf(meeting)}"
            : $"Ändrade minnesanteckningar från {NameOf(meeting)}",
        recipient,
        [
            $"{sent.By} har skickat ut minnesanteckningarna från {meeting.Title} {SwedishDates.Full(meeting.Date)}.",
            sent.CommentsBy is { } last
                ? $"Stämmer något inte? Skriv till {contact} senast {SwedishDates.Full(last)}."
                : $"Stämmer något inte? Skriv till {contact}.",
        ])
    { Action = new LetterLink("Läs minnesanteckningarna", page) };

    /// <summary>The protokoll waits for who verifies it.</summary>
    public static Letter ForVerification(Meeting meeting, string recipient, Uri page) => new(
        $"Justera protokollet från {NameOf(meeting)}",
        recipient,
        [
            $"Protokollet från {meeting.Title} {SwedishDates.Full(meeting.Date)} är skickat till dig för justering.",
            "Läs igenom det. Stämmer det, så justerar du. Stämmer det inte, så lämnar du det åter och skriver vad som ska ändras.",
        ])
    { Action = new LetterLink("Läs och justera protokollet", page) };

    /// <summary>When and where a meeting is.</summary>
    public static MeetingTime WhenOf(Meeting meeting) => new(meeting.Date, meeting.Start, meeting.End, meeting.Place);

    private static string NameOf(Meeting meeting) => $"{meeting.Title} {SwedishDates.WithoutWeekday(meeting.Date)}";

    private static string TimeOf(MeetingTime time) => SwedishDates.Time(time.Date, time.Start, time.End);

    private static string PlaceOf(string place) => place.Length == 0 ? "" : $"Plats: {place}.";
}

/// <summary>When and where a meeting is to be, in Swedish time.</summary>
/// <param name="Date">The day.</param>
/// <param name="Start">When it starts.</param>
/// <param name="End">When it ends.</param>
/// <param name="Place">Where.</param>
public sealed record MeetingTime(DateOnly Date, TimeOnly Start, TimeOnly End, string Place);
