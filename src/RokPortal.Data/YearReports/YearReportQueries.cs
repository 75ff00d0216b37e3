using RokPortal.Data.Plans;

namespace RokPortal.Data.YearReports;

/// <summary>A year's report as far as its pages need it around its texts.</summary>
/// <param name="Id">The year's report.</param>
/// <param name="Year">The year.</param>
/// <param name="Status">Its state.</param>
/// <param name="AgreementName">Name of the agreement.</param>
/// <param name="ProposalNumber">Which proposal is the latest.</param>
/// <param name="PublishedUtc">When it was published, in UTC, or null.</param>
/// <param name="ReadySections">How many sections are marked ready.</param>
/// <param name="Dispatches">Times the draft was sent out, latest first.</param>
/// <param name="Handlings">Times a body has dealt with it, latest first; an approval that was taken back is not among them.</param>
public sealed record YearReportHeader(
    Guid Id,
    int Year,
    YearReportStatus Status,
    string AgreementName,
    int ProposalNumber,
    DateTime? PublishedUtc,
    int ReadySections,
    IReadOnlyList<SentDraft> Dispatches,
    IReadOnlyList<YearReportHandled> Handlings)
{
    /// <summary>Approvals that were taken back (återtagna), latest first: they keep their documents.</summary>
    public IReadOnlyList<YearReportHandled> TakenBack { get; init; } = [];

    /// <summary>Number of the document of what was approved last.</summary>
    public int ApprovalNumber => TakenBack.Count + (Approval is null ? 0 : 1);

    /// <summary>Number of the draft being written.</summary>
    public int DraftNumber => Dispatches.Count + 1;

    /// <summary>Whether the content may be changed at all.</summary>
    public bool IsOpen => Status.IsOpen;

    /// <summary>What was sent out last, or null.</summary>
    public SentDraft? Sent => Dispatches is [var latest, ..] ? latest : null;

    /// <summary>The council's approval, or null.</summary>
    public YearReportHandled? Approval => Handlings.FirstOrDefault(handling => handling.Kind == HandlingKind.Approved);

    /// <summary>How much is ready, in whole per cent.</summary>
    public int PercentReady => YearReport.PercentOf(ReadySections);
}

/// <summary>A body has dealt with a year's report.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="HeldOn">Day of the meeting.</param>
/// <param name="ParagraphNumber">Paragraph in the council's minutes, or null.</param>
/// <param name="Reason">Why it was returned, Markdown, or empty.</param>
/// <param name="HandledUtc">When the meeting was closed, in UTC.</param>
/// <param name="MeetingSlug">The meeting's name in addresses.</param>
/// <param name="Minutes">State of the minutes with the paragraph.</param>
/// <param name="TakenBackUtc">When an approval was taken back, in UTC; null while it stands.</param>
public sealed record YearReportHandled(
    HandlingKind Kind,
    string BodyName,
    DateOnly HeldOn,
    int? ParagraphNumber,
    string Reason,
    DateTime HandledUtc,
    string MeetingSlug,
    MinutesStatus? Minutes,
    DateTime? TakenBackUtc)
{
    /// <summary>Whether the minutes with the decision are verified.</summary>
    public bool IsVerified => Minutes is { IsVerified: true };
}

/// <summary>A year's report in a list.</summary>
/// <param name="Year">The year.</param>
/// <param name="Status">Its state.</param>
/// <param name="ReadySections">How many sections are marked ready.</param>
public sealed record ListedYearReport(int Year, YearReportStatus Status, int ReadySections);

/// <summary>A section of a year's report.</summary>
/// <param name="Kind">Which section.</param>
/// <param name="Text">Markdown, or empty.</param>
/// <param name="IsReady">Whether it is marked ready.</param>
public sealed record ListedSection(SectionKind Kind, string Text, bool IsReady);

/// <summary>A goal of the followed agreement.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">The goal.</param>
/// <param name="Level">How far it is reached; null until there is a level with its words.</param>
public sealed record ListedGoal(int Number, string Text, GoalLevel? Level);

/// <summary>A suggestion of a year's report.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Area">Name of its area.</param>
/// <param name="Activities">Year and number of each activity that it has become.</param>
public sealed record ListedSuggestion(int Number, string Title, string Area, IReadOnlyList<(int Year, int Number)> Activities);

