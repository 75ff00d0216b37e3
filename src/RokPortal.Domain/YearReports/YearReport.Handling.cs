using RokPortal.Domain.Coordination;

namespace RokPortal.Domain.YearReports;

/// <summary>The way of a year's report: out to the parties, through the group, to the council and back.</summary>
public sealed partial class YearReport
{
    /// <summary>Why the draft cannot be sent out.</summary>
    public IReadOnlyList<YearReportDispatchRefusal> RefusalsToSendOut()
    {
        if (RefusalsToChange().Count > 0)
            return [YearReportDispatchRefusal.NotADraft];
        return sections.Exists(section => section.Text.Length > 0) ? [] : [YearReportDispatchRefusal.NothingWritten];
    }

    /// <summary>Skickar ut: from now on the parties may read the draft. What was sent is kept as sent, by a frozen document.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="sentBy">Name of who sent it.</param>
    /// <param name="commentsBy">Last day for comments, or null.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToSendOut"/> lists reasons.</exception>
    public YearReportDispatch SendOut(DateTime now, string sentBy, DateOnly? commentsBy)
    {
        RefusedException.ThrowIfAny(nameof(SendOut), RefusalsToSendOut());
        var dispatch = new YearReportDispatch(this, dispatches.Count + 1, now, sentBy, commentsBy);
        dispatches.Add(dispatch);
        Status = YearReportStatus.SentOut;
        return dispatch;
    }

    /// <summary>Why an item of the preparatory group does not count as preparation.</summary>
    /// <param name="item">The item of a meeting that is held.</param>
    public IReadOnlyList<PreparationRefusal> RefusalsToPrepare(AgendaItem item)
    {
        List<PreparationRefusal> reasons = [];
        if (item.MatterId != Id)
            reasons.Add(PreparationRefusal.OtherYearReport);
        if (!item.Meeting.Body.Prepares)
            reasons.Add(PreparationRefusal.NotTheGroup);
        if (item.Meeting.Status != MeetingStatus.Held || item.Outcome is null || item.ComesBack)
            reasons.Add(PreparationRefusal.NotDealtWith);
        if (Status != YearReportStatus.SentOut)
            reasons.Add(PreparationRefusal.NotSentOut);
        return reasons;
    }

