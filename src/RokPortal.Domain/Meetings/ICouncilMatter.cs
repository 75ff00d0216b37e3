namespace RokPortal.Domain.Meetings;

/// <summary>
/// What is proposed to the council and decided by one of its paragraphs: an aktivitetsplan, a year's uppföljning. The
/// council decides on the proposal that was put to it, so each proposal has a number.
/// </summary>
public interface ICouncilMatter
{
    /// <summary>Identity.</summary>
    Guid Id { get; }

    /// <summary>Whether it is before the council now.</summary>
    bool IsProposed { get; }

    /// <summary>Which proposal is the latest, from 1; 0 before the first.</summary>
    int ProposalNumber { get; }

    /// <summary>The council has decided as proposed.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    void Carry(AgendaItem item, DateTime now);

    /// <summary>Återremitterar: the council has returned it.</summary>
    /// <param name="item">The item with its paragraph.</param>
    /// <param name="now">The instant, in UTC.</param>
    void Return(AgendaItem item, DateTime now);
}
