using System.Linq.Expressions;
using RokPortal.Data.Files;
using RokPortal.Data.Parties;
using RokPortal.Data.Plans;

namespace RokPortal.Data.Reporting;

/// <summary>A reporting round as far as pages need it around its reports.</summary>
/// <param name="Id">The round.</param>
/// <param name="Year">Year of the plan.</param>
/// <param name="Period">What part of the year.</param>
/// <param name="Status">State.</param>
/// <param name="OpenedUtc">When it was opened, in UTC.</param>
/// <param name="Deadline">Last day for reports.</param>
/// <param name="ClosedUtc">When it was closed, in UTC, or null.</param>
/// <param name="Parties">How many parties are concerned.</param>
/// <param name="Sent">How many of them have sent their report.</param>
/// <param name="Counts">How many answers there are of each sort.</param>
public sealed record RoundHeader(
    Guid Id,
    int Year,
    ReportingPeriod Period,
    RoundStatus Status,
    DateTime OpenedUtc,
    DateOnly Deadline,
    DateTime? ClosedUtc,
    int Parties,
    int Sent,
    RoundCounts Counts);

/// <summary>Number of answers in sent reports by status; what is asked for and not answered is silence.</summary>
/// <param name="Done">Klar.</param>
/// <param name="OnTrack">Följer planen.</param>
/// <param name="AtRisk">Risk för försening.</param>
/// <param name="Stalled">Står still.</param>
/// <param name="NotStarted">Inte påbörjad.</param>
/// <param name="Asked">How many answers are asked for.</param>
public sealed record RoundCounts(int Done, int OnTrack, int AtRisk, int Stalled, int NotStarted, int Asked)
{
    /// <summary>Status saknas.</summary>
    public int Missing => Asked - Done - OnTrack - AtRisk - Stalled - NotStarted;

    /// <summary>By status, as charts and bars take them.</summary>
    public IReadOnlyDictionary<PartyStatus, int> ByStatus => new Dictionary<PartyStatus, int>
    {
        [PartyStatus.Done] = Done,
        [PartyStatus.OnTrack] = OnTrack,
        [PartyStatus.AtRisk] = AtRisk,
        [PartyStatus.Stalled] = Stalled,
        [PartyStatus.NotStarted] = NotStarted,
        [PartyStatus.Missing] = Missing,
    };
}

/// <summary>What a follow-up of a year's plan shows.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Year">Its year.</param>
/// <param name="Status">Its state.</param>
/// <param name="AgreementName">The agreement with its period.</param>
/// <param name="Order">The plan's order of activities.</param>
/// <param name="Rounds">Its rounds, the latest first.</param>
/// <param name="Report">State of the year's report; null when it is not begun.</param>
public sealed record FollowedPlan(
    Guid PlanId,
    int Year,
    PlanStatus Status,
    string AgreementName,
    IReadOnlyList<Guid> Order,
    IReadOnlyList<RoundHeader> Rounds,
    YearReportStatus? Report);

/// <summary>An activity that is followed up.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Number">Number within the plan.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="AreaSlug">Its area's name in addresses.</param>
/// <param name="AreaName">Its area.</param>
/// <param name="AreaPosition">The area's place in the agreement.</param>
/// <param name="State">State.</param>
/// <param name="StateReason">Why it is in that state, or empty.</param>
public sealed record FollowedActivity(
    Guid Id,
    int Number,
    string Title,
    string AreaSlug,
    string AreaName,
    int AreaPosition,
    ActivityState State,
    string StateReason);

/// <summary>A party's column in the matrix.</summary>
/// <param name="PartyId">The party.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="ShortName">Name in tables.</param>
/// <param name="Kind">Sort of organisation.</param>
/// <param name="SubmittedUtc">When the report was sent, in UTC; null for not.</param>
/// <param name="Cells">What is sent of each activity that concerns the party.</param>
public sealed record ReportColumn(
    Guid PartyId, string Slug, string ShortName, PartyKind Kind, DateTime? SubmittedUtc, IReadOnlyList<ReportCell> Cells)
{
    /// <summary>What others see before the report is sent: nothing but what the party is asked.</summary>
    internal ReportColumn Unsent() => this with
    {
        Cells = [.. Cells
            .Select(cell => new ReportCell(cell.ActivityId, null, cell.IsResponsible, null, WantsHelp: false, ""))],
    };
}

