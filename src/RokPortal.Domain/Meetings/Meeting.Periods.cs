namespace RokPortal.Domain.Meetings;

/// <summary>
/// From which item to which a deputy serves, when the agenda changes: the period goes on covering the same items as far as it can.
/// </summary>
public sealed partial class Meeting
{
    /// <summary>What stands in the way of moving an item one step.</summary>
    public IReadOnlyList<AgendaObstacle> RefusalsToMove(AgendaItem item, MoveDirection direction)
    {
        if (RefusalsToChangeAgenda() is { Count: > 0 } refusals)
            return [.. refusals.Select(refusal => new AgendaObstacle(refusal))];
        if (OrderAfter(item, direction) is not { } order)
            return [];

        var periods = PeriodsAfter(item, order);
        return [.. periods
            .Where(period => periods.Exists(other => other != period
                && other.Row.DeputyId == period.Row.DeputyId && other.MeetsIn(order, period)))
            .Select(period => new AgendaObstacle(AgendaRefusal.DeputyServesElsewhere, period.Row))];
    }

    /// <summary>What stands in the way of taking an item off the agenda.</summary>
    public IReadOnlyList<AgendaObstacle> RefusalsToRemove(AgendaItem item)
    {
        if (RefusalsToChangeAgenda() is { Count: > 0 } refusals)
            return [.. refusals.Select(refusal => new AgendaObstacle(refusal))];
        return [.. Periods().Where(period => period.IsPartial && ItemsOf(period) is [var only] && only == item)
            .Select(period => new AgendaObstacle(AgendaRefusal.DeputyServesOnlyThen, period.Row))];
    }

    private List<Period> Periods() =>
        [.. attendances.Where(row => row.DeputyId is not null).Select(row => new Period(row, row.DeputyFrom, row.DeputyTo))];

    /// <summary>The items of a period in the agenda's order.</summary>
    private List<AgendaItem> ItemsOf(Period period) =>
        [.. InOrder().Skip(First(period.From) - 1).Take(Last(period.To) - First(period.From) + 1)];

    /// <summary>The agenda when an item is moved one step; null when it is first or last already.</summary>
    private List<AgendaItem>? OrderAfter(AgendaItem item, MoveDirection direction)
    {
        var order = InOrder().ToList();
        var from = order.IndexOf(item);
        var to = from + (direction == MoveDirection.Up ? -1 : 1);
        if (from < 0 || to < 0 || to >= order.Count)
            return null;

        (order[from], order[to]) = (order[to], order[from]);
        return order;
    }

    /// <summary>
    /// The periods when an item is moved to its new place. A period of one item follows it; an item that is moved past the edge
    /// leaves the period, and one that is moved in past the edge comes into it.
    /// </summary>
    private List<Period> PeriodsAfter(AgendaItem item, List<AgendaItem> order) =>
    [
        .. Periods().Select(period =>
        {
            var covered = ItemsOf(period);
            if (!period.IsPartial || !covered.Contains(item))
                return period;
            if (covered is [_])
                return period with { From = item, To = item };

            var (first, last) = (PositionOf(covered[0]) - 1, PositionOf(covered[^1]) - 1);
            var to = order.IndexOf(item);
            return to < first ? period with { From = covered[1] }
                : to > last ? period with { To = covered[^2] }
                : period with { From = period.From is null ? null : order[first], To = period.To is null ? null : order[last] };
        }),
    ];

    /// <summary>The periods when an item is taken away: of an edge that leaves, the neighbour inside becomes the edge.</summary>
    private List<Period> PeriodsWithout(AgendaItem item) =>
    [
        .. Periods().Where(period => period.From == item || period.To == item).Select(period =>
        {
            var left = ItemsOf(period).Where(covered => covered != item).ToList();
            return period with
            {
                From = period.From is null ? null : left.FirstOrDefault(),
                To = period.To is null ? null : left.LastOrDefault(),
            };
        }),
    ];

    /// <summary>A deputy's period: null for the first item of the meeting, or the last.</summary>
    private sealed record Period(Attendance Row, AgendaItem? From, AgendaItem? To)
    {
        public bool IsPartial => From is not null || To is not null;

        public bool MeetsIn(List<AgendaItem> order, Period other) => First(order) <= other.Last(order) && other.First(order) <= Last(order);

        private int First(List<AgendaItem> order) => From is null ? 0 : order.IndexOf(From);

        private int Last(List<AgendaItem> order) => To is null ? order.Count : order.IndexOf(To);
    }
}

/// <summary>Something that stands in the way of changing the agenda.</summary>
/// <param name="Reason">What it is.</param>
/// <param name="Attendance">Whose attendance it concerns, if anybody's.</param>
public sealed record AgendaObstacle(AgendaRefusal Reason, Attendance? Attendance = null);
