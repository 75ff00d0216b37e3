using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Meetings;

namespace RokPortal.Data.Queries;

/// <summary>A year's follow-up as far as its pages need it around its texts.</summary>
/// <param name="Id">The follow-up.</param>
/// <param name="Year">The year.</param>
/// <param name="Status">Its state.</param>
/// <param name="AgreementName">Name of the agreement.</param>
/// <param name="ProposalNumber">Which proposal is the latest.</param>
/// <param name="PublishedUtc">When it was published, in UTC, or null.</param>
/// <param name="ReadySections">How many sections are marked ready.</param>
/// <param name="Dispatches">Times the draft was sent out, latest first.</param>
/// <param name="Handlings">Times a body has dealt with it, latest first.</param>
public sealed record FollowUpHeader(
    Guid Id,
    int Year,
    FollowUpStatus Status,
    string AgreementName,
    int ProposalNumber,
    DateTime? PublishedUtc,
    int ReadySections,
    IReadOnlyList<SentDraft> Dispatches,
    IReadOnlyList<FollowUpHandled> Handlings)
{
    /// <summary>Number of the draft being written.</summary>
    public int DraftNumber => Dispatches.Count + 1;

    /// <summary>Whether the content may be changed at all.</summary>
    public bool IsOpen => Status is FollowUpStatus.Draft or FollowUpStatus.SentOut;

    /// <summary>The council's approval, or null.</summary>
    public FollowUpHandled? Approval => Handlings.FirstOrDefault(handling => handling.Kind == HandlingKind.Approved);

    /// <summary>How much is ready, in whole per cent.</summary>
    public int PercentReady => FollowUp.PercentOf(ReadySections);
}

/// <summary>A body has dealt with a follow-up.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="HeldOn">Day of the meeting.</param>
/// <param name="ParagraphNumber">Paragraph in the council's minutes, or null.</param>
/// <param name="Reason">Why it was returned, Markdown, or empty.</param>
/// <param name="HandledUtc">When the meeting was closed, in UTC.</param>
/// <param name="MeetingSlug">The meeting's name in addresses.</param>
/// <param name="BodyKind">Sort of body.</param>
/// <param name="Minutes">State of the minutes with the paragraph.</param>
public sealed record FollowUpHandled(
    HandlingKind Kind,
    string BodyName,
    DateOnly HeldOn,
    int? ParagraphNumber,
    string Reason,
    DateTime HandledUtc,
    string MeetingSlug,
    BodyKind BodyKind,
    MinutesStatus? Minutes)
{
    /// <summary>Whether the minutes with the decision are verified.</summary>
    public bool IsVerified => Minutes is MinutesStatus.Verified or MinutesStatus.Published;
}

/// <summary>A year's follow-up in a list.</summary>
/// <param name="Year">The year.</param>
/// <param name="Status">Its state.</param>
/// <param name="ReadySections">How many sections are marked ready.</param>
public sealed record ListedFollowUp(int Year, FollowUpStatus Status, int ReadySections);

/// <summary>A section of a follow-up.</summary>
/// <param name="Kind">Which section.</param>
/// <param name="Text">Markdown, or empty.</param>
/// <param name="IsReady">Whether it is marked ready.</param>
public sealed record ListedSection(SectionKind Kind, string Text, bool IsReady);

/// <summary>A goal of the followed agreement.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">The goal.</param>
/// <param name="Level">How far it is reached; null until there is a level with its words.</param>
public sealed record ListedGoal(int Number, string Text, GoalLevel? Level);

/// <summary>A suggestion of a follow-up.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Area">Name of its area.</param>
/// <param name="Activities">Year and number of each activity that it has become.</param>
public sealed record ListedSuggestion(int Number, string Title, string Area, IReadOnlyList<(int Year, int Number)> Activities);

/// <summary>Reads the yearly reports.</summary>
public static class YearReportQueries
{
    /// <summary>The follow-up of a year: of the latest agreement, should two of them have one. One statement.</summary>
    public static async Task<FollowUpHeader?> FindFollowUpAsync(this RokDbContext db, int year, CancellationToken cancel)
    {
        var row = await db.FollowUps.AsNoTracking().AsSingleQuery()
            .Where(followUp => followUp.Year == year)
            .OrderByDescending(followUp => followUp.Agreement.ValidFrom)
            .Select(followUp => new
            {
                followUp.Id,
                followUp.Status,
                Agreement = new { followUp.Agreement.Name, followUp.Agreement.FirstYear, followUp.Agreement.LastYear },
                followUp.ProposalNumber,
                followUp.PublishedUtc,
                Ready = followUp.Sections.Count(section => section.IsReady),
                Dispatches = followUp.Dispatches
                    .OrderByDescending(dispatch => dispatch.Number)
                    .Select(dispatch => new SentDraft(dispatch.Number, dispatch.SentUtc, dispatch.SentBy, dispatch.CommentsBy))
                    .ToList(),
                Handlings = followUp.Handlings.OrderByDescending(handling => handling.Number).Select(handling => new FollowUpHandled(
                    handling.Kind,
                    handling.BodyName,
                    handling.HeldOn,
                    handling.ParagraphNumber,
                    handling.Reason,
                    handling.HandledUtc,
                    handling.Item.Meeting.Slug,
                    handling.Item.Meeting.Body.Kind,
                    handling.Item.Meeting.Minutes!.Status)).ToList(),
            })
            .FirstOrDefaultAsync(cancel);
        return row is null ? null : new FollowUpHeader(
            row.Id,
            year,
            row.Status,
            $"{row.Agreement.Name} {row.Agreement.FirstYear}–{row.Agreement.LastYear}",
            row.ProposalNumber,
            row.PublishedUtc,
            row.Ready,
            row.Dispatches,
            row.Handlings);
    }

