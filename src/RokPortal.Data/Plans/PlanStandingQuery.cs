using RokPortal.Data.Meetings;

namespace RokPortal.Data.Plans;

/// <summary>How far a plan has come.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Status">Its state.</param>
/// <param name="CommentsBy">Last day for comments on the draft that was sent out last, or null.</param>
/// <param name="Areas">The areas of its agreement, in order.</param>
public sealed record PlanStanding(
    int Year, PlanStatus Status, DateOnly? CommentsBy, IReadOnlyList<AreaStanding> Areas) : MatterStanding(Year, CommentsBy)
{
    /// <summary>Ute på synpunkter.</summary>
    public override bool IsSentOut => Status == PlanStatus.SentOut;

    /// <summary>Till rådet.</summary>
    public override bool IsProposed => Status == PlanStatus.Proposed;

    /// <summary>Number of activities.</summary>
    public int Total => Areas.Sum(area => area.Total);

    /// <summary>Number of activities in a state.</summary>
    public int CountOf(ActivityState state) => Areas.Sum(area => area.Counts.GetValueOrDefault(state));
}

/// <summary>How far a plan has come within an area.</summary>
/// <param name="Slug">Name of the area in addresses.</param>
/// <param name="Name">Name of the area.</param>
/// <param name="HasConsiderations">Whether all three considerations are written.</param>
/// <param name="Counts">Number of activities by state; a state without activities is left out.</param>
public sealed record AreaStanding(string Slug, string Name, bool HasConsiderations, IReadOnlyDictionary<ActivityState, int> Counts)
{
    /// <summary>Number of activities.</summary>
    public int Total => Counts.Values.Sum();
}

/// <summary>Reads how far plans have come.</summary>
public static class PlanStandingQuery
{
    /// <summary>The newest plans in some states, newest first. Two statements, however many activities there are.</summary>
    public static async Task<IReadOnlyList<PlanStanding>> NewestPlansAsync(
        this RokDbContext db, IReadOnlyCollection<PlanStatus> statuses, int count, CancellationToken cancel)
    {
        var onAgendas = db.AgendaItems.Where(MatterOnAgenda.IsOpen);
        var plans = await db.Plans.AsNoTracking().AsSingleQuery()
            .Where(plan => statuses.Contains(plan.Status))
            .OrderByDescending(plan => plan.Year).ThenByDescending(plan => plan.Agreement.ValidFrom)
            .Take(count)
            .Select(plan => new
            {
                plan.Id,
                plan.Year,
                plan.Status,
                plan.ProposalNumber,
                CommentsBy = plan.Dispatches
                    .OrderByDescending(dispatch => dispatch.Number)
                    .Select(dispatch => dispatch.CommentsBy)
                    .FirstOrDefault(),
                Areas = plan.Agreement.Areas.Select(area => new { area.Id, area.Position, area.Slug, area.Name }).ToList(),
                Considered = plan.Considerations
                    .Where(text => text.GenderEquality != "" && text.DiscriminationGrounds != "" && text.BestInterestsOfTheChild != "")
                    .Select(text => text.AreaId).ToList(),
                Returns = plan.Returns.OrderByDescending(returned => returned.Number)
                    .Select(returned => new
                    {
                        returned.Item.ProposalNumber,
                        Plan = new CouncilReturn(
                            returned.ReturnedOn, returned.ParagraphNumber, returned.Reason, returned.Item.Meeting.Slug),
                    }).ToList(),
                Agendas = onAgendas.Where(item => item.MatterId == plan.Id).Select(MatterOnAgenda.Of).ToList(),
            })
            .ToListAsync(cancel);

        var ids = plans.Select(plan => plan.Id).ToList();
        var counts = await db.Activities
            .Where(activity => ids.Contains(activity.PlanId))
            .GroupBy(activity => new { activity.PlanId, activity.AreaId, activity.State })
            .Select(group => new { group.Key.PlanId, group.Key.AreaId, group.Key.State, Count = group.Count() })
            .ToListAsync(cancel);
        var countsOf = counts.ToLookup(row => (row.PlanId, row.AreaId));

        return [.. plans.Select(plan => new PlanStanding(plan.Year, plan.Status, plan.CommentsBy, [.. plan.Areas
            .OrderBy(area => area.Position)
            .Select(area => new AreaStanding(
                area.Slug,
                area.Name,
                plan.Considered.Contains(area.Id),
                countsOf[(plan.Id, area.Id)].ToDictionary(row => row.State, row => row.Count)))])
        {
            ProposalNumber = plan.ProposalNumber,
            Return = plan.Returns.Find(returned => returned.ProposalNumber == plan.ProposalNumber)?.Plan,
            Agendas = [.. plan.Agendas.OrderBy(agenda => agenda.Date)],
        })];
    }
}
