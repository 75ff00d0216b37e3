using System.Globalization;
using RokPortal.Domain.Reporting;

namespace RokPortal.Domain.Pulses;

/// <summary>
/// The answers of a pulse, added up: how many gave each mark, and the comments in alphabetical order. It is the same
/// whatever the order they came in, and holds no person, no time and no answer of its own. Readable through
/// <see cref="Pulse.Result"/> only. It is no aggregate: nothing stamps it, and the audit trail leaves it out.
/// </summary>
[NotLogged("The answers of a pulse are nobody's.")]
public sealed class PulseTally
{
    private const int Marks = CooperationAnswer.Highest - CooperationAnswer.Lowest + 1;

    private static readonly StringComparer Alphabetical = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);

    private List<int> counts = [];
    private List<string> comments = [];

    private PulseTally()
    {
    }

    internal PulseTally(Pulse pulse) => (PulseId, counts) = (pulse.Id, [.. Enumerable.Repeat(0, pulse.Statements.Count * Marks)]);

    /// <summary>The pulse.</summary>
    public Guid PulseId { get; private set; }

    /// <summary>How many have answered. Also a concurrency token, so that two answers at once are both counted.</summary>
    public int Answers { get; private set; }

    /// <summary>Whether nothing more is taken in. Also a concurrency token, so that no answer comes after the closing.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Number of answers by statement and mark: the first statement's 1, 2, 3, 4, 5, then the second's.</summary>
    internal IReadOnlyList<int> Counts => counts;

    /// <summary>The comments, in alphabetical order.</summary>
    internal IReadOnlyList<string> Comments => comments;

    internal IReadOnlyList<int> CountsOf(int statement) => [.. counts.Skip(statement * Marks).Take(Marks)];

    internal void Add(PulseAnswer answer)
    {
        var added = counts.ToList();
        foreach (var (index, mark) in answer.Marks.Index())
            added[(index * Marks) + mark - CooperationAnswer.Lowest]++;
        (counts, Answers) = (added, Answers + 1);
        if (answer.Comment.Length > 0)
            comments = [.. comments.Append(answer.Comment).Order(Alphabetical)];
    }

    internal void Close() => IsClosed = true;
}

/// <summary>That a person has answered a pulse: neither what nor when.</summary>
[NotLogged("Who has answered has no time.")]
public sealed class PulseParticipation
{
    private PulseParticipation()
    {
    }

    internal PulseParticipation(Pulse pulse, Person person) => (PulseId, PersonId) = (pulse.Id, person.Id);

    /// <summary>The pulse.</summary>
    public Guid PulseId { get; private set; }

    /// <summary>Who has answered.</summary>
    public Guid PersonId { get; private set; }
}

/// <summary>What somebody answers in a pulse.</summary>
/// <param name="Marks">1–5 for each statement, in their order; 5 is best.</param>
/// <param name="Comment">Own words, or empty.</param>
public sealed record PulseAnswer(IReadOnlyList<int> Marks, string Comment = "")
{
    /// <summary>Longest comment, in characters.</summary>
    public const int CommentLength = 1000;
}

/// <summary>What came of a pulse.</summary>
/// <param name="Statements">The marks by statement.</param>
/// <param name="Comments">The comments, in alphabetical order.</param>
public sealed record PulseResult(IReadOnlyList<StatementResult> Statements, IReadOnlyList<string> Comments);

/// <summary>How the answers to a statement are spread.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Counts">Number of answers with mark 1, 2, 3, 4 and 5.</param>
public sealed record StatementResult(string Text, IReadOnlyList<int> Counts);
