using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>What the log of changes calls the report of a year.</summary>
internal sealed class YearReportLogWords : LogWords
{
    public YearReportLogWords()
    {
        Whole<YearReport>("Uppföljning");
        Part<YearReportDispatch>("Utskick");
        Part<YearReportHandling>("Behandling");
        Part<YearReportSection>("Avsnitt");
        Part<YearReportSuggestion>("Förslag");
        Part<GoalAssessment>("Bedömning av mål");
        Fields(
            ("BodyName", "organets namn"),
            ("HandledUtc", "behandlat"),
            ("TakenBackUtc", "återtaget"),
            ("YearReportVersion", "uppföljningens version"),
            ("HeldOn", "mötets dag"),
            ("IsReady", "klart"),
            ("LastSuggestionNumber", "senaste förslagets nummer"),
            ("Level", "bedömning"),
            ("PublishedUtc", "publicerat"),
            ("YearReportId", "uppföljning"));
        Value<YearReport, YearReportStatus>("Status", YearReportTexts.Of);
        Value<YearReportSection, SectionKind>("Kind", YearReportDocumentTexts.Of);
        Value<YearReportHandling, HandlingKind>("Kind", YearReportTexts.Of);
        Value<GoalAssessment, GoalLevel>("Level", YearReportDocumentTexts.Of);
    }
}
