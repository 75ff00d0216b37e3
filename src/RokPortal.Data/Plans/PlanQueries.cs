using RokPortal.Data.Meetings;
using RokPortal.Data.Shared;

namespace RokPortal.Data.Plans;

/// <summary>A plan as far as its pages need it around its activities.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Year">Its year.</param>
/// <param name="Status">Its state.</param>
/// <param name="AgreementId">Its agreement.</param>
/// <param name="AgreementName">Name of the agreement.</param>
/// <param name="Foreword">Förord, Markdown.</param>
/// <param name="Order">Ids of the activities in the plan's order.</param>
/// <param name="Areas">Areas of the agreement, in order, with the plan's considerations.</param>
/// <param name="Dispatches">Times the draft was sent out, latest first.</param>
/// <param name="Adoptions">Versions that the council has adopted and that were not taken back, latest first.</param>
/// <param name="Return">The council's latest return of the plan, or null.</param>
/// <param name="ProposalNumber">Number of what was proposed last; 0 when nothing was.</param>
public sealed record PlanHeader(
    Guid Id,
    int Year,
    PlanStatus Status,
    Guid AgreementId,
    string AgreementName,
    string Foreword,
    IReadOnlyList<Guid> Order,
    IReadOnlyList<PlanArea> Areas,
    IReadOnlyList<SentDraft> Dispatches,
    IReadOnlyList<AdoptedVersion> Adoptions,
    CouncilReturn? Return,
    int ProposalNumber)
{
    /// <summary>Versions that were taken back (återtagna), latest first: they keep their numbers.</summary>
    public IReadOnlyList<AdoptedVersion> TakenBack { get; init; } = [];

    /// <summary>Number of the version that the council adopts next.</summary>
    public int NextVersion => Adoptions.Count + TakenBack.Count + 1;

    /// <summary>Number of the draft being written.</summary>
    public int DraftNumber => Dispatches.Count + 1;

    /// <summary>Whether the plan as it is now is the adopted one.</summary>
    public bool IsAdopted => Status.IsAdopted;

    /// <summary>Whether the content may be changed at all.</summary>
    public bool IsOpen => Status.IsOpen;

    /// <summary>What was sent out last, or null.</summary>
    public SentDraft? Sent => Dispatches is [var latest, ..] ? latest : null;
}

/// <summary>An area of a plan.</summary>
/// <param name="Id">The area.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Name.</param>
/// <param name="HasConsiderations">Whether all three considerations are written.</param>
public sealed record PlanArea(Guid Id, string Slug, string Name, bool HasConsiderations);

/// <summary>A dispatch of a draft.</summary>
/// <param name="Number">Its number.</param>
/// <param name="SentUtc">When, in UTC.</param>
/// <param name="SentBy">By whom.</param>
/// <param name="CommentsBy">Last day for comments, or null.</param>
public sealed record SentDraft(int Number, DateTime SentUtc, string SentBy, DateOnly? CommentsBy)
{
    /// <summary>Last day for comments, if it has not passed.</summary>
    public DateOnly? OpenUntil(DateOnly today) => CommentsBy >= today ? CommentsBy : null;
}

/// <summary>A version that the council has adopted.</summary>
/// <param name="Version">Its number.</param>
/// <param name="BodyName">Name of the body.</param>
/// <param name="DecidedOn">Day of the meeting.</param>
/// <param name="ParagraphNumber">Paragraph in its minutes.</param>
/// <param name="MeetingSlug">The meeting's name in addresses.</param>
/// <param name="Minutes">State of those minutes.</param>
/// <param name="TakenBackUtc">When it was taken back, in UTC; null while it stands.</param>
public sealed record AdoptedVersion(
    int Version,
    string BodyName,
    DateOnly DecidedOn,
    int ParagraphNumber,
    string MeetingSlug,
    MinutesStatus? Minutes,
    DateTime? TakenBackUtc)
{
    /// <summary>Whether the minutes with the decision are verified.</summary>
    public bool IsVerified => Minutes is { IsVerified: true };
}

