using RokPortal.Documents.Reporting;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;

namespace RokPortal.Documents.Tests.Support;

/// <summary>How a plan goes, with everything that can be said of it.</summary>
internal static class SampleStatus
{
    public static PlanStatusRecord Closed() => new()
    {
        Year = 2026,
        Period = ReportingPeriod.HalfYear,
        IsOpen = false,
        Deadline = new DateOnly(2026, 6, 5),
        PartiesAsked = 4,
        PartiesSent = 3,
        CountyName = "Östergötland",
        AgreementName = "Hållbar integration 2021–2025",
        IssuedBy = "Länsstyrelsen Östergötland",
        IsSampleData = true,
        CreatedUtc = SampleDocuments.Created,
        Areas =
        [
            new AreaStatusRecord("Bostad",
            [
                new ActivityStatusRecord("2026-01", "Gemensam lägesbild", null, "",
                [
                    new PartyStatusRecord(
                        "Motala", ReportStatus.AtRisk, IsResponsible: true, "Två bolag bytte kontaktperson.", "Texten är klar."),
                    new PartyStatusRecord("Boxholm", ReportStatus.Done, IsResponsible: false, "", ""),
                    new PartyStatusRecord("Ydre", null, IsResponsible: false, "", ""),
                ]),
                new ActivityStatusRecord(
                    "2026-02", "Bosättningsforum", "Utgår", "Ansökan fick avslag.",
                    [new PartyStatusRecord("Kinda", ReportStatus.Stalled, IsResponsible: false, "Pengarna räckte inte.", "")]),
            ]),
            new AreaStatusRecord(
                "Hälsa",
                [new ActivityStatusRecord("2026-03", "Föräldrastöd <på> modersmål", "Pausad", "Väntar på lokal.", [])]),
            new AreaStatusRecord("Utbildning", []),
        ],
    };

    /// <summary>Nobody has answered yet.</summary>
    public static PlanStatusRecord Open() => Closed() with
    {
        IsOpen = true,
        IsSampleData = false,
        Period = ReportingPeriod.FullYear,
        PartiesSent = 0,
        Areas =
        [
            new AreaStatusRecord(
                "Bostad",
                [new ActivityStatusRecord("2026-01", "Gemensam lägesbild", null, "",
                    [new PartyStatusRecord("Ydre", null, IsResponsible: true, "", "")])]),
        ],
    };
}
