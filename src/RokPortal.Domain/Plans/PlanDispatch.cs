namespace RokPortal.Domain.Plans;

/// <summary>
/// Utskick: the draft was sent out to the parties on purpose (a document made available to another authority may have
/// become an allmän handling). What was sent is the frozen document with the same number.
/// </summary>
public sealed class PlanDispatch
{
    private PlanDispatch()
    {
    }

    internal PlanDispatch(ActivityPlan plan, int number, DateTime sentUtc, string sentBy, DateOnly? commentsBy)
    {
        Plan = plan;
        Number = number;
        SentUtc = sentUtc;
        SentBy = sentBy;
        CommentsBy = commentsBy;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The plan.</summary>
    public ActivityPlan Plan { get; private set; } = null!;

    /// <summary>Which dispatch of the plan, from 1; also the number of the draft that was sent.</summary>
    public int Number { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime SentUtc { get; private set; }

    /// <summary>Name of who sent it.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>Last day for comments (synpunkter), or null.</summary>
    public DateOnly? CommentsBy { get; private set; }
}
