namespace RokPortal.Web.Pages.Reporting;

/// <summary>What the log of changes calls reporting.</summary>
internal sealed class ReportingLogWords : LogWords
{
    public ReportingLogWords()
    {
        Whole<ActivityReport>("Rapport om en aktivitet");
        Whole<PartyReport>("Partens rapport");
        Whole<ReportingRound>("Rapportering");
        Part<EarlierAnswer>("Tidigare svar");
        Part<EvidenceFile>("Underlag");
        Fields(
            ("ActivityId", "aktivitet"),
            ("ActivityReportId", "rapport"),
            ("Anchoring", "förankring"),
            ("AnsweredBy", "besvarat av"),
            ("AnsweredUtc", "besvarat"),
            ("AttachedBy", "bifogat av"),
            ("AttachedUtc", "bifogat"),
            ("ClosedUtc", "stängd"),
            ("CooperationComment", "egna ord om samverkan"),
            ("Deadline", "sista dag"),
            ("ExpectedMonth", "väntas klar"),
            ("FileId", "fil"),
            ("IsResponsible", "ansvarig"),
            ("IsUnchanged", "oförändrat"),
            ("Mandate", "mandat"),
            ("OpenedUtc", "öppnad"),
            ("Period", "period"),
            ("RemovedBy", "borttaget av"),
            ("RemovedUtc", "borttaget"),
            ("ReportId", "partens rapport"),
            ("RoundId", "rapportering"),
            ("SubmittedBy", "skickad av"),
            ("SubmittedUtc", "skickad"),
            ("Usefulness", "nytta"),
            ("WantsHelp", "vill ha hjälp"));
        Value<ActivityReport, ReportStatus>("Status", StatusTexts.Of);
        Value<EarlierAnswer, ReportStatus>("Status", StatusTexts.Of);
        Value<ReportingRound, RoundStatus>("Status", ReportingTexts.Of);
        Value<ReportingRound, ReportingPeriod>("Period", StatusTexts.Of);
    }
}