    /// <summary>Bereder: the group has dealt with the draft. Only the closing of its meeting calls this.</summary>
    /// <param name="item">The item of the meeting that is held.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToPrepare"/> lists reasons.</exception>
    public YearReportHandling Prepare(AgendaItem item, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Prepare), RefusalsToPrepare(item));
        return Handle(HandlingKind.Prepared, item, now);
    }

    /// <summary>Whether the group has dealt with it since the council last returned it.</summary>
    public bool IsPrepared() => LatestHandling is { Kind: HandlingKind.Prepared };

    /// <summary>What stands in the way of proposing it to the council, in the order a reader would mend it.</summary>
    /// <param name="openPeriods">Periods of the year's plan that the parties are still reporting on.</param>
    public IReadOnlyList<YearReportObstacle> RefusalsToPropose(IEnumerable<ReportingPeriod> openPeriods)
    {
        if (RefusalsToChange().Count > 0)
            return [new(YearReportProposalRefusal.NotADraft)];

        List<YearReportObstacle> obstacles =
        [
            .. openPeriods.Order().Select(period => new YearReportObstacle(YearReportProposalRefusal.ReportingIsOpen, Period: period)),
        ];
        obstacles.AddRange(Unassessed().Select(goal => new YearReportObstacle(YearReportProposalRefusal.GoalNotAssessed, Goal: goal)));
        obstacles.AddRange(
            sections
                .Where(section => !section.IsReady)
                .OrderBy(section => section.Kind)
                .Select(section => new YearReportObstacle(YearReportProposalRefusal.SectionNotReady, Section: section.Kind)));
        if (Status == YearReportStatus.Draft)
            obstacles.Add(new(YearReportProposalRefusal.NotSentOut));
        if (!IsPrepared())
            obstacles.Add(new(YearReportProposalRefusal.NotPrepared));
        return obstacles;
    }

    /// <summary>Lägger fram: from now on it is locked until it is withdrawn or decided.</summary>
    /// <param name="openPeriods">Periods of the year's plan that the parties are still reporting on.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToPropose"/> lists obstacles.</exception>
    public void Propose(IEnumerable<ReportingPeriod> openPeriods)
    {
        RefusedException.ThrowIfAny(nameof(Propose), RefusalsToPropose(openPeriods));
        Status = YearReportStatus.Proposed;
        CountProposal();
    }

    /// <summary>Why the proposal cannot be taken back.</summary>
    public IReadOnlyList<YearReportWithdrawalRefusal> RefusalsToWithdraw() =>
        Status == YearReportStatus.Proposed ? [] : [YearReportWithdrawalRefusal.NotProposed];

    /// <summary>Tar tillbaka before the council has decided; it can be written on again.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToWithdraw"/> lists reasons.</exception>
    public void Withdraw()
    {
        RefusedException.ThrowIfAny(nameof(Withdraw), RefusalsToWithdraw());
        Status = YearReportStatus.SentOut;
    }

    /// <summary>
    /// Godkänner: the council's paragraph. Only the closing of its meeting calls this (rule: a decision is the
    /// council's).
    /// </summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="CouncilMatter.RefusalsToDecide"/> lists reasons.</exception>
    public YearReportHandling Approve(AgendaItem item, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Approve), RefusalsToDecide(item, ItemOutcome.Decision));
        Status = YearReportStatus.Approved;
        return Handle(HandlingKind.Approved, item, now);
    }

    /// <summary>Återremitterar: back to be worked on, and prepared again. The reason is what the paragraph says.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="CouncilMatter.RefusalsToDecide"/> lists reasons.</exception>
    public YearReportHandling Return(AgendaItem item, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Return), RefusalsToDecide(item, ItemOutcome.Referred));
        Status = YearReportStatus.SentOut;
        return Handle(HandlingKind.Returned, item, now);
    }

    /// <summary>Why it cannot be published.</summary>
    public IReadOnlyList<YearReportPublicationRefusal> RefusalsToPublish() => Status switch
    {
        YearReportStatus.Approved => [],
        YearReportStatus.Published => [YearReportPublicationRefusal.IsPublished],
        _ => [YearReportPublicationRefusal.NotApproved],
    };

    /// <summary>Publicerar what the council has approved.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToPublish"/> lists reasons.</exception>
    public void Publish(DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Publish), RefusalsToPublish());
        (Status, PublishedUtc) = (YearReportStatus.Published, now);
    }

    /// <summary>An item that says something else than its state allows is only talk.</summary>
    protected internal override void WhenPrepared(AgendaItem item, DateTime now)
    {
        if (RefusalsToPrepare(item).Count == 0)
            Prepare(item, now);
    }

    /// <inheritdoc />
    protected internal override int? WhenCarried(AgendaItem item, DateTime now)
    {
        Approve(item, now);
        return null;
    }

    /// <inheritdoc />
    protected internal override void WhenReturned(AgendaItem item, DateTime now) => Return(item, now);

    /// <inheritdoc />
    protected internal override void WhenReworded(AgendaItem item) =>
        handlings.Find(handling => handling.Item == item && IsInForce(handling))?.Reword(item.Text);

    /// <summary>
    /// An approval, until it is published; a return, while nobody has written on it since; the group's preparation, until it is
    /// before the council. Nothing that came later may rest on it.
    /// </summary>
    public override bool CanBeTakenBack(AgendaItem item) => handlings.Find(handling => handling.Item == item && IsInForce(handling)) switch
    {
        null => true,
        var handling when handling != LatestHandling => false,
        { Kind: HandlingKind.Approved } => Status == YearReportStatus.Approved,
        { Kind: HandlingKind.Returned, IsUntouched: var isUntouched } => Status == YearReportStatus.SentOut && isUntouched,
        _ => Status == YearReportStatus.SentOut,
    };

    /// <inheritdoc />
    protected internal override void WhenTakenBack(AgendaItem item, DateTime now)
    {
        if (LatestHandling is not { } handling || handling.Item != item)
            return;
        if (handling.Kind == HandlingKind.Approved)
            handling.TakeBack(now);
        else
            handlings.Remove(handling);
        if (handling.Kind != HandlingKind.Prepared)
            Status = YearReportStatus.Proposed;
    }

    private YearReportHandling? LatestHandling => handlings.Where(IsInForce).MaxBy(handling => handling.Number);

    private static bool IsInForce(YearReportHandling handling) => handling.TakenBackUtc is null;

    private YearReportHandling Handle(HandlingKind kind, AgendaItem item, DateTime now)
    {
        var handling = new YearReportHandling(this, (handlings.MaxBy(earlier => earlier.Number)?.Number ?? 0) + 1, kind, item, now);
        handlings.Add(handling);
        return handling;
    }
}
