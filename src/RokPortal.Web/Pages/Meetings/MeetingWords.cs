using RokPortal.Documents.Meetings;
using RokPortal.Documents.Review;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>What a meeting is called, when it is, and where its record stands, in words.</summary>
public static class MeetingWords
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>"Integrationsrådet 10 december 2026"</summary>
    public static string NameOf(MeetingHeader meeting) => $"{meeting.Title} {SwedishDates.WithoutWeekday(meeting.Date)}";

    /// <summary>"torsdag 10 december 2026 kl. 13.00–16.00"</summary>
    public static string TimeOf(MeetingHeader meeting) =>
        SwedishDates.Time(meeting.Date, meeting.Start, meeting.End);

    /// <summary>"dec", for the block with the day.</summary>
    public static string ShortMonth(DateOnly date) => date.ToString("MMM", Swedish).TrimEnd('.');

    /// <summary>"Protokoll: för justering", or null while there is none.</summary>
    public static string? RecordOf(MeetingHeader meeting) => meeting switch
    {
        { Minutes: { } minutes } => $"Protokoll: {MeetingStateTexts.Of(minutes).ToLower(Swedish)}",
        { Notes: { } notes } => $"Minnesanteckningar: {MeetingStateTexts.Of(notes).ToLower(Swedish)}",
        _ => null,
    };

    /// <summary>What one may trust of the record, in a sentence.</summary>
    public static string StandingOf(MeetingHeader meeting) => meeting switch
    {
        { Minutes: MinutesStatus.Draft or MinutesStatus.AwaitingVerification } => "Protokollet är inte justerat.",
        { Minutes: MinutesStatus.Verified } => "Protokollet är justerat.",
        { Minutes: MinutesStatus.Published } => "Protokollet är justerat och publicerat.",
        { Notes: NotesStatus.Draft } => "Minnesanteckningarna är inte utskickade.",
        { Notes: NotesStatus.SentOut } => "Minnesanteckningarna är utskickade men inte slutliga.",
        { Notes: NotesStatus.Final } => "Minnesanteckningarna är slutliga.",
        _ => "",
    };

    /// <summary>Items that ask for a decision but do not say which.</summary>
    internal static IReadOnlyList<DocumentGap> GapsBeforeNotice(Meeting meeting) =>
    [
        .. meeting.InOrder().Where(item => item is { Kind: ItemKind.Decision, ProposedDecision: [] })
            .Select(item => new DocumentGap($"{meeting.PositionOf(item)}. {item.Title}", "Förslag till beslut")),
    ];
}