/// <summary>What a party has sent of an activity.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Status">How it goes; null for silence.</param>
/// <param name="IsResponsible">Whether the party is responsible for it.</param>
/// <param name="AnsweredUtc">When it was answered, in UTC; null for silence.</param>
/// <param name="WantsHelp">Whether the preparatory group should take it up.</param>
/// <param name="Reason">Why, for what is at risk or stalled; else empty.</param>
public sealed record ReportCell(
    Guid ActivityId, ReportStatus? Status, bool IsResponsible, DateTime? AnsweredUtc, bool WantsHelp, string Reason);

/// <summary>A party's report in an open round, as its representative sees it in a list.</summary>
/// <param name="PartySlug">Name of the party in addresses.</param>
/// <param name="PartyName">Name of the party.</param>
/// <param name="Year">Year of the plan.</param>
/// <param name="Period">What part of the year.</param>
/// <param name="Deadline">Last day.</param>
/// <param name="SubmittedUtc">When it was sent, in UTC, or null.</param>
/// <param name="Asked">How many activities concern the party.</param>
/// <param name="Answered">How many of them have a status.</param>
public sealed record OwnReport(
    string PartySlug,
    string PartyName,
    int Year,
    ReportingPeriod Period,
    DateOnly Deadline,
    DateTime? SubmittedUtc,
    int Asked,
    int Answered);

/// <summary>Reads what the parties have reported. Only reports that are sent are seen.</summary>
public static class RoundQueries
{
    /// <summary>All rounds, the latest year and the latest opened first. One statement.</summary>
    public static async Task<IReadOnlyList<RoundHeader>> ListRoundsAsync(this RokDbContext db, CancellationToken cancel) =>
        [.. (await db.ReportingRounds.AsNoTracking().Select(RowIn(db)).ToListAsync(cancel))
            .Select(row => row.Round)
            .OrderByDescending(round => round.Year).ThenByDescending(round => round.OpenedUtc)];

    /// <summary>
    /// The plan of a year that has been adopted at least once, with its rounds; null if there is none. One statement, and
    /// one more for a plan without rounds.
    /// </summary>
    public static async Task<FollowedPlan?> FindFollowedPlanAsync(this RokDbContext db, int year, CancellationToken cancel)
    {
        var adopted = db.Plans.EverAdopted();
        // Of the latest agreement, should two of them have a plan.
        var rows = await db.ReportingRounds.AsNoTracking()
            .Where(round => round.Plan.Year == year
                && !adopted.Any(other => other.Year == year && other.Agreement.ValidFrom > round.Plan.Agreement.ValidFrom))
            .Select(RowIn(db))
            .ToListAsync(cancel);
        var plan = rows is [var first, ..] ? first.Plan : await adopted.AsNoTracking()
            .Where(plan => plan.Year == year)
            .OrderByDescending(plan => plan.Agreement.ValidFrom)
            .Select(plan => new PlanOfRound(
                plan.Id,
                plan.Year,
                plan.Status,
                plan.Agreement.Name,
                plan.Agreement.FirstYear,
                plan.Agreement.LastYear,
                plan.ActivityOrder,
                db.YearReports
                    .Where(report => report.AgreementId == plan.AgreementId && report.Year == plan.Year)
                    .Select(report => (YearReportStatus?)report.Status)
                    .FirstOrDefault()))
            .FirstOrDefaultAsync(cancel);
        return plan is null ? null : new FollowedPlan(
            plan.Id,
            plan.Year,
            plan.Status,
            $"{plan.AgreementName} {plan.FirstYear}–{plan.LastYear}",
            plan.Order,
            [.. rows.Select(row => row.Round).OrderByDescending(round => round.OpenedUtc)],
            plan.Report);
    }

