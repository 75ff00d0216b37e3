namespace RokPortal.Domain.Meetings;

/// <summary>Dagordningen.</summary>
public sealed partial class Meeting
{
    private static readonly ItemKind[] LastKinds = [ItemKind.OtherMatters, ItemKind.NextMeeting, ItemKind.Closing];

    /// <summary>Why the agenda cannot be changed.</summary>
    public IReadOnlyList<AgendaRefusal> RefusalsToChangeAgenda() => Status switch
    {
        MeetingStatus.Held => [AgendaRefusal.IsHeld],
        MeetingStatus.Cancelled => [AgendaRefusal.IsCancelled],
        _ => [],
    };

    /// <summary>Why an item with a content cannot be on the agenda.</summary>
    public IReadOnlyList<ItemRefusal> RefusalsToAdd(AgendaItemContent content)
    {
        List<ItemRefusal> reasons = [];
        if (RefusalsToChangeAgenda().Count > 0)
            reasons.Add(ItemRefusal.AgendaIsClosed);
        if (content.Matter is { IsForTheCouncilOnly: true } && !Body.Decides)
            reasons.Add(ItemRefusal.OnlyTheCouncilDecides);
        return reasons;
    }

    /// <summary>Adds an item: last, but before the standing items that end a meeting.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToAdd"/> lists reasons.</exception>
    public AgendaItem AddItem(AgendaItemContent content)
    {
        RefusedException.ThrowIfAny(nameof(AddItem), RefusalsToAdd(content));
        LastItemNumber++;
        var item = new AgendaItem(this, LastItemNumber, content);
        PutIn(item);
        return item;
    }

    /// <summary>Takes an item off the agenda.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToRemove"/> lists obstacles.</exception>
    /// <exception cref="ArgumentException">The item is not on the agenda.</exception>
    public void Remove(AgendaItem item)
    {
        RequireOwn(item);
        RefusedException.ThrowIfAny(nameof(Remove), RefusalsToRemove(item));
        PeriodsWithout(item).ForEach(period => period.Row.Serve(period.From, period.To));
        items.Remove(item);
        itemOrder = [.. itemOrder.Where(id => id != item.Id)];
    }

    /// <summary>Why an item that was taken off the agenda cannot be put back.</summary>
    public IReadOnlyList<PuttingBackRefusal> RefusalsToPutBack(AgendaItem item)
    {
        List<PuttingBackRefusal> reasons = [];
        if (RefusalsToChangeAgenda().Count > 0)
            reasons.Add(PuttingBackRefusal.AgendaIsClosed);
        if (item.ContinuesId is { } earlier && items.Exists(other => other != item && other.ContinuesId == earlier))
            reasons.Add(PuttingBackRefusal.IsTakenUpAgain);
        return reasons;
    }

    /// <summary>Ångrar: puts an item that was taken off the agenda back, where a new one would come. It keeps its number.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToPutBack"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The item was on another agenda.</exception>
    public void PutBack(AgendaItem item)
    {
        RefusedException.ThrowIfAny(nameof(PutBack), RefusalsToPutBack(item));
        if (item.MeetingId != Id)
            throw new ArgumentException("The item was on another agenda.", nameof(item));
        PutIn(item);
    }

    /// <summary>The items in the agenda's order.</summary>
    public IEnumerable<AgendaItem> InOrder() => items.OrderBy(item => itemOrder.IndexOf(item.Id));

    /// <summary>The item's place on the agenda, from 1.</summary>
    public int PositionOf(AgendaItem item) => itemOrder.IndexOf(item.Id) + 1;

    /// <summary>Moves an item one step. Already first or last: nothing moves, and false is returned.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToMove"/> lists obstacles.</exception>
    /// <exception cref="ArgumentException">The item is not on the agenda.</exception>
    public bool Move(AgendaItem item, MoveDirection direction)
    {
        RequireOwn(item);
        RefusedException.ThrowIfAny(nameof(Move), RefusalsToMove(item, direction));
        if (OrderAfter(item, direction) is not { } order)
            return false;

        PeriodsAfter(item, order).ForEach(period => period.Row.Serve(period.From, period.To));
        itemOrder = [.. order.Select(moved => moved.Id)];
        return true;
    }

    /// <summary>Why a matter cannot be put to the council on the agenda.</summary>
    public IReadOnlyList<PuttingRefusal> RefusalsToPut(CouncilMatter matter)
    {
        List<PuttingRefusal> reasons = [];
        if (RefusalsToChangeAgenda().Count > 0)
            reasons.Add(PuttingRefusal.AgendaIsClosed);
        if (!Body.Decides)
            reasons.Add(PuttingRefusal.OnlyTheCouncilDecides);
        if (!matter.IsProposed)
            reasons.Add(PuttingRefusal.IsNotProposed);
        return reasons;
    }

    /// <summary>Why an item of an earlier meeting cannot be taken up here.</summary>
    public IReadOnlyList<TakingUpRefusal> RefusalsToTakeUp(AgendaItem earlier)
    {
        List<TakingUpRefusal> reasons = [];
        if (RefusalsToChangeAgenda().Count > 0)
            reasons.Add(TakingUpRefusal.AgendaIsClosed);
        if (earlier.Meeting.BodyId != BodyId)
            reasons.Add(TakingUpRefusal.OtherBody);
        if (earlier.Meeting.Status != MeetingStatus.Held || earlier.ClosedAs is not { ComesBack: true })
            reasons.Add(TakingUpRefusal.IsFinished);
        if (items.Exists(item => item.ContinuesId == earlier.Id))
            reasons.Add(TakingUpRefusal.IsTakenUpAlready);
        return reasons;
    }

    /// <summary>Tar upp an item that an earlier meeting did not finish.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToTakeUp"/> lists reasons.</exception>
    public AgendaItem TakeUp(AgendaItem earlier)
    {
        RefusedException.ThrowIfAny(nameof(TakeUp), RefusalsToTakeUp(earlier));
        var item = AddItem(new AgendaItemContent
        {
            Kind = earlier.Kind,
            Title = earlier.Title,
            Presenter = earlier.Presenter,
            Background = earlier.Background,
            ProposedDecision = earlier.ProposedDecision,
            RegistryNumber = earlier.RegistryNumber,
            Matter = earlier.Matter,
        });
        item.TakeUp(earlier);
        return item;
    }

    /// <summary>Last, but before the standing items that end a meeting.</summary>
    private void PutIn(AgendaItem item)
    {
        var last = LastKinds.Contains(item.Kind)
            ? 0
            : itemOrder.AsEnumerable().Reverse()
                .TakeWhile(id => items.Exists(existing => existing.Id == id && LastKinds.Contains(existing.Kind)))
                .Count();
        if (!items.Contains(item))
            items.Add(item);
        itemOrder = [.. itemOrder.SkipLast(last), item.Id, .. itemOrder.TakeLast(last)];
    }

    private void RequireOwn(AgendaItem item)
    {
        if (!items.Contains(item))
            throw new ArgumentException("The item is not on the agenda.", nameof(item));
    }
}
