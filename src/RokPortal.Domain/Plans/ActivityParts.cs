namespace RokPortal.Domain.Plans;

/// <summary>An activity serves a goal.</summary>
public sealed class ActivityGoal
{
    private ActivityGoal()
    {
    }

    internal ActivityGoal(Activity activity, Goal goal) =>
        (Activity, ActivityId, Goal, GoalId) = (activity, activity.Id, goal, goal.Id);

    /// <summary>The activity.</summary>
    public Activity Activity { get; private set; } = null!;

    /// <summary>Key of <see cref="Activity"/>.</summary>
    public Guid ActivityId { get; private set; }

    /// <summary>The goal.</summary>
    public Goal Goal { get; private set; } = null!;

    /// <summary>Key of <see cref="Goal"/>.</summary>
    public Guid GoalId { get; private set; }
}

/// <summary>A party takes part in an activity (medverkande part).</summary>
public sealed class ActivityParticipant
{
    private ActivityParticipant()
    {
    }

    internal ActivityParticipant(Activity activity, Party party) =>
        (Activity, ActivityId, Party, PartyId) = (activity, activity.Id, party, party.Id);

    /// <summary>The activity.</summary>
    public Activity Activity { get; private set; } = null!;

    /// <summary>Key of <see cref="Activity"/>.</summary>
    public Guid ActivityId { get; private set; }

    /// <summary>The party.</summary>
    public Party Party { get; private set; } = null!;

    /// <summary>Key of <see cref="Party"/>.</summary>
    public Guid PartyId { get; private set; }
}

/// <summary>Milstolpe: a step on the way of an activity.</summary>
public sealed class Milestone
{
    private Milestone()
    {
    }

    internal Milestone(Activity activity, int position) =>
        (Activity, ActivityId, Position) = (activity, activity.Id, position);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The activity.</summary>
    public Activity Activity { get; private set; } = null!;

    /// <summary>Key of <see cref="Activity"/>.</summary>
    public Guid ActivityId { get; private set; }

    /// <summary>Place among the activity's milestones, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>What is reached.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When, as the first day of the month; null if not set.</summary>
    public DateOnly? Month { get; private set; }

    /// <summary>Whether it is reached.</summary>
    public bool IsDone { get; private set; }

    internal void Write(MilestoneContent content) => (Title, Month, IsDone) = (content.Title, content.Month, content.IsDone);
}
