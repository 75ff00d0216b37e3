namespace RokPortal.Application.Reporting;

/// <summary>Swedish for states and refusals of reporting.</summary>
public static class ReportingTexts
{
    /// <summary>What a status means for the one who reports.</summary>
    public static string HintOf(ReportStatus status) => status switch
    {
        ReportStatus.Done => "Aktiviteten är genomförd hos er.",
        ReportStatus.OnTrack => "Ni blir klara i tid.",
        ReportStatus.AtRisk => "Ni kan bli klara, men senare än planerat.",
        ReportStatus.Stalled => "Arbetet har stannat av och behöver stöd.",
        ReportStatus.NotStarted => "Ni har inte börjat än.",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The period in addresses: "halvar", "helar".</summary>
    public static string SlugOf(ReportingPeriod period) => period switch
    {
        ReportingPeriod.HalfYear => "halvar",
        ReportingPeriod.FullYear => "helar",
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    /// <summary>The period with a name in addresses, or null.</summary>
    public static ReportingPeriod? PeriodOf(string? slug) => Enum.GetValues<ReportingPeriod>()
        .Where(period => SlugOf(period) == slug)
        .Select(period => (ReportingPeriod?)period)
        .FirstOrDefault();

    /// <summary>"2 min 5 s", "45 s".</summary>
    public static string Duration(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s");

    public static string Of(RoundStatus status) => status switch
    {
        RoundStatus.Open => "Öppen",
        RoundStatus.Closed => "Stängd",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(OpeningRefusal refusal) => refusal switch
    {
        OpeningRefusal.PlanIsNotAdopted =>
            "Planen är inte fastställd, eller så skrivs en ny version av den. Vänta tills rådet har beslutat.",
        OpeningRefusal.PeriodHasRound => "Planen har redan en rapportering för den perioden.",
        OpeningRefusal.NobodyIsConcerned => "Ingen aktivitet i planen har någon ansvarig eller medverkande part.",
        OpeningRefusal.DeadlineHasPassed => "Sista dagen har redan passerat. Välj en dag längre fram.",
        OpeningRefusal.DeadlineIsTooFar => "Sista dagen är mer än ett år bort. Välj en tidigare dag.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(RoundClosingRefusal refusal) => refusal switch
    {
        RoundClosingRefusal.IsClosed => "Rapporteringen är redan stängd.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ReopeningRefusal refusal) => refusal switch
    {
        ReopeningRefusal.IsOpen => "Rapporteringen är redan öppen.",
        ReopeningRefusal.DeadlineHasPassed => "Den nya sista dagen har redan passerat. Välj en dag längre fram.",
        ReopeningRefusal.DeadlineIsTooFar => "Den nya sista dagen är mer än ett år bort. Välj en tidigare dag.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(AnswerRefusal refusal) => refusal switch
    {
        AnswerRefusal.RoundIsClosed => "Rapporteringen är stängd. Be Länsstyrelsen att öppna den igen om ni behöver rätta något.",
        AnswerRefusal.ActivityIsDropped => "Aktiviteten har utgått ur planen. Ni behöver inte rapportera om den.",
        AnswerRefusal.ReasonMissing => "Skriv varför, så att de andra parterna förstår vad som behövs.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(EvidenceRefusal refusal) => refusal switch
    {
        EvidenceRefusal.RoundIsClosed => "Rapporteringen är stängd. Underlaget går inte att ändra.",
        EvidenceRefusal.ActivityIsDropped => "Aktiviteten har utgått ur planen. Den behöver inget underlag.",
        EvidenceRefusal.TooMany => "Ett svar kan ha högst tre filer. Välj färre, eller ta bort någon av dem som redan är bifogade.",
        EvidenceRefusal.TooManyEver => "Svaret har rättats med nya filer för många gånger. Hör av dig till Länsstyrelsen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(CooperationRefusal refusal) => refusal switch
    {
        CooperationRefusal.RoundIsClosed => "Rapporteringen är stängd. Svaren om samverkan går inte att ändra.",
        CooperationRefusal.NotAsked => "Frågorna om samverkan ställs bara för helåret.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(SubmissionRefusal refusal) => refusal switch
    {
        SubmissionRefusal.RoundIsClosed => "Rapporteringen är stängd. Be Länsstyrelsen att öppna den igen om ni vill skicka in.",
        SubmissionRefusal.NothingAnswered => "Lämna status för minst en aktivitet innan du skickar rapporten.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
