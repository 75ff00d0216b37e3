namespace RokPortal.Domain.Meetings;

/// <summary>
/// Minnesanteckningar of a meeting: no paragraphs, no verification. They are sent out
/// on purpose; what was sent is a frozen document with the number of the dispatch.
/// </summary>
public sealed class Notes : Aggregate
{
    private readonly List<NotesDispatch> dispatches = [];

    private Notes()
    {
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>Key of <see cref="Meeting"/>.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>State.</summary>
    public NotesStatus Status { get; private set; }

    /// <summary>When they became final, in UTC, or null.</summary>
    public DateTime? FinalUtc { get; private set; }

    /// <summary>Times they were sent out, in no order; sort by number.</summary>
    public IReadOnlyList<NotesDispatch> Dispatches => dispatches;

    /// <inheritdoc />
    public override string LogName => Meeting?.LogName ?? "";

    /// <summary>Last day for comments on what was sent last; null when none was set.</summary>
    public DateOnly? CommentsBy => dispatches.MaxBy(dispatch => dispatch.Number)?.CommentsBy;

    /// <summary>
    /// What is locked with the notes: the meeting, which cannot be opened again once they are out; its items and attendance, once
    /// they are final.
    /// </summary>
    public override IEnumerable<Aggregate> LockedNow() => Status switch
    {
        NotesStatus.Draft => [],
        NotesStatus.SentOut => [Meeting],
        _ => [Meeting, .. Meeting.Items, .. Meeting.Attendances],
    };

    internal static Notes Draft(Meeting meeting) => new() { Meeting = meeting, MeetingId = meeting.Id, Status = NotesStatus.Draft };

    /// <summary>Why the notes cannot be sent out.</summary>
    public IReadOnlyList<NotesDispatchRefusal> RefusalsToSendOut() =>
        Status == NotesStatus.Final ? [NotesDispatchRefusal.IsFinal]
        : Meeting.IsReopened ? [NotesDispatchRefusal.MeetingIsReopened]
        : [];

    /// <summary>Skickar ut the notes to the participants. After comments they may be changed and sent out again.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="sentBy">Name of who sent them.</param>
    /// <param name="commentsBy">Last day for comments, or null.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToSendOut"/> lists reasons.</exception>
    public NotesDispatch SendOut(DateTime now, string sentBy, DateOnly? commentsBy)
    {
        RefusedException.ThrowIfAny(nameof(SendOut), RefusalsToSendOut());
        var dispatch = new NotesDispatch(this, dispatches.Count + 1, now, sentBy, commentsBy);
        dispatches.Add(dispatch);
        Status = NotesStatus.SentOut;
        return dispatch;
    }

    /// <summary>Why the notes cannot be made final on a day.</summary>
    public IReadOnlyList<FinalisationRefusal> RefusalsToFinalise(DateOnly today) => Status switch
    {
        NotesStatus.Draft => [FinalisationRefusal.NotSentOut],
        NotesStatus.Final => [FinalisationRefusal.IsFinal],
        _ when CommentsBy >= today => [FinalisationRefusal.CommentsAreOpen],
        _ => [],
    };

    /// <summary>Slutför: from now on the notes are locked.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToFinalise"/> lists reasons.</exception>
    public void Finalise(DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Finalise), RefusalsToFinalise(StockholmTime.DayOf(now)));
        (Status, FinalUtc) = (NotesStatus.Final, now);
    }
}

/// <summary>Utskick of notes.</summary>
public sealed class NotesDispatch
{
    private NotesDispatch()
    {
    }

    internal NotesDispatch(Notes notes, int number, DateTime sentUtc, string sentBy, DateOnly? commentsBy) =>
        (Notes, Number, SentUtc, SentBy, CommentsBy) = (notes, number, sentUtc, sentBy, commentsBy);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The notes.</summary>
    public Notes Notes { get; private set; } = null!;

    /// <summary>Which dispatch of the notes, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime SentUtc { get; private set; }

    /// <summary>Name of who sent them.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>Last day for comments (synpunkter), or null.</summary>
    public DateOnly? CommentsBy { get; private set; }
}
