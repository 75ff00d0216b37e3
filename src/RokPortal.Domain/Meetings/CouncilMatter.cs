namespace RokPortal.Domain.Meetings;

/// <summary>
/// Rådsärende: what is proposed to the council and decided by one of its paragraphs – an aktivitetsplan, a year's
/// uppföljning, an extension of the agreement.
/// The council decides on the proposal that was put to it, so each proposal has a number. Meetings know no more of it than
/// stands here: what a decision does to it is its own.
/// </summary>
public abstract class CouncilMatter : Aggregate
{
    /// <summary>Whether it is before the council now.</summary>
    public abstract bool IsProposed { get; }

    /// <summary>How many times it has been proposed; also the number of what was proposed last (a frozen document).</summary>
    public int ProposalNumber { get; private set; }

    /// <summary>Whether only the council takes it up; else the preparatory group does so before.</summary>
    public abstract bool IsForTheCouncilOnly { get; }

    /// <summary>What two paragraphs of a meeting cannot both change: the matter, or what it is about.</summary>
    public virtual Guid DecidesOn => Id;

    /// <summary>Whether a decision can be put into force as things are now.</summary>
    public virtual bool CanBeCarried => true;

    /// <summary>Why the council's paragraph cannot carry it (<paramref name="outcome"/> Decision) or return it (Referred).</summary>
    /// <param name="item">The item, once it has its paragraph.</param>
    /// <param name="outcome">What the paragraph must be.</param>
    public IReadOnlyList<DecidingRefusal> RefusalsToDecide(AgendaItem item, ItemOutcome outcome)
    {
        List<DecidingRefusal> reasons = [];
        if (!IsProposed)
            reasons.Add(DecidingRefusal.NotProposed);
        if (!item.Meeting.Body.Decides)
            reasons.Add(DecidingRefusal.NotTheCouncil);
        if (item.Meeting.Status != MeetingStatus.Held || item.ParagraphNumber is null)
            reasons.Add(DecidingRefusal.MeetingIsNotHeld);
        if (item.MatterId != Id || item.ProposalNumber != ProposalNumber)
            reasons.Add(DecidingRefusal.OtherWasPut);
        if (item.Outcome != outcome)
            reasons.Add(DecidingRefusal.NothingDecided);
        return reasons;
    }

    /// <summary>A body that does not decide has dealt with it at a meeting that is closed.</summary>
    /// <param name="item">The item of the meeting that is held.</param>
    /// <param name="now">The instant, in UTC.</param>
    protected internal virtual void WhenPrepared(AgendaItem item, DateTime now)
    {
    }

    /// <summary>The council has decided as proposed.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <returns>The version that the decision made, if the matter counts its versions.</returns>
    protected internal abstract int? WhenCarried(AgendaItem item, DateTime now);

    /// <summary>Återremiss: the council has returned it.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    protected internal abstract void WhenReturned(AgendaItem item, DateTime now);

    /// <summary>
    /// Whether what the item did to it can be taken back: it stands as the item left it. What others have built on it the closing
    /// is told (<see cref="RestingFacts"/>).
    /// </summary>
    /// <param name="item">The item, as it was when its meeting was closed.</param>
    public abstract bool CanBeTakenBack(AgendaItem item);

    /// <summary>
    /// Återtar: the meeting was opened again and the item ends in another way, so what it did is undone. What was decided is
    /// before the council again, as the same proposal.
    /// </summary>
    /// <param name="item">The item; <see cref="AgendaItem.ClosedAs"/> says what it did.</param>
    /// <param name="now">The instant, in UTC.</param>
    protected internal abstract void WhenTakenBack(AgendaItem item, DateTime now);

    /// <summary>The meeting was closed again, and the paragraph that returned or carried it may say so in other words.</summary>
    /// <param name="item">The item with its paragraph.</param>
    protected internal virtual void WhenReworded(AgendaItem item)
    {
    }

    /// <summary>Counts one more proposal.</summary>
    protected void CountProposal() => ProposalNumber++;

    /// <summary>Counts one proposal less: the last one was never made.</summary>
    protected void UncountProposal() => ProposalNumber--;
}

/// <summary>Why a paragraph can neither carry nor return a matter.</summary>
public enum DecidingRefusal
{
    /// <summary>It is not before the council.</summary>
    NotProposed,

    /// <summary>The item is not of a meeting of the council.</summary>
    NotTheCouncil,

    /// <summary>The meeting is not held, so that the item has no paragraph.</summary>
    MeetingIsNotHeld,

    /// <summary>The item is about something else, or about an earlier proposal.</summary>
    OtherWasPut,

    /// <summary>The paragraph's outcome is another.</summary>
    NothingDecided,
}
