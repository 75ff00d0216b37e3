using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Plans;

namespace RokPortal.Data.Queries;

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
public sealed record PlanHeader(
    Guid Id,
    int Year,
    PlanStatus Status,
    Guid AgreementId,
    string AgreementName,
    string Foreword,
    IReadOnlyList<Guid> Order,
    IReadOnlyList<PlanArea> Areas,
    IReadOnlyList<SentDraft> Dispatches)
{
    /// <summary>Number of the draft being written.</summary>
    public int DraftNumber => Dispatches.Count + 1;

    /// <summary>Whether the content may be changed at all.</summary>
    public bool IsOpen => Status is PlanStatus.Draft or PlanStatus.SentOut;
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
public sealed record SentDraft(int Number, DateTime SentUtc, string SentBy, DateOnly? CommentsBy);

/// <summary>An activity in a list.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Number">Number within the plan.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="AreaId">Its area.</param>
/// <param name="State">Its state.</param>
/// <param name="Missing">What remains to be filled in.</param>
/// <param name="ResponsibleParty">Short name of the responsible party, or null.</param>
public sealed record ListedActivity(Guid Id, int Number, string Title, Guid AreaId, ActivityState State, IReadOnlyList<ActivityField> Missing, string? ResponsibleParty);

/// <summary>Reads plans for pages and documents.</summary>
public static class PlanQueries
{
    /// <summary>The plan of a year: of the latest agreement, should two of them have one. One statement.</summary>
    public static async Task<PlanHeader?> FindPlanAsync(this RokDbContext db, int year, CancellationToken cancel)
    {
        var row = await db.Plans.AsNoTracking().AsSingleQuery()
            .Where(plan => plan.Year == year)
            .OrderByDescending(plan => plan.Agreement.ValidFrom)
            .Select(plan => new
            {
                plan.Id,
                plan.Year,
                plan.Status,
                plan.AgreementId,
                plan.Agreement.Name,
                plan.Agreement.FirstYear,
                plan.Agreement.LastYear,
                plan.Foreword,
                plan.ActivityOrder,
                Areas = plan.Agreement.Areas.OrderBy(area => area.Position).Select(area => new { area.Id, area.Slug, area.Name }).ToList(),
                Considered = plan.Considerations
                    .Where(text => text.GenderEquality != "" && text.DiscriminationGrounds != "" && text.BestInterestsOfTheChild != "")
                    .Select(text => text.AreaId).ToList(),
                Dispatches = plan.Dispatches.OrderByDescending(dispatch => dispatch.Number)
                    .Select(dispatch => new SentDraft(dispatch.Number, dispatch.SentUtc, dispatch.SentBy, dispatch.CommentsBy)).ToList(),
            })
            .FirstOrDefaultAsync(cancel);
        if (row is null)
            return null;

        List<PlanArea> areas = [.. row.Areas.Select(area => new PlanArea(area.Id, area.Slug, area.Name, row.Considered.Contains(area.Id)))];
        return new PlanHeader(row.Id, row.Year, row.Status, row.AgreementId, $"{row.Name} {row.FirstYear}–{row.LastYear}", row.Foreword, row.ActivityOrder, areas, row.Dispatches);
    }

    /// <summary>The activities of a plan by area and, within the area, in the plan's order. One statement.</summary>
    public static async Task<IReadOnlyList<ListedActivity>> ListActivitiesAsync(this RokDbContext db, PlanHeader plan, CancellationToken cancel)
    {
        var rows = await db.Activities.AsNoTracking()
            .Where(activity => activity.PlanId == plan.Id)
            .Select(activity => new ListedActivity(activity.Id, activity.Number, activity.Title, activity.AreaId, activity.State, activity.Missing, activity.ResponsibleParty!.ShortName))
            .ToListAsync(cancel);
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

    /// <summary>An activity with everything in it and what its plan needs to judge a change.</summary>
    public static IQueryable<Activity> WithEverything(this IQueryable<Activity> activities) => activities
        .AsSplitQuery()
        .Include(activity => activity.Plan.Agreement.Areas)
        .Include(activity => activity.Plan.Agreement.Goals)
        .Include(activity => activity.ResponsibleParty)
        .Include(activity => activity.Contact)
        .Include(activity => activity.Goals).ThenInclude(link => link.Goal)
        .Include(activity => activity.Participants).ThenInclude(link => link.Party)
        .Include(activity => activity.Milestones);
}
