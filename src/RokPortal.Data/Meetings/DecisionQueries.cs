using System.Linq.Expressions;

namespace RokPortal.Data.Meetings;

/// <summary>A paragraph (§) of a held meeting of the council.</summary>
/// <param name="Number">Its number in the body's year.</param>
/// <param name="Year">The year of the number.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="Outcome">How the item ended, as it is in force: as its meeting was closed last.</param>
/// <param name="Decision">Att-clauses in order.</param>
/// <param name="Matter">What it is about that the council decides on, or null.</param>
/// <param name="CarriedVersion">Version of the matter that the decision made, if it counts its versions.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record DecidedParagraph(
    int Number,
    int Year,
    string Title,
    ItemOutcome Outcome,
    IReadOnlyList<string> Decision,
    CouncilMatter? Matter,
    int? CarriedVersion,
    DecidingMeeting Meeting)
{
    /// <summary>What it did to the matter; null for nothing.</summary>
    public ParagraphEffect? Effect => (Matter, Outcome) switch
    {
        ({ } matter, ItemOutcome.Decision) => new(matter, true, CarriedVersion),
        ({ } matter, ItemOutcome.Referred) => new(matter, false, null),
        _ => null,
    };
}

/// <summary>The meeting of a paragraph.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="Date">The day.</param>
/// <param name="BodyId">The body.</param>
/// <param name="Minutes">State of the minutes.</param>
/// <param name="Verifiers">Who is to verify the minutes that are out, or has.</param>
public sealed record DecidingMeeting(
    string Slug,
    string Title,
    string BodyName,
    DateOnly Date,
    Guid BodyId,
    MinutesStatus? Minutes,
    IReadOnlyList<Guid> Verifiers) : IRecordedMeeting
{
    /// <summary>What decides keeps minutes.</summary>
    public RecordKind Keeps => RecordKind.Minutes;

    /// <summary>None, therefore.</summary>
    public NotesStatus? Notes => null;

    /// <summary>Whether the minutes are verified.</summary>
    public bool IsVerified => Minutes is { IsVerified: true };

    /// <summary>Whether a person is to verify the minutes, or has.</summary>
    public bool IsVerifiedBy(Guid? personId) => personId is { } id && Verifiers.Contains(id);
}

/// <summary>What a paragraph did to a matter: carried it or returned it.</summary>
/// <param name="Matter">The matter, as it is now.</param>
/// <param name="IsCarried">Whether it was carried; else returned.</param>
/// <param name="Version">Version that the decision made, if the matter counts its versions.</param>
public sealed record ParagraphEffect(CouncilMatter Matter, bool IsCarried, int? Version);

/// <summary>Decisions in a list, with what one can filter them by.</summary>
/// <param name="Decisions">The decisions that were asked for, latest meeting first.</param>
/// <param name="Bodies">Bodies that have decided something, by name.</param>
/// <param name="Years">Years in which something was decided, latest first.</param>
public sealed record DecisionList(IReadOnlyList<DecidedParagraph> Decisions, IReadOnlyList<ListedBody> Bodies, IReadOnlyList<int> Years);

/// <summary>Reads what the council has decided.</summary>
public static class DecisionQueries
{
    private static readonly Expression<Func<AgendaItem, bool>> IsDecision =
        item => item.ParagraphNumber != null && (item.ClosedAs == ItemOutcome.Decision || item.ClosedAs == ItemOutcome.Assignment);

    /// <summary>The decisions and assignments of a body and year, or all. Two statements.</summary>
    /// <param name="db">The database.</param>
    /// <param name="bodySlug">The body, or null for all.</param>
    /// <param name="year">The year of the paragraphs, or null for all.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<DecisionList> ListDecisionsAsync(this RokDbContext db, string? bodySlug, int? year, CancellationToken cancel)
    {
        var choices = await db.AgendaItems.AsNoTracking()
            .Where(IsDecision)
            .Select(item => new { item.Meeting.Body.Slug, item.Meeting.Body.Name, Year = item.ParagraphYear!.Value })
            .Distinct()
            .OrderBy(choice => choice.Name)
            .ToListAsync(cancel);
        var decisions = await Project(db.AgendaItems
                .Where(IsDecision)
                .Where(item => (bodySlug == null || item.Meeting.Body.Slug == bodySlug) && (year == null || item.ParagraphYear == year)))
            .ToListAsync(cancel);
        return new DecisionList(
            decisions,
            [.. choices.Select(choice => new ListedBody(choice.Slug, choice.Name)).Distinct()],
            [.. choices.Select(choice => choice.Year).Distinct().OrderDescending()]);
    }

    /// <summary>The paragraph of a meeting with a number, or null. One statement.</summary>
    public static Task<DecidedParagraph?> FindParagraphAsync(
        this RokDbContext db, Guid meetingId, int number, CancellationToken cancel) => db
        .Paragraphs(item => item.MeetingId == meetingId && item.ParagraphNumber == number)
        .SingleOrDefaultAsync(cancel);

    /// <summary>Paragraphs, latest meeting first and in the order of their numbers within it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="which">Which items; those without a paragraph are left out.</param>
    public static IQueryable<DecidedParagraph> Paragraphs(this RokDbContext db, Expression<Func<AgendaItem, bool>> which) =>
        Project(db.AgendaItems.Where(item => item.ParagraphNumber != null).Where(which));

    private static IQueryable<DecidedParagraph> Project(IQueryable<AgendaItem> items) => items.AsNoTracking().AsSingleQuery()
        .OrderByDescending(item => item.Meeting.Date).ThenBy(item => item.ParagraphNumber)
        .Select(item => new DecidedParagraph(
            item.ParagraphNumber!.Value,
            item.ParagraphYear!.Value,
            item.Title,
            item.ClosedAs!.Value,
            item.Decision,
            item.Matter,
            item.CarriedVersion,
            new DecidingMeeting(
                item.Meeting.Slug,
                item.Meeting.Title,
                item.Meeting.Body.Name,
                item.Meeting.Date,
                item.Meeting.BodyId,
                item.Meeting.Minutes!.Status,
                item.Meeting.Minutes.Verifications.Select(row => row.PersonId).ToList())));
}