/// <summary>An activity in a list.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Number">Number within the plan.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="AreaId">Its area.</param>
/// <param name="State">Its state.</param>
/// <param name="Missing">What remains to be filled in.</param>
/// <param name="ResponsibleParty">Short name of the responsible party, or null.</param>
public sealed record ListedActivity(
    Guid Id,
    int Number,
    string Title,
    Guid AreaId,
    ActivityState State,
    IReadOnlyList<ActivityField> Missing,
    string? ResponsibleParty);

/// <summary>Reads plans for pages and documents.</summary>
public static class PlanQueries
{
    private static readonly CouncilRow NotBeforeTheCouncil = new([], []);

    private static readonly CompiledQuery<Func<RokDbContext, int, CancellationToken, Task<PlanRow?>>> PlanOfYear =
        new(() => EF.CompileAsyncQuery(
        (RokDbContext db, int year, CancellationToken cancel) => db.Plans.AsNoTracking().AsSingleQuery()
            .Where(plan => plan.Year == year)
            .OrderByDescending(plan => plan.Agreement.ValidFrom)
            .Select(plan => new PlanRow(
                plan.Id,
                plan.Status,
                plan.AgreementId,
                plan.Agreement.Name,
                plan.Agreement.FirstYear,
                plan.Agreement.LastYear,
                plan.Foreword,
                plan.ActivityOrder,
                plan.Agreement.Areas.OrderBy(area => area.Position)
                    .Select(area => new PlanArea(area.Id, area.Slug, area.Name, db.Set<AreaConsideration>()
                        .Any(text =>
                            text.AreaId == area.Id
                            && text.Plan.Year == year
                            && text.GenderEquality != ""
                            && text.DiscriminationGrounds != ""
                            && text.BestInterestsOfTheChild != "")))
                    .ToList(),
                plan.Dispatches.OrderByDescending(dispatch => dispatch.Number)
                    .Select(dispatch => new SentDraft(dispatch.Number, dispatch.SentUtc, dispatch.SentBy, dispatch.CommentsBy)).ToList(),
                plan.ProposalNumber))
            .FirstOrDefault()));

    private static readonly CompiledQuery<Func<RokDbContext, Guid, CancellationToken, Task<CouncilRow>>> CouncilOnPlan =
        new(() => EF.CompileAsyncQuery(
        (RokDbContext db, Guid planId, CancellationToken cancel) => db.Plans.AsNoTracking().AsSingleQuery()
            .Where(plan => plan.Id == planId)
            .Select(plan => new CouncilRow(
                plan.Adoptions.OrderByDescending(adoption => adoption.Version)
                    .Select(adoption => new AdoptedVersion(
                        adoption.Version,
                        adoption.BodyName,
                        adoption.DecidedOn,
                        adoption.ParagraphNumber,
                        adoption.Item.Meeting.Slug,
                        adoption.Item.Meeting.Minutes!.Status,
                        adoption.TakenBackUtc))
                    .ToList(),
                plan.Returns.OrderByDescending(returned => returned.Number)
                    .Select(returned => new CouncilReturn(
                        returned.ReturnedOn, returned.ParagraphNumber, returned.Reason, returned.Item.Meeting.Slug))
                    .ToList()))
            .Single()));

    private static readonly CompiledQuery<Func<RokDbContext, Guid, IAsyncEnumerable<ListedActivity>>> ActivitiesOfPlan =
        new(() => EF.CompileAsyncQuery(
        (RokDbContext db, Guid planId) => db.Activities.AsNoTracking()
            .Where(activity => activity.PlanId == planId)
            .Select(activity => new ListedActivity(
                activity.Id,
                activity.Number,
                activity.Title,
                activity.AreaId,
                activity.State,
                activity.Missing,
                activity.ResponsibleParty!.ShortName))));

