using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.YearReports;

namespace RokPortal.TestSupport;

/// <summary>A year's follow-up on its way to the council.</summary>
public static partial class TestData
{
    /// <summary>The follow-up of <see cref="Year"/>, with nothing in it.</summary>
    public static YearReport YearReport(Agreement? agreement = null, int year = Year) =>
        Domain.YearReports.YearReport.Start(agreement ?? Agreement(), year, [], MeetingDay);

    /// <summary>Every goal assessed, every section ready, and a suggestion.</summary>
    public static YearReport WrittenYearReport(Agreement? agreement = null, int year = Year)
    {
        var yearReport = YearReport(agreement, year);
        foreach (var goal in yearReport.Agreement.Goals)
            yearReport.Assess(goal, GoalLevel.PartlyMet, $"Mål {goal.Number} går framåt.");
        foreach (var kind in Enum.GetValues<SectionKind>())
            yearReport.Write(kind, $"Text om {kind}.", isReady: true);
        yearReport.Suggest(new SuggestionContent("Språkvän i hela länet", "Det hjälper.", yearReport.Agreement.Areas[0]));
        return yearReport;
    }

    /// <summary>A written follow-up in a state, brought there by its own verbs.</summary>
    public static YearReport YearReportIn(YearReportStatus status, Agreement? agreement = null, int year = Year)
    {
        var yearReport = WrittenYearReport(agreement, year);
        if (status == YearReportStatus.Draft)
            return yearReport;

        yearReport.SendOut(Now, "Sara", MeetingDay.AddDays(14));
        if (status == YearReportStatus.SentOut)
            return yearReport;

        HandleAtGroup(yearReport);
        yearReport.Propose([]);
        if (status is YearReportStatus.Approved or YearReportStatus.Published)
            DecideYearReport(yearReport, ItemOutcome.Decision);
        if (status == YearReportStatus.Published)
            yearReport.Publish(Now);
        return yearReport;
    }

    /// <summary>The group deals with the follow-up at a meeting of its own, which is closed.</summary>
    public static AgendaItem HandleAtGroup(YearReport yearReport, ItemOutcome outcome = ItemOutcome.Information) =>
        HandleAt(Staffed(BodyKind.PreparatoryGroup), yearReport, outcome);

    /// <summary>The council decides on a follow-up that is proposed, at a meeting of its own.</summary>
    public static AgendaItem DecideYearReport(YearReport yearReport, ItemOutcome outcome) => HandleAt(Staffed(), yearReport, outcome);

    private static AgendaItem HandleAt(StaffedBody staffed, YearReport yearReport, ItemOutcome outcome)
    {
        var meeting = Meeting(staffed.Body);
        var item = meeting.AddItem(Content($"Uppföljning av {yearReport.Year}", ItemKind.Preparation) with { Matter = yearReport });
        if (item.RefusalsToPut(yearReport).Count == 0)
            item.Put(yearReport);
        item.Record(Recording(outcome));
        staffed.Close(meeting);
        return item;
    }
}
