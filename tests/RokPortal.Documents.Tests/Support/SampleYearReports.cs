using RokPortal.Documents.Indicators;
using RokPortal.Documents.YearReports;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.YearReports;

namespace RokPortal.Documents.Tests.Support;

/// <summary>The report of a year, with everything that can be said in it and with as little as possible.</summary>
internal static class SampleYearReports
{
    public static YearReportRecord Approved() => new()
    {
        Year = 2026,
        CountyName = "Östergötland",
        AgreementName = "Hållbar integration 2021–2025",
        IssuedBy = "Länsstyrelsen Östergötland",
        IsSampleData = true,
        DraftNumber = 2,
        Approval = new ReportApprovalRecord("Integrationsrådet", new DateOnly(2027, 4, 15), 5),
        Sections = [.. Enum.GetValues<SectionKind>()
            .Select(kind => new ReportSectionRecord(kind, $"Text om *{kind}*.\n\n## Lärdomar\n\n- en <sak>"))],
        Goals =
        [
            new AssessedGoalRecord(
                1, "Det ska ta kortare tid att bli självförsörjande.", GoalLevel.PartlyMet, "Det går åt rätt håll **för män**."),
            new AssessedGoalRecord(2, "Måluppfyllelsen i skolan ska öka.", GoalLevel.CannotBeAssessed, "Uppgifter saknas."),
        ],
        Indicators =
        [
            SampleIndicators.Employment(),
            new IndicatorRecord { Slug = "trangbodda", Name = "Trångbodda", Unit = "procent", AreaName = "Bostad" },
        ],
        Cooperation = SampleCooperation.Whole(),
        HasPlan = true,
        PlanStatus = SampleStatus.Closed(),
        Progress =
        [
            new ProgressRecord(
                ReportingPeriod.HalfYear,
                new Dictionary<PartyStatus, int>
                {
                    [PartyStatus.Done] = 1,
                    [PartyStatus.AtRisk] = 1,
                    [PartyStatus.Stalled] = 1,
                    [PartyStatus.Missing] = 1,
                }),
        ],
        Sources =
        [
            new SourceRecord(
                "Lägesbild", "Bostäder i länet", "Länsstyrelsen Östergötland",
                new DateOnly(2026, 9, 15), "Färre lediga bostäder.", "https://example.se/lagesbild"),
            new SourceRecord("Utvärdering", "Samverkan", "Exempel AB", new DateOnly(2026, 10, 1), "", ""),
        ],
        Suggestions = [new SuggestionRecord("Vägledning för kvinnor", "Skillnaden minskar inte.", "Arbete")],
        CreatedUtc = SampleDocuments.Created,
    };

    /// <summary>A draft of a year that had no plan, no goals judged and nothing written.</summary>
    public static YearReportRecord Empty() => Approved() with
    {
        IsSampleData = false,
        Approval = null,
        Sections = [],
        Goals = [new AssessedGoalRecord(1, "Det ska ta kortare tid att bli självförsörjande.", null, "")],
        Indicators = [],
        Cooperation = null,
        HasPlan = false,
        PlanStatus = null,
        Progress = [],
        Sources = [],
        Suggestions = [],
    };

    /// <summary>A plan that nobody has been asked about.</summary>
    public static YearReportRecord Unasked() => Empty() with { HasPlan = true };
}
