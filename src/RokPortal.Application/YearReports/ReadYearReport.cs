using RokPortal.Application.Indicators;
using RokPortal.Application.Reporting;
using RokPortal.Application.Sources;
using RokPortal.Data.Sources;

namespace RokPortal.Application.YearReports;

/// <summary>Reads a year into the record that the report is made of: its own texts, and what the rest of the portal knows of it.</summary>
public static class ReadYearReport
{
    /// <summary>The record at an instant. The year's report is loaded with everything.</summary>
    /// <param name="db">The database.</param>
    /// <param name="yearReport">The year's report.</param>
    /// <param name="county">The county.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <param name="only">The one section whose facts are wanted, or null for all.</param>
    public static async Task<YearReportRecord> ReadAsync(
        RokDbContext db, YearReport yearReport, County county, DateTime now, CancellationToken cancel, SectionKind? only = null)
    {
        bool IsFor(SectionKind kind) => only is null || only == kind;
        var plan = await db.FindFollowedPlanAsync(yearReport.Year, cancel);
        // Of the year as a whole, once anybody has answered that; until then of what they have answered so far.
        var round = plan?.Rounds.OrderByDescending(known => known.Sent > 0).ThenByDescending(known => known.Period).FirstOrDefault();
        return new YearReportRecord
        {
            Year = yearReport.Year,
            CountyName = county.Name,
            AgreementName = yearReport.Agreement.FullName,
            IssuedBy = county.Organisation,
            IsSampleData = county.HasDemoData,
            DraftNumber = yearReport.DraftNumber,
            Approval = yearReport.Approval is { } approval
                ? new ReportApprovalRecord(approval.BodyName, approval.HeldOn, approval.ParagraphNumber!.Value)
                : null,
            Sections = [.. yearReport.Sections.OrderBy(section => section.Kind)
                .Select(section => new ReportSectionRecord(section.Kind, section.Text))],
            Goals = [.. yearReport.Agreement.Goals.OrderBy(goal => goal.Number)
                .Select(goal => yearReport.AssessmentOf(goal) is { } assessment
                    ? new AssessedGoalRecord(goal.Number, goal.Text, assessment.Level, assessment.Text)
                    : new AssessedGoalRecord(goal.Number, goal.Text, null, ""))],
            Indicators = IsFor(SectionKind.Goals) ? await ReadIndicator.ReadAsync(db, county, now, cancel) : [],
            Cooperation = IsFor(SectionKind.Cooperation)
                ? await ReadCooperation.ReadAsync(db, yearReport.Year, plan, StockholmTime.DayOf(now), cancel)
                : null,
            HasPlan = plan is not null,
            PlanStatus = plan is not null && round is not null && IsFor(SectionKind.PlanStatus)
                ? await ReadPlanStatus.ReadAsync(db, plan, round, county, now, cancel)
                : null,
            Progress = [.. (plan?.Rounds ?? []).OrderBy(known => known.OpenedUtc).Select(ProgressOf)],
            // A source that came out later cannot have been read.
            Sources = !IsFor(SectionKind.Situation) ? [] : [.. (await db.SourcesOfYearAsync(yearReport.Year, cancel))
                .Where(source => source.PublishedOn <= StockholmTime.DayOf(now))
                .Select(source => new SourceRecord(
                    SourceTexts.Of(source.Kind), source.Title, source.Publisher, source.PublishedOn, source.Summary, source.Address))],
            Suggestions = [.. yearReport.Suggestions.OrderBy(suggestion => suggestion.Number)
                .Select(suggestion => new SuggestionRecord(suggestion.Title, suggestion.Reason, suggestion.Area.Name))],
            CreatedUtc = now,
        };
    }

    /// <summary>The record of the year's report with a key, for pages that only read.</summary>
    public static async Task<YearReportRecord> ReadAsync(RokDbContext db, Guid id, County county, DateTime now, CancellationToken cancel) =>
        await ReadAsync(
            db,
            await db.YearReports.AsNoTrackingWithIdentityResolution().WithEverything()
                .SingleAsync(yearReport => yearReport.Id == id, cancel),
            county, now, cancel);

    private static ProgressRecord ProgressOf(RoundHeader round) =>
        new(round.Period, round.Counts.ByStatus);
}