    /// <summary>
    /// The activities of the plan that is in force, by area and, within the area, in the plan's order. What is written for a new
    /// version is not among them, and is not what they are called. One statement.
    /// </summary>
    public static async Task<IReadOnlyList<FollowedActivity>> ListFollowedActivitiesAsync(
        this RokDbContext db, FollowedPlan plan, CancellationToken cancel)
    {
        var rows = await db.Activities.AsNoTracking()
            .Where(activity => activity.PlanId == plan.PlanId && activity.AdoptedTitle != null)
            .Select(activity => new FollowedActivity(activity.Id, activity.Number, activity.AdoptedTitle!,
                activity.Area.Slug, activity.Area.Name, activity.Area.Position,
                ActivityStates.BeingWritten.Contains(activity.State) ? ActivityState.InPlan : activity.State,
                activity.StateReason))
            .ToListAsync(cancel);
        var place = plan.Order.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. rows.OrderBy(row => row.AreaPosition).ThenBy(row => place.GetValueOrDefault(row.Id, int.MaxValue))];
    }

    /// <summary>
    /// The parties of a round with what they have sent, municipalities first, in Swedish order. One statement, however
    /// many cells.
    /// </summary>
    public static async Task<IReadOnlyList<ReportColumn>> ListReportColumnsAsync(
        this RokDbContext db, Guid roundId, CancellationToken cancel)
    {
        var columns = await db.PartyReports.AsNoTracking().AsSingleQuery()
            .Where(report => report.RoundId == roundId)
            .InPartyOrder(report => report.Party)
            .Select(report => new ReportColumn(
                report.PartyId,
                report.Party.Slug,
                report.Party.ShortName,
                report.Party.Kind,
                report.SubmittedUtc,
                report.Activities
                    .Select(row => new ReportCell(
                        row.ActivityId, row.Status, row.IsResponsible, row.AnsweredUtc, row.WantsHelp, row.Reason))
                    .ToList()))
            .ToListAsync(cancel);
        return [.. columns.Select(column => column.SubmittedUtc is null ? column.Unsent() : column)];
    }

    /// <summary>
    /// What is sent in a round of an activity, of a party, or both; the responsible party first, then in Swedish order. Who
    /// is asked and silent has no status. One statement.
    /// </summary>
    public static async Task<IReadOnlyList<SentAnswer>> ListAnswersAsync(
        this RokDbContext db, Guid roundId, Guid? activityId, string? partySlug, CancellationToken cancel)
    {
        var rows = await db.ActivityReports.AsNoTracking().AsSingleQuery()
            .Where(row => row.Report.RoundId == roundId
                && (activityId == null || row.ActivityId == activityId)
                && (partySlug == null || row.Report.Party.Slug == partySlug))
            .OrderBy(row => row.IsResponsible ? 0 : 1)
            .ThenInPartyOrder(row => row.Report.Party)
            .Select(row => new
            {
                IsSent = row.Report.SubmittedUtc != null,
                Answer = new SentAnswer(
                    row.ActivityId,
                    row.Report.Party.Slug,
                    row.Report.Party.ShortName,
                    row.IsResponsible,
                    row.Status,
                    row.Reason,
                    row.ExpectedMonth,
                    row.Text,
                    row.WantsHelp,
                    row.IsUnchanged,
                    row.AnsweredUtc,
                    row.AnsweredBy,
                    row.Earlier
                        .OrderByDescending(answer => answer.AnsweredUtc)
                        .Select(answer => new SentEarlier(answer.Status, answer.Reason, answer.Text, answer.AnsweredUtc, answer.AnsweredBy))
                        .ToList())
                {
                    Files = row.Evidence
                        .OrderBy(file => file.RemovedUtc == null ? 0 : 1)
                        .ThenBy(file => file.AttachedUtc)
                        .ThenBy(file => file.File.Name)
                        .Select(file => new SentFile(
                            new FileHeader(file.FileId, file.File.Name, file.File.Kind, file.File.Size),
                            file.RemovedUtc))
                        .ToList(),
                },
            })
            .ToListAsync(cancel);
        return [.. rows.Select(row => row.IsSent ? row.Answer : row.Answer.Unsent())];
    }

    /// <summary>The reports of some parties in open rounds, the nearest last day first. One statement.</summary>
    public static async Task<IReadOnlyList<OwnReport>> OpenReportsOfAsync(
        this RokDbContext db, IReadOnlyCollection<Guid> parties, CancellationToken cancel) => await db.PartyReports.AsNoTracking()
        .Where(report => RoundStatuses.Open.Contains(report.Round.Status) && parties.Contains(report.PartyId))
        .OrderBy(report => report.Round.Deadline).ThenBy(report => report.Party.ShortName)
        .Select(report => new OwnReport(
            report.Party.Slug,
            report.Party.ShortName,
            report.Round.Plan.Year,
            report.Round.Period,
            report.Round.Deadline,
            report.SubmittedUtc,
            report.Activities.Count(activity => !ActivityStates.NotWaitedFor.Contains(activity.Activity.State)),
            report.Activities.Count(
                activity => !ActivityStates.NotWaitedFor.Contains(activity.Activity.State) && activity.Status != null)))
        .ToListAsync(cancel);

    /// <summary>Counts as subqueries over the reports themselves: by way of the round's lists SQLite cannot make them.</summary>
    private static Expression<Func<ReportingRound, RoundRow>> RowIn(RokDbContext db)
    {
        var sent = db.ActivityReports.Where(answer => answer.Report.SubmittedUtc != null);
        return round => new RoundRow(
            new PlanOfRound(
                round.PlanId,
                round.Plan.Year,
                round.Plan.Status,
                round.Plan.Agreement.Name,
                round.Plan.Agreement.FirstYear,
                round.Plan.Agreement.LastYear,
                round.Plan.ActivityOrder,
                db.YearReports
                    .Where(report => report.AgreementId == round.Plan.AgreementId && report.Year == round.Plan.Year)
                    .Select(report => (YearReportStatus?)report.Status)
                    .FirstOrDefault()),
            new RoundHeader(
                round.Id,
                round.Plan.Year,
                round.Period,
                round.Status,
                round.OpenedUtc,
                round.Deadline,
                round.ClosedUtc,
                round.Reports.Count,
                round.Reports.Count(report => report.SubmittedUtc != null),
                new RoundCounts(
                    sent.Count(answer => answer.Report.RoundId == round.Id && answer.Status == ReportStatus.Done),
                    sent.Count(answer => answer.Report.RoundId == round.Id && answer.Status == ReportStatus.OnTrack),
                    sent.Count(answer => answer.Report.RoundId == round.Id && answer.Status == ReportStatus.AtRisk),
                    sent.Count(answer => answer.Report.RoundId == round.Id && answer.Status == ReportStatus.Stalled),
                    sent.Count(answer => answer.Report.RoundId == round.Id && answer.Status == ReportStatus.NotStarted),
                    db.ActivityReports.Count(
                        answer => answer.Report.RoundId == round.Id
                            && (!ActivityStates.NotWaitedFor.Contains(answer.Activity.State)
                                || (answer.Report.SubmittedUtc != null && answer.Status != null))))));
    }

    private sealed record PlanOfRound(
        Guid Id,
        int Year,
        PlanStatus Status,
        string AgreementName,
        int FirstYear,
        int LastYear,
        IReadOnlyList<Guid> Order,
        YearReportStatus? Report);

    private sealed record RoundRow(PlanOfRound Plan, RoundHeader Round);
}

