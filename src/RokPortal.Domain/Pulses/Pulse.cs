using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;

namespace RokPortal.Domain.Pulses;

/// <summary>
/// Puls: Länsstyrelsen asks the representatives once about a year's cooperation, anonymously. An answer is added to
/// <see cref="Tally"/> at once and exists nowhere else; who has answered stands apart. Nothing is read before the pulse is
/// closed, and a closed one is never opened again: the difference between two readings would be one person's answer.
/// </summary>
public sealed class Pulse : Aggregate
{
    /// <summary>Fewer answers than this are never shown.</summary>
    public const int SmallestGroup = 5;

    private readonly List<PulseParticipation> participations = [];
    private List<string> statements = [];

    private Pulse()
    {
    }

    /// <summary>The plan whose year it asks about.</summary>
    public ActivityPlan Plan { get; private set; } = null!;

    /// <summary>Key of <see cref="Plan"/>.</summary>
    public Guid PlanId { get; private set; }

    /// <summary>Påståenden, as the county had them when it was opened.</summary>
    public IReadOnlyList<string> Statements => statements;

    /// <summary>How many representatives it was sent to.</summary>
    public int Asked { get; private set; }

    /// <summary>State.</summary>
    public PulseStatus Status { get; private set; }

    /// <summary>When it was opened, in UTC.</summary>
    public DateTime OpenedUtc { get; private set; }

    /// <summary>When it was closed, in UTC; null while it is open.</summary>
    public DateTime? ClosedUtc { get; private set; }

    /// <summary>The answers, added up.</summary>
    public PulseTally Tally { get; private set; } = null!;

    /// <summary>Who has answered, in no order.</summary>
    public IReadOnlyList<PulseParticipation> Participations => participations;

    /// <inheritdoc />
    public override string LogName => Plan?.LogName ?? "";

    /// <summary>Why a pulse cannot be opened.</summary>
    /// <param name="statements">What the county asks about.</param>
    /// <param name="asked">How many representatives there are.</param>
    /// <param name="hasPulse">Whether the year has a pulse already.</param>
    public static IReadOnlyList<PulseOpeningRefusal> RefusalsToOpen(IReadOnlyCollection<string> statements, int asked, bool hasPulse)
    {
        if (hasPulse)
            return [PulseOpeningRefusal.YearHasPulse];

        List<PulseOpeningRefusal> reasons = [];
        if (statements.Count == 0)
            reasons.Add(PulseOpeningRefusal.NoStatements);
        if (asked < SmallestGroup)
            reasons.Add(PulseOpeningRefusal.TooFewToAsk);
        return reasons;
    }

    /// <summary>Öppnar.</summary>
    /// <param name="plan">The plan whose year it asks about.</param>
    /// <param name="statements">What the county asks about; copied, so that a later change of them changes nothing here.</param>
    /// <param name="asked">How many representatives there are.</param>
    /// <param name="hasPulse">Whether the year has a pulse already.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToOpen"/> lists reasons.</exception>
    public static Pulse Open(ActivityPlan plan, IReadOnlyCollection<string> statements, int asked, bool hasPulse, DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Open), RefusalsToOpen(statements, asked, hasPulse));
        var pulse = new Pulse { Plan = plan, PlanId = plan.Id, statements = [.. statements], Asked = asked, OpenedUtc = now };
        pulse.Tally = new PulseTally(pulse);
        return pulse;
    }

    /// <summary>Why an answer of a person is not taken in.</summary>
    public IReadOnlyList<PulseAnswerRefusal> RefusalsToAnswer(Person person)
    {
        if (!Status.IsOpen)
            return [PulseAnswerRefusal.IsClosed];
        return participations.Exists(row => row.PersonId == person.Id) ? [PulseAnswerRefusal.HasAnswered] : [];
    }

    /// <summary>Svarar. The answer cannot be found again afterwards, by anybody.</summary>
    /// <param name="person">Who answers; noted apart from the answer.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToAnswer"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">There is not one mark of 1–5 for each statement, or the comment is too long.</exception>
    public void Answer(Person person, PulseAnswer answer)
    {
        RefusedException.ThrowIfAny(nameof(Answer), RefusalsToAnswer(person));
        if (answer.Marks.Count != statements.Count
            || answer.Marks.Any(mark => mark is < CooperationAnswer.Lowest or > CooperationAnswer.Highest))
            throw new ArgumentException("There must be one mark of 1–5 for each statement.", nameof(answer));
        if (answer.Comment.Length > PulseAnswer.CommentLength)
            throw new ArgumentException("The comment is too long.", nameof(answer));

        participations.Add(new PulseParticipation(this, person));
        Tally.Add(answer);
    }

    /// <summary>Why the pulse cannot be closed.</summary>
    public IReadOnlyList<PulseClosingRefusal> RefusalsToClose() => Status.IsOpen ? [] : [PulseClosingRefusal.IsClosed];

    /// <summary>Stänger, for good.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToClose"/> lists reasons.</exception>
    public void Close(DateTime now)
    {
        RefusedException.ThrowIfAny(nameof(Close), RefusalsToClose());
        (Status, ClosedUtc) = (PulseStatus.Closed, now);
        Tally.Close();
    }

    /// <summary>The result; null while the pulse is open, and when fewer than <see cref="SmallestGroup"/> have answered.</summary>
    public PulseResult? Result() => !Status.IsOpen && Tally.Answers >= SmallestGroup
        ? new PulseResult([.. statements.Select((text, index) => new StatementResult(text, Tally.CountsOf(index)))], Tally.Comments)
        : null;
}
