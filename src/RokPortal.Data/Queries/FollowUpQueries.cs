using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;

namespace RokPortal.Data.Queries;

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
public sealed record RoundHeader(Guid Id, int Year, ReportingPeriod Period, RoundStatus Status, DateTime OpenedUtc, DateOnly Deadline, DateTime? ClosedUtc, int Parties, int Sent);

/// <summary>What a follow-up of a year's plan shows.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Year">Its year.</param>
/// <param name="Status">Its state.</param>
/// <param name="AgreementName">The agreement with its period.</param>
/// <param name="Order">The plan's order of activities.</param>
/// <param name="Rounds">Its rounds, the latest first.</param>
public sealed record FollowedPlan(Guid PlanId, int Year, PlanStatus Status, string AgreementName, IReadOnlyList<Guid> Order, IReadOnlyList<RoundHeader> Rounds);

/// <summary>An activity that is followed up.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Number">Number within the plan.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="AreaSlug">Its area's name in addresses.</param>
/// <param name="AreaName">Its area.</param>
/// <param name="AreaPosition">The area's place in the agreement.</param>
/// <param name="State">State.</param>
/// <param name="StateReason">Why it is in that state, or empty.</param>
public sealed record FollowedActivity(Guid Id, int Number, string Title, string AreaSlug, string AreaName, int AreaPosition, ActivityState State, string StateReason);

/// <summary>A party's column in the matrix.</summary>
/// <param name="PartyId">The party.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="ShortName">Name in tables.</param>
/// <param name="Kind">Sort of organisation.</param>
/// <param name="SubmittedUtc">When the report was sent, in UTC; null for not.</param>
/// <param name="Cells">What is sent of each activity that concerns the party.</param>
public sealed record ReportColumn(Guid PartyId, string Slug, string ShortName, PartyKind Kind, DateTime? SubmittedUtc, IReadOnlyList<ReportCell> Cells);

/// <summary>What a party has sent of an activity.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Status">How it goes; null for silence.</param>
/// <param name="IsResponsible">Whether the party is responsible for it.</param>
/// <param name="AnsweredUtc">When it was answered, in UTC; null for silence.</param>
/// <param name="WantsHelp">Whether the preparatory group should take it up.</param>
/// <param name="Reason">Why, for what is at risk or stalled; else empty.</param>
public sealed record ReportCell(Guid ActivityId, ReportStatus? Status, bool IsResponsible, DateTime? AnsweredUtc, bool WantsHelp, string Reason);

/// <summary>Reads what the parties have reported. Only reports that are sent are seen.</summary>
public static class FollowUpQueries
{
    /// <summary>All rounds, the latest year and the latest opened first. One statement.</summary>
    public static async Task<IReadOnlyList<RoundHeader>> ListRoundsAsync(this RokDbContext db, CancellationToken cancel) => await db.ReportingRounds.AsNoTracking()
        .OrderByDescending(round => round.Plan.Year).ThenByDescending(round => round.OpenedUtc)
        .Select(round => new RoundHeader(round.Id, round.Plan.Year, round.Period, round.Status, round.OpenedUtc, round.Deadline, round.ClosedUtc, round.Reports.Count, round.Reports.Count(report => report.SubmittedUtc != null)))
        .ToListAsync(cancel);

    /// <summary>The plan of a year that has been adopted at least once, with its rounds; null if there is none. One statement.</summary>
    public static async Task<FollowedPlan?> FindFollowedPlanAsync(this RokDbContext db, int year, CancellationToken cancel)
    {
        var row = await db.Plans.AsNoTracking().AsSingleQuery()
            .Where(plan => plan.Year == year && plan.Adoptions.Any())
            .OrderByDescending(plan => plan.Agreement.ValidFrom)
            .Select(plan => new
            {
                plan.Id,
                plan.Year,
                plan.Status,
                plan.Agreement.Name,
                plan.Agreement.FirstYear,
                plan.Agreement.LastYear,
                plan.ActivityOrder,
                Rounds = db.ReportingRounds.Where(round => round.PlanId == plan.Id)
                    .OrderByDescending(round => round.OpenedUtc)
                    .Select(round => new RoundHeader(round.Id, plan.Year, round.Period, round.Status, round.OpenedUtc, round.Deadline, round.ClosedUtc, round.Reports.Count, round.Reports.Count(report => report.SubmittedUtc != null)))
                    .ToList(),
            })
            .FirstOrDefaultAsync(cancel);
        return row is null ? null : new FollowedPlan(row.Id, row.Year, row.Status, $"{row.Name} {row.FirstYear}–{row.LastYear}", row.ActivityOrder, row.Rounds);
    }

    /// <summary>The plan's activities by area and, within the area, in the plan's order. One statement.</summary>
    public static async Task<IReadOnlyList<FollowedActivity>> ListFollowedActivitiesAsync(this RokDbContext db, FollowedPlan plan, CancellationToken cancel)
    {
        var rows = await db.Activities.AsNoTracking()
            .Where(activity => activity.PlanId == plan.PlanId)
            .Select(activity => new FollowedActivity(activity.Id, activity.Number, activity.Title, activity.Area.Slug, activity.Area.Name, activity.Area.Position, activity.State, activity.StateReason))
            .ToListAsync(cancel);
        var place = plan.Order.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. rows.OrderBy(row => row.AreaPosition).ThenBy(row => place.GetValueOrDefault(row.Id, int.MaxValue))];
    }

    /// <summary>The parties of a round with what they have sent, municipalities first, in Swedish order. One statement, however many cells.</summary>
    public static async Task<IReadOnlyList<ReportColumn>> ListReportColumnsAsync(this RokDbContext db, Guid roundId, CancellationToken cancel) => await db.PartyReports.AsNoTracking().AsSingleQuery()
        .Where(report => report.RoundId == roundId)
        .OrderBy(report => report.Party.Kind == PartyKind.Municipality ? 0 : 1).ThenBy(report => report.Party.ShortName)
        .Select(report => new ReportColumn(
            report.PartyId,
            report.Party.Slug,
            report.Party.ShortName,
            report.Party.Kind,
            report.SubmittedUtc,
            report.Activities.Select(activity => new ReportCell(
                activity.ActivityId,
                report.SubmittedUtc == null ? null : activity.Status,
                activity.IsResponsible,
                report.SubmittedUtc == null ? null : activity.AnsweredUtc,
                report.SubmittedUtc != null && activity.WantsHelp,
                report.SubmittedUtc == null ? "" : activity.Reason)).ToList()))
        .ToListAsync(cancel);
}
