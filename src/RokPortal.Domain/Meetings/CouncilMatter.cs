using RokPortal.Domain.Shared;

namespace RokPortal.Domain.Meetings;

/// <summary>
/// Rådsärende: what is proposed to the council and decided by one of its paragraphs – an aktivitetsplan, a year's uppföljning.
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

    /// <summary>A body that does not decide has dealt with it at a meeting that is closed.</summary>
    /// <param name="item">The item of the meeting that is held.</param>
    /// <param name="now">The instant, in UTC.</param>
    protected internal virtual void WhenPrepared(AgendaItem item, DateTime now)
    {
    }

    /// <summary>The council has decided as proposed.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    protected internal abstract void WhenCarried(AgendaItem item, DateTime now);

    /// <summary>Återremiss: the council has returned it.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    protected internal abstract void WhenReturned(AgendaItem item, DateTime now);

    /// <summary>Counts one more proposal.</summary>
    protected void CountProposal() => ProposalNumber++;

    /// <summary>Whether an item puts to the council what is proposed now.</summary>
    protected bool IsPutBy(AgendaItem item) => item.MatterId == Id && item.ProposalNumber == ProposalNumber;
}
