using RokPortal.Documents.Markdown;

namespace RokPortal.Application.YearReports;

/// <summary>Swedish for the year's report: states, sections with their instructions, refusals.</summary>
public static class YearReportTexts
{
    /// <summary>The section in addresses.</summary>
    public static string SlugOf(SectionKind kind) => kind switch
    {
        SectionKind.Summary => "sammanfattning",
        SectionKind.Goals => "mal",
        SectionKind.Cooperation => "samverkan",
        SectionKind.PlanStatus => "aktivitetsplan",
        SectionKind.Situation => "lagesbild",
        SectionKind.NationalLevel => "nationell-niva",
        SectionKind.NextYear => "nasta-ar",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The section with a name in addresses, or null.</summary>
    public static SectionKind? SectionOf(string? slug) => Enum.GetValues<SectionKind>()
        .Where(kind => SlugOf(kind) == slug)
        .Select(kind => (SectionKind?)kind)
        .FirstOrDefault();

    /// <summary>What belongs in a section, said to who writes it.</summary>
    public static string InstructionOf(SectionKind kind) => kind switch
    {
        SectionKind.Summary =>
            "Skriv det viktigaste på högst en sida: hur det går med målen, hur samverkan fungerar "
            + "och hur långt aktiviteterna har kommit. Skriv avsnittet sist.",
        SectionKind.Goals => "Beskriv utvecklingen som helhet. Bedöm varje mål för sig; siffror och diagram kommer med av sig själva.",
        SectionKind.Cooperation =>
            "Vad säger närvaron, svaren och förankringen? Vilka lärdomar tar ni med er? Mått och parternas svar kommer med av sig själva.",
        SectionKind.PlanStatus =>
            "Vad har blivit gjort, vad har inte blivit av och varför? Antal, tabeller och parternas egna svar kommer med av sig själva.",
        SectionKind.Situation => "Vad har hänt i länet och omvärlden som påverkar arbetet? Hänvisa till lägesbilder och utvärderingar.",
        SectionKind.NationalLevel =>
            "Vilka frågor behöver lösas nationellt, och vem är mottagare? Skriv ”Inga frågor lyfts i år” om det är så.",
        SectionKind.NextYear =>
            "Vad bör nästa års plan ta sig an? Lägg till varje förslag för sig, så kan samordnaren hämta det till planen.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(YearReportStatus status) => status switch
    {
        YearReportStatus.Draft => "Sammanställs",
        YearReportStatus.SentOut => "Bereds",
        YearReportStatus.Proposed => "Till rådet",
        YearReportStatus.Approved => "Godkänd",
        YearReportStatus.Published => "Publicerad",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(HandlingKind kind) => kind switch
    {
        HandlingKind.Prepared => "Beredd",
        HandlingKind.Approved => "Godkänd",
        HandlingKind.Returned => "Återremitterad",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(YearReportChangeRefusal refusal) => refusal switch
    {
        YearReportChangeRefusal.IsProposed => "Uppföljningen ligger hos rådet och går inte att ändra. Ta tillbaka den först.",
        YearReportChangeRefusal.IsApproved => "Rådet har godkänt uppföljningen. Den går inte att ändra.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(SectionRefusal refusal) => refusal switch
    {
        SectionRefusal.IsLocked => "Uppföljningen ligger hos rådet eller är godkänd. Avsnittet går inte att ändra.",
        SectionRefusal.NothingWritten =>
            "Skriv något innan du markerar avsnittet som klart. Skriv till exempel ”Inget att rapportera” om det är så.",
        SectionRefusal.GoalsNotAssessed => "Bedöm alla mål innan du markerar avsnittet som klart.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(YearReportDispatchRefusal refusal) => refusal switch
    {
        YearReportDispatchRefusal.NothingWritten => "Inget avsnitt är skrivet än. Skriv något innan du skickar ut.",
        YearReportDispatchRefusal.NotADraft => "Uppföljningen ligger hos rådet eller är godkänd. Det finns inget utkast att skicka ut.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(YearReportProposalRefusal refusal) => refusal switch
    {
        YearReportProposalRefusal.NotADraft => "Uppföljningen ligger redan hos rådet eller är godkänd.",
        YearReportProposalRefusal.ReportingIsOpen => "Parternas rapportering är öppen, så siffrorna kan ändras. Stäng den först.",
        YearReportProposalRefusal.GoalNotAssessed => "Ett mål är inte bedömt:",
        YearReportProposalRefusal.SectionNotReady => "Ett avsnitt är inte klart:",
        YearReportProposalRefusal.NotSentOut => "Utkastet är inte utskickat till parterna.",
        YearReportProposalRefusal.NotPrepared =>
            "Beredningsgruppen har inte behandlat utkastet. Det sker när gruppens möte med punkten avslutas.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(YearReportWithdrawalRefusal refusal) => refusal switch
    {
        YearReportWithdrawalRefusal.NotProposed => "Uppföljningen ligger inte hos rådet.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(YearReportPublicationRefusal refusal) => refusal switch
    {
        YearReportPublicationRefusal.NotApproved => "Rådet har inte godkänt uppföljningen.",
        YearReportPublicationRefusal.IsPublished => "Uppföljningen är redan publicerad.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>What to do about a remark.</summary>
    public static string Of(TextRemark remark) => remark switch
    {
        TextRemark.VagueLink => "Länkens ord säger inte vart den leder. Skriv vad som finns där.",
        TextRemark.BareAddress => "Länken visar sin adress. Skriv vad som finns där i stället.",
        TextRemark.BoldAsHeading => "Hela stycket är fetstilt. Är det en rubrik? Gör det till en rubrik med ## först på raden.",
        TextRemark.Capitals => "Flera ord i rad är versaler. De är svåra att läsa; skriv med små bokstäver.",
        TextRemark.HandmadeList => "Det ser ut som en lista. Börja varje rad med bindestreck och lägg en tom rad före listan.",
        TextRemark.LongParagraph => "Stycket är långt. Dela det.",
        _ => throw new ArgumentOutOfRangeException(nameof(remark)),
    };
}