    /// <summary>
    /// The plan of a year: of the latest agreement, should two of them have one. One statement, and one more for a plan that
    /// has been before the council.
    /// </summary>
    public static async Task<PlanHeader?> FindPlanAsync(this RokDbContext db, int year, CancellationToken cancel)
    {
        if (await PlanOfYear.On(db)(db, year, cancel) is not { } row)
            return null;

        var council = row.ProposalNumber == 0 ? NotBeforeTheCouncil : await CouncilOnPlan.On(db)(db, row.Id, cancel);
        return new PlanHeader(
            row.Id,
            year,
            row.Status,
            row.AgreementId,
            $"{row.Name} {row.FirstYear}–{row.LastYear}",
            row.Foreword,
            row.Order,
            row.Areas,
            row.Dispatches,
            [.. council.Adoptions.Where(adoption => adoption.TakenBackUtc is null)],
            council.Returns is [var latest, ..] ? latest : null,
            row.ProposalNumber)
        {
            TakenBack = [.. council.Adoptions.Where(adoption => adoption.TakenBackUtc is not null)],
        };
    }

    /// <summary>Plans of which the council has adopted a version that stands.</summary>
    public static IQueryable<ActivityPlan> EverAdopted(this IQueryable<ActivityPlan> plans) =>
        plans.Where(plan => plan.Adoptions.Any(adoption => adoption.TakenBackUtc == null));

    /// <summary>The activities of a plan by area and, within the area, in the plan's order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedActivity>> ListActivitiesAsync(
        this RokDbContext db, PlanHeader plan, CancellationToken cancel)
    {
        var rows = await ActivitiesOfPlan.On(db)(db, plan.Id).ToListAsync(cancel);
        var place = plan.Order.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var areas = plan.Areas.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        return [.. rows.OrderBy(row => areas[row.AreaId]).ThenBy(row => place.GetValueOrDefault(row.Id, int.MaxValue))];
    }

    /// <summary>
    /// A plan with everything in it, for verbs and documents. Constant number of statements; tracked unless said otherwise.
    /// </summary>
    public static IQueryable<ActivityPlan> WithEverything(this IQueryable<ActivityPlan> plans) => plans
        .AsSplitQuery()
        .Include(plan => plan.Agreement.Areas)
        .Include(plan => plan.Agreement.Goals)
        .Include(plan => plan.Considerations)
        .Include(plan => plan.Dispatches)
        .Include(plan => plan.Adoptions)
        .Include(plan => plan.Returns)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.ResponsibleParty)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Contact)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Goals).ThenInclude(link => link.Goal)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Participants).ThenInclude(link => link.Party)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Milestones);

    /// <summary>A plan with what its twins ask of, for a page that judges and saves nothing. Four statements.</summary>
    public static IQueryable<ActivityPlan> ToJudge(this IQueryable<ActivityPlan> plans) => plans
        .AsSplitQuery()
        .Include(plan => plan.Agreement.Areas)
        .Include(plan => plan.Considerations)
        .Include(plan => plan.Activities);

    /// <summary>An activity with everything in it and what its plan needs to judge a change.</summary>
    public static IQueryable<Activity> WithEverything(this IQueryable<Activity> activities) => activities
        .AsSplitQuery()
        .Include(activity => activity.Plan.Agreement.Areas)
        .Include(activity => activity.Plan.Agreement.Goals)
        .Include(activity => activity.Suggestion!.YearReport)
        .Include(activity => activity.ResponsibleParty)
        .Include(activity => activity.Contact)
        .Include(activity => activity.Goals).ThenInclude(link => link.Goal)
        .Include(activity => activity.Participants).ThenInclude(link => link.Party)
        .Include(activity => activity.Milestones);

    private sealed record PlanRow(
        Guid Id,
        PlanStatus Status,
        Guid AgreementId,
        string Name,
        int FirstYear,
        int LastYear,
        string Foreword,
        IReadOnlyList<Guid> Order,
        IReadOnlyList<PlanArea> Areas,
        IReadOnlyList<SentDraft> Dispatches,
        int ProposalNumber);

    private sealed record CouncilRow(IReadOnlyList<AdoptedVersion> Adoptions, IReadOnlyList<CouncilReturn> Returns);
}