    /// <summary>All follow-ups, the latest year first. One statement.</summary>
    public static async Task<IReadOnlyList<ListedFollowUp>> ListFollowUpsAsync(this RokDbContext db, CancellationToken cancel)
    {
        var rows = await db.FollowUps.AsNoTracking()
            .OrderByDescending(followUp => followUp.Year).ThenByDescending(followUp => followUp.Agreement.ValidFrom)
            .Select(followUp => new ListedFollowUp(followUp.Year, followUp.Status, followUp.Sections.Count(section => section.IsReady)))
            .ToListAsync(cancel);
        return [.. rows.DistinctBy(row => row.Year)];
    }

    /// <summary>The sections in the report's order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedSection>> SectionsOfAsync(this RokDbContext db, Guid followUp, CancellationToken cancel) =>
        [.. (await db.Set<FollowUpSection>().AsNoTracking()
            .Where(section => section.FollowUp.Id == followUp)
            .Select(section => new ListedSection(section.Kind, section.Text, section.IsReady))
            .ToListAsync(cancel)).OrderBy(section => section.Kind)];

    /// <summary>The goals of the followed agreement, assessed or not, in order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedGoal>> AssessedGoalsOfAsync(
        this RokDbContext db, Guid followUp, CancellationToken cancel) =>
        await db.Set<Goal>().AsNoTracking()
            .Where(goal => db.FollowUps.Any(known => known.Id == followUp && known.AgreementId == goal.AgreementId))
            .OrderBy(goal => goal.Number)
            .Select(goal => new ListedGoal(
                goal.Number,
                goal.Text,
                db.Set<GoalAssessment>()
                    .Where(assessment => assessment.FollowUp.Id == followUp
                        && assessment.GoalId == goal.Id
                        && assessment.Text != "")
                    .Select(assessment => assessment.Level)
                    .FirstOrDefault()))
            .ToListAsync(cancel);

    /// <summary>The suggestions in order, with what has become of them. Two statements.</summary>
    public static async Task<IReadOnlyList<ListedSuggestion>> SuggestionsOfAsync(
        this RokDbContext db, Guid followUp, CancellationToken cancel)
    {
        var activities = (await db.Activities.AsNoTracking()
            .Where(activity => activity.Suggestion!.FollowUp.Id == followUp)
            .Select(activity => new { Suggestion = activity.Suggestion!.Number, activity.Plan.Year, activity.Number })
            .ToListAsync(cancel)).ToLookup(activity => activity.Suggestion, activity => (activity.Year, activity.Number));
        var rows = await db.Set<FollowUpSuggestion>().AsNoTracking()
            .Where(suggestion => suggestion.FollowUp.Id == followUp)
            .OrderBy(suggestion => suggestion.Number)
            .Select(suggestion => new { suggestion.Number, suggestion.Title, suggestion.Area.Name })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new ListedSuggestion(row.Number, row.Title, row.Name, [.. activities[row.Number].Order()]))];
    }

    /// <summary>Periods of a year's plans that the parties are still reporting on. One statement.</summary>
    public static async Task<IReadOnlyList<ReportingPeriod>> OpenPeriodsAsync(
        this RokDbContext db, int year, CancellationToken cancel) => await db.ReportingRounds.AsNoTracking()
        .Where(round => round.Plan.Year == year && round.Status == RoundStatus.Open)
        .Select(round => round.Period)
        .Distinct()
        .ToListAsync(cancel);

    /// <summary>
    /// A follow-up with everything in it, for verbs and documents. Constant number of statements; tracked unless said
    /// otherwise.
    /// </summary>
    public static IQueryable<FollowUp> WithEverything(this IQueryable<FollowUp> followUps) => followUps
        .AsSplitQuery()
        .Include(followUp => followUp.Agreement.Goals)
        .Include(followUp => followUp.Agreement.Areas)
        .Include(followUp => followUp.Sections)
        .Include(followUp => followUp.Assessments)
        .Include(followUp => followUp.Suggestions)
        .Include(followUp => followUp.Dispatches)
        .Include(followUp => followUp.Handlings);
}