/// <summary>What a party has sent of an activity.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="PartySlug">Name of the party in addresses.</param>
/// <param name="PartyName">Name of the party.</param>
/// <param name="IsResponsible">Whether it is responsible for the activity.</param>
/// <param name="Status">How it goes; null for silence.</param>
/// <param name="Reason">Why, or empty.</param>
/// <param name="ExpectedMonth">When it is expected to be done, or null.</param>
/// <param name="Text">What has been done, or empty.</param>
/// <param name="WantsHelp">Whether the preparatory group should take it up.</param>
/// <param name="IsUnchanged">Whether it repeats the report before.</param>
/// <param name="AnsweredUtc">When, in UTC; null for silence.</param>
/// <param name="AnsweredBy">By whom, or empty.</param>
/// <param name="Earlier">What it said before it was corrected, latest first.</param>
public sealed record SentAnswer(
    Guid ActivityId,
    string PartySlug,
    string PartyName,
    bool IsResponsible,
    ReportStatus? Status,
    string Reason,
    DateOnly? ExpectedMonth,
    string Text,
    bool WantsHelp,
    bool IsUnchanged,
    DateTime? AnsweredUtc,
    string AnsweredBy,
    IReadOnlyList<SentEarlier> Earlier)
{
    /// <summary>Its files, the first attached first; those that were taken away later come last.</summary>
    public IReadOnlyList<SentFile> Files { get; init; } = [];

    /// <summary>What others see before the report is sent: nothing but that the party is asked.</summary>
    internal SentAnswer Unsent() => this with
    {
        Status = null,
        Reason = "",
        ExpectedMonth = null,
        Text = "",
        WantsHelp = false,
        IsUnchanged = false,
        AnsweredUtc = null,
        AnsweredBy = "",
        Earlier = [],
        Files = [],
    };
}

/// <summary>A file that a party has sent with its answer.</summary>
/// <param name="File">The file.</param>
/// <param name="RemovedUtc">When it was taken away in a correction, in UTC; null while it stands.</param>
public sealed record SentFile(FileHeader File, DateTime? RemovedUtc);

/// <summary>An answer before it was corrected.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Reason">Why, or empty.</param>
/// <param name="Text">What had been done, or empty.</param>
/// <param name="AnsweredUtc">When, in UTC.</param>
/// <param name="AnsweredBy">By whom.</param>
public sealed record SentEarlier(ReportStatus Status, string Reason, string Text, DateTime AnsweredUtc, string AnsweredBy);
