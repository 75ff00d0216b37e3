namespace RokPortal.Domain.Meetings;

/// <summary>
/// The paragraph numbers (§) of a body in a calendar year, from 1, without gap. Two meetings that are closed at the
/// same moment both raise its version: the second is refused by the database and tries again.
/// </summary>
public sealed class ParagraphCounter : Aggregate
{
    private ParagraphCounter()
    {
    }

    /// <summary>The body.</summary>
    public Body Body { get; private set; } = null!;

    /// <summary>Key of <see cref="Body"/>.</summary>
    public Guid BodyId { get; private set; }

    /// <summary>The calendar year of the meetings' days.</summary>
    public int Year { get; private set; }

    /// <summary>The number given last; 0 when none is given.</summary>
    public int Last { get; private set; }

    /// <inheritdoc />
    public override string LogName => $"{Year}";

    /// <summary>A counter for a body's first paragraph of a year.</summary>
    public static ParagraphCounter Start(Body body, int year) => new() { Body = body, BodyId = body.Id, Year = year };

    /// <summary>Gives the next number.</summary>
    internal int Next() => ++Last;
}
