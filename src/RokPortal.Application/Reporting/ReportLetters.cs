using RokPortal.Documents.Mail;

namespace RokPortal.Application.Reporting;

/// <summary>What the letters about reporting say.</summary>
public static class ReportLetters
{
    private const string OwnLink =
        "Länken är din och öppnar rapporten utan inloggning. "
        + "Skicka den inte vidare: lämna över till en kollega inne i rapporten, så får kollegan en egen länk.";

    /// <summary>The round is open.</summary>
    public static Letter Invitation(PartyReport report, string name, Uri link) => new(
        $"Rapportera om aktivitetsplan {Year(report)} senast {Deadline(report)}",
        name,
        [
            $"Länsstyrelsen ber {report.Party.Name} att rapportera hur aktiviteterna i aktivitetsplan {Year(report)} går, "
                + $"{Period(report)}. Det gäller {Count(report)}. Sista dag är {Deadline(report)}.",
            OwnLink,
        ])
    { Action = new LetterLink("Öppna rapporten", link) };

    /// <summary>The report is not sent, and the last day is near, here, or past.</summary>
    public static Letter Reminder(PartyReport report, string name, Uri link, DateOnly today) => new(
        today > report.Round.Deadline
            ? $"Försenad: rapporten om aktivitetsplan {Year(report)}"
            : $"Påminnelse: rapportera om aktivitetsplan {Year(report)} senast {Deadline(report)}",
        name,
        [
            $"{report.Party.Name} har inte skickat sin rapport om aktivitetsplan {Year(report)}, {Period(report)}. "
                + (today > report.Round.Deadline
                    ? $"Sista dag var {Deadline(report)}. Ni kan fortfarande rapportera."
                    : $"Sista dag är {Deadline(report)}."),
            $"Rapporten gäller {Count(report)}. "
                + "Har inget ändrats sedan sist räcker det att trycka på ”Oförändrat sedan dess” för varje aktivitet.",
            OwnLink,
        ])
    { Action = new LetterLink("Öppna rapporten", link) };

    /// <summary>To the party's member of the council: the report is still missing.</summary>
    public static Letter Escalation(PartyReport report, string name, Uri page) => new(
        $"{report.Party.ShortName} har inte rapporterat om aktivitetsplan {Year(report)}",
        name,
        [
            $"{report.Party.Name} har inte skickat sin rapport om aktivitetsplan {Year(report)}, {Period(report)}. "
                + $"Sista dag var {Deadline(report)}. Dina representanter i beredningsgruppen har fått påminnelser.",
            "Du får brevet som partens ledamot i rådet. "
                + "I länets uppföljning står parten som ”Status saknas” tills rapporten har kommit in.",
        ])
    { Action = new LetterLink("Se uppföljningen", page) };

    /// <summary>A colleague is asked to answer.</summary>
    public static Letter Handover(PartyReport report, string name, string from, Uri link) => new(
        $"{from} lämnar över rapporten om aktivitetsplan {Year(report)} till dig",
        name,
        [
            $"{from} ber dig att rapportera för {report.Party.Name} hur aktiviteterna i aktivitetsplan {Year(report)} går, "
                + $"{Period(report)}. Sista dag är {Deadline(report)}.",
            OwnLink,
        ])
    { Action = new LetterLink("Öppna rapporten", link) };

    /// <summary>What was sent, to whom the link belongs: also so that misuse is noticed.</summary>
    public static Letter Receipt(PartyReport report, string name) => new(
        $"Kvitto: {report.Party.ShortName}s rapport om aktivitetsplan {Year(report)}",
        name,
        [
            $"Rapporten för {report.Party.Name}, {Period(report)}, är skickad genom länken som du har fått. Så här svarade ni:",
            .. report.Asked()
                .Select(row => $"{row.Activity.TitleInForce}: {(row.Status is { } status ? StatusTexts.Of(status) : "inte besvarad")}."),
            "Var det inte du? Hör av dig till Länsstyrelsen, så återkallas länken. Du kan rätta rapporten tills rapporteringen stängs.",
        ]);

    private static int Year(PartyReport report) => report.Round.Plan.Year;

    private static string Period(PartyReport report) => report.Round.Period == ReportingPeriod.HalfYear ? "halvåret" : "helåret";

    private static string Deadline(PartyReport report) => SwedishDates.WithoutWeekday(report.Round.Deadline);

    private static string Count(PartyReport report) =>
        report.Activities.Count == 1 ? "en aktivitet" : $"{report.Activities.Count} aktiviteter";
}