/// <summary>Reads the yearly reports.</summary>
public static class YearReportQueries
{
    /// <summary>The report of a year: of the latest agreement, should two of them have one. One statement.</summary>
    public static async Task<YearReportHeader?> FindYearReportAsync(this RokDbContext db, int year, CancellationToken cancel)
    {
        var row = await db.YearReports.AsNoTracking().AsSingleQuery()
            .Where(yearReport => yearReport.Year == year)
            .OrderByDescending(yearReport => yearReport.Agreement.ValidFrom)
            .Select(yearReport => new
            {
                yearReport.Id,
                yearReport.Status,
                Agreement = new { yearReport.Agreement.Name, yearReport.Agreement.FirstYear, yearReport.Agreement.LastYear },
                yearReport.ProposalNumber,
                yearReport.PublishedUtc,
                Ready = yearReport.Sections.Count(section => section.IsReady),
                Dispatches = yearReport.Dispatches
                    .OrderByDescending(dispatch => dispatch.Number)
                    .Select(dispatch => new SentDraft(dispatch.Number, dispatch.SentUtc, dispatch.SentBy, dispatch.CommentsBy))
                    .ToList(),
                Handlings = yearReport.Handlings.OrderByDescending(handling => handling.Number).Select(handling => new YearReportHandled(
                    handling.Kind,
                    handling.BodyName,
                    handling.HeldOn,
                    handling.ParagraphNumber,
                    handling.Reason,
                    handling.HandledUtc,
                    handling.Item.Meeting.Slug,
                    handling.Item.Meeting.Minutes!.Status,
                    handling.TakenBackUtc)).ToList(),
            })
            .FirstOrDefaultAsync(cancel);
        return row is null ? null : new YearReportHeader(
            row.Id,
            year,
            row.Status,
            $"{row.Agreement.Name} {row.Agreement.FirstYear}–{row.Agreement.LastYear}",
            row.ProposalNumber,
            row.PublishedUtc,
            row.Ready,
            row.Dispatches,
            [.. row.Handlings.Where(handling => handling.TakenBackUtc is null)])
        {
            TakenBack = [.. row.Handlings.Where(handling => handling.TakenBackUtc is not null)],
        };
    }

    /// <summary>All years' reports, the latest year first. One statement.</summary>
    public static async Task<IReadOnlyList<ListedYearReport>> ListYearReportsAsync(this RokDbContext db, CancellationToken cancel)
    {
        var rows = await db.YearReports.AsNoTracking()
            .OrderByDescending(yearReport => yearReport.Year).ThenByDescending(yearReport => yearReport.Agreement.ValidFrom)
            .Select(yearReport =>
                new ListedYearReport(yearReport.Year, yearReport.Status, yearReport.Sections.Count(section => section.IsReady)))
            .ToListAsync(cancel);
        return [.. rows.DistinctBy(row => row.Year)];
    }

    /// <summary>The sections in the report's order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedSection>> SectionsOfAsync(
        this RokDbContext db, Guid yearReport, CancellationToken cancel) =>
        [.. (await db.Set<YearReportSection>().AsNoTracking()
            .Where(section => section.YearReport.Id == yearReport)
            .Select(section => new ListedSection(section.Kind, section.Text, section.IsReady))
            .ToListAsync(cancel)).OrderBy(section => section.Kind)];

    /// <summary>The goals of the followed agreement, assessed or not, in order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedGoal>> AssessedGoalsOfAsync(
        this RokDbContext db, Guid yearReport, CancellationToken cancel) =>
        await db.Set<Goal>().AsNoTracking()
            .Where(goal => db.YearReports.Any(known => known.Id == yearReport && known.AgreementId == goal.AgreementId))
            .OrderBy(goal => goal.Number)
            .Select(goal => new ListedGoal(
                goal.Number,
                goal.Text,
                db.Set<GoalAssessment>()
                    .Where(assessment => assessment.YearReport.Id == yearReport
                        && assessment.GoalId == goal.Id
                        && assessment.Text != "")
                    .Select(assessment => assessment.Level)
                    .FirstOrDefault()))
            .ToListAsync(cancel);

    /// <summary>The suggestions in order, with what has become of them. Two statements.</summary>
    public static async Task<IReadOnlyList<ListedSuggestion>> SuggestionsOfAsync(
        this RokDbContext db, Guid yearReport, CancellationToken cancel)
    {
        var activities = (await db.Activities.AsNoTracking()
            .Where(activity => activity.Suggestion!.YearReport.Id == yearReport)
            .Select(activity => new { Suggestion = activity.Suggestion!.Number, activity.Plan.Year, activity.Number })
            .ToListAsync(cancel)).ToLookup(activity => activity.Suggestion, activity => (activity.Year, activity.Number));
        var rows = await db.Set<YearReportSuggestion>().AsNoTracking()
            .Where(suggestion => suggestion.YearReport.Id == yearReport)
            .OrderBy(suggestion => suggestion.Number)
            .Select(suggestion => new { suggestion.Number, suggestion.Title, suggestion.Area.Name })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new ListedSuggestion(row.Number, row.Title, row.Name, [.. activities[row.Number].Order()]))];
    }

    /// <summary>Periods of a year's plans that the parties are still reporting on. One statement.</summary>
    public static async Task<IReadOnlyList<ReportingPeriod>> OpenPeriodsAsync(
        this RokDbContext db, int year, CancellationToken cancel) => await db.ReportingRounds.AsNoTracking()
        .Where(round => round.Plan.Year == year && RoundStatuses.Open.Contains(round.Status))
        .Select(round => round.Period)
        .Distinct()
        .ToListAsync(cancel);

    /// <summary>
    /// A year's report with everything in it, for verbs and documents. Constant number of statements; tracked unless said
    /// otherwise.
    /// </summary>
    public static IQueryable<YearReport> WithEverything(this IQueryable<YearReport> yearReports) => yearReports
        .AsSplitQuery()
        .Include(yearReport => yearReport.Agreement.Goals)
        .Include(yearReport => yearReport.Agreement.Areas)
        .Include(yearReport => yearReport.Sections)
        .Include(yearReport => yearReport.Assessments)
        .Include(yearReport => yearReport.Suggestions)
        .Include(yearReport => yearReport.Dispatches)
        .Include(yearReport => yearReport.Handlings);
}
