using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;

namespace RokPortal.Data.Queries;

/// <summary>A paragraph (§) of a held meeting of the council.</summary>
/// <param name="Number">Its number in the body's year.</param>
/// <param name="Year">The year of the number.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Outcome">How the item ended.</param>
/// <param name="Decision">Att-clauses in order.</param>
/// <param name="Effect">What it put into force.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record DecidedParagraph(int Number, int Year, string Title, ItemOutcome Outcome, IReadOnlyList<string> Decision, ParagraphEffect Effect, DecidingMeeting Meeting);

/// <summary>The meeting of a paragraph.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="Date">The day.</param>
/// <param name="Minutes">State of the minutes.</param>
public sealed record DecidingMeeting(string Slug, string Title, string BodyName, DateOnly Date, MinutesStatus? Minutes);

/// <summary>What a paragraph put into force; all null when nothing in the portal.</summary>
/// <param name="AdoptedYear">Year of the plan that it adopted.</param>
/// <param name="AdoptedVersion">Version of that plan.</param>
/// <param name="ReturnedYear">Year of the plan that it returned.</param>
/// <param name="ExtendedTo">New last day of the agreement that it extended.</param>
/// <param name="AgreementSlug">Name of that agreement in addresses.</param>
/// <param name="AgreementName">Name of that agreement.</param>
public sealed record ParagraphEffect(int? AdoptedYear, int? AdoptedVersion, int? ReturnedYear, DateOnly? ExtendedTo, string? AgreementSlug, string? AgreementName);

/// <summary>Reads what the council has decided.</summary>
public static class DecisionQueries
{
    /// <summary>The paragraph of a meeting with a number, or null. One statement.</summary>
    public static Task<DecidedParagraph?> FindParagraphAsync(this RokDbContext db, Guid meetingId, int number, CancellationToken cancel) => db
        .Paragraphs(item => item.MeetingId == meetingId && item.ParagraphNumber == number)
        .SingleOrDefaultAsync(cancel);

    /// <summary>Paragraphs, latest meeting first and in the order of their numbers within it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="which">Which items; those without a paragraph are left out.</param>
    public static IQueryable<DecidedParagraph> Paragraphs(this RokDbContext db, Expression<Func<AgendaItem, bool>> which) => db.AgendaItems.AsNoTracking()
        .Where(item => item.ParagraphNumber != null)
        .Where(which)
        .OrderByDescending(item => item.Meeting.Date).ThenBy(item => item.ParagraphNumber)
        .Select(item => new DecidedParagraph(
            item.ParagraphNumber!.Value,
            item.ParagraphYear!.Value,
            item.Title,
            item.Outcome!.Value,
            item.Decision,
            new ParagraphEffect(
                item.Outcome == ItemOutcome.Decision && item.Plan != null ? item.Plan.Year : null,
                db.Set<PlanAdoption>().Where(adoption => adoption.Item == item).Select(adoption => (int?)adoption.Version).FirstOrDefault(),
                item.Outcome == ItemOutcome.Referred && item.Plan != null ? item.Plan.Year : null,
                item.Outcome == ItemOutcome.Decision ? item.ExtendTo : null,
                item.Agreement!.Slug,
                item.Agreement.Name),
            new DecidingMeeting(item.Meeting.Slug, item.Meeting.Title, item.Meeting.Body.Name, item.Meeting.Date, item.Meeting.Minutes!.Status)));
}
