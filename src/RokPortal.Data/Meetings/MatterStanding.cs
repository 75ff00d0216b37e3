using System.Linq.Expressions;

namespace RokPortal.Data.Meetings;

/// <summary>How far something has come that the council decides on: a plan, a year's report.</summary>
/// <param name="Year">Its year.</param>
/// <param name="CommentsBy">Last day for comments on the draft that was sent out last, or null.</param>
public abstract record MatterStanding(int Year, DateOnly? CommentsBy)
{
    /// <summary>Whether its draft is out with the parties.</summary>
    public abstract bool IsSentOut { get; }

    /// <summary>Whether it is before the council.</summary>
    public abstract bool IsProposed { get; }

    /// <summary>Which proposal is the latest; 0 before the first.</summary>
    public int ProposalNumber { get; init; }

    /// <summary>How the council returned it, while it still has to be worked on for that; else null.</summary>
    public CouncilReturn? Return { get; init; }

    /// <summary>Meetings that are not held and have it on their agenda, soonest first.</summary>
    public IReadOnlyList<MatterOnAgenda> Agendas { get; init; } = [];

    /// <summary>The first meeting that is not held and will decide on it as it is proposed now, or null.</summary>
    public MatterOnAgenda? Decider => IsProposed ? Agendas.FirstOrDefault(agenda => agenda.ProposalNumber == ProposalNumber) : null;
}

/// <summary>A return by the council.</summary>
/// <param name="ReturnedOn">Day of the meeting.</param>
/// <param name="ParagraphNumber">Paragraph in its minutes.</param>
/// <param name="Reason">Why, Markdown.</param>
/// <param name="MeetingSlug">The meeting's name in addresses.</param>
public sealed record CouncilReturn(DateOnly ReturnedOn, int ParagraphNumber, string Reason, string MeetingSlug);

/// <summary>A meeting that is not held, with a plan or a report on its agenda.</summary>
/// <param name="Slug">Name of the meeting in addresses.</param>
/// <param name="Title">Title of the meeting.</param>
/// <param name="Date">Its day.</param>
/// <param name="Status">Its state.</param>
/// <param name="IsPreparing">See <see cref="Domain.Bodies.Body.Prepares"/>.</param>
/// <param name="ProposalNumber">Which proposal was put to it; null when none was.</param>
public sealed record MatterOnAgenda(string Slug, string Title, DateOnly Date, MeetingStatus Status, bool IsPreparing, int? ProposalNumber)
{
    internal static readonly Expression<Func<AgendaItem, bool>> IsOpen =
        item => MeetingStatuses.Open.Contains(item.Meeting.Status);

    internal static readonly Expression<Func<AgendaItem, MatterOnAgenda>> Of = item =>
        new MatterOnAgenda(item.Meeting.Slug, item.Meeting.Title, item.Meeting.Date,
            item.Meeting.Status, item.Meeting.Body.Prepares, item.ProposalNumber);
}
