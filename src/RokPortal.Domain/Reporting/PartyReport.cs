using RokPortal.Domain.Coordination;
using RokPortal.Domain.Plans;

namespace RokPortal.Domain.Reporting;

/// <summary>
/// Partens rapport in a round. What it says of each activity is an aggregate of its own, so that two people of a party can
/// report at once. Nobody else sees the answers before the report is sent; after that, each correction counts at once.
/// </summary>
public sealed class PartyReport : Aggregate
{
    /// <summary>Longest comment, in characters.</summary>
    public const int CommentLength = 2000;

    private readonly List<ActivityReport> activities = [];

    private PartyReport()
    {
    }

    internal PartyReport(ReportingRound round, Party party, IEnumerable<Activity> concerned)
    {
        (Round, RoundId, Party, PartyId) = (round, round.Id, party, party.Id);
        activities.AddRange(concerned.Select(activity => new ActivityReport(this, activity)));
    }

    /// <summary>The round.</summary>
    public ReportingRound Round { get; private set; } = null!;

    /// <summary>Key of <see cref="Round"/>.</summary>
    public Guid RoundId { get; private set; }

    /// <summary>The party that answers.</summary>
    public Party Party { get; private set; } = null!;

    /// <summary>Key of <see cref="Party"/>.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>What the party says of each activity that concerns it, in no order.</summary>
    public IReadOnlyList<ActivityReport> Activities => activities;

    /// <summary>When the report was sent the first time, in UTC; null while it has not been.</summary>
    public DateTime? SubmittedUtc { get; private set; }

    /// <summary>Name of who sent it, or empty.</summary>
    public string SubmittedBy { get; private set; } = "";

    /// <summary>How well matters are rooted in the own organisation (förankring), 1–5; null for no answer.</summary>
    public int? Anchoring { get; private set; }

    /// <summary>Whether the representatives have the mandate they need, 1–5; null for no answer.</summary>
    public int? Mandate { get; private set; }

    /// <summary>How useful the cooperation is (nytta), 1–5; null for no answer.</summary>
    public int? Usefulness { get; private set; }

    /// <summary>The party's own words about the cooperation, plain text.</summary>
    public string CooperationComment { get; private set; } = "";

    /// <inheritdoc />
    public override string LogName => (Party, Round?.Plan) switch
    {
        ({ } party, { } plan) => $"{party.ShortName}, {plan.Year} {Round!.PeriodInLog}",
        ({ } party, null) => party.Name,
        _ => "",
    };

    /// <summary>
    /// What the party is asked about, by area and in the plan's order. An activity that was taken out of the plan is
    /// not asked about.
    /// </summary>
    public IEnumerable<ActivityReport> Asked()
    {
        var order = Round.Plan.ActivityOrder.ToList();
        return activities
            .Where(row => row.Activity.State.IsWaitedFor)
            .OrderBy(row => row.Activity.Area.Position)
            .ThenBy(row => order.IndexOf(row.ActivityId));
    }

    /// <summary>Why the report cannot be sent.</summary>
    public IReadOnlyList<SubmissionRefusal> RefusalsToSubmit()
    {
        if (!Round.Status.IsOpen)
            return [SubmissionRefusal.RoundIsClosed];
        return activities.Exists(activity => activity.Status is not null) ? [] : [SubmissionRefusal.NothingAnswered];
    }

    /// <summary>Skickar in. Sending again after a correction keeps the first day, by which lateness is judged.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who sends it.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToSubmit"/> lists reasons.</exception>
    public void Submit(DateTime now, string by)
    {
        RefusedException.ThrowIfAny(nameof(Submit), RefusalsToSubmit());
        (SubmittedUtc, SubmittedBy) = (SubmittedUtc ?? now, by);
    }

    /// <summary>How many days after the last day a report was sent; 0 for one in time.</summary>
    /// <param name="deadline">The last day, in Sweden.</param>
    /// <param name="submittedUtc">When it was sent the first time, in UTC.</param>
    public static int DaysLate(DateOnly deadline, DateTime submittedUtc) =>
        Math.Max(0, StockholmTime.DayOf(submittedUtc).DayNumber - deadline.DayNumber);

    /// <summary>Why the party's answer about the cooperation is not taken in.</summary>
    public IReadOnlyList<CooperationRefusal> RefusalsToAssess()
    {
        List<CooperationRefusal> reasons = [];
        if (!Round.Status.IsOpen)
            reasons.Add(CooperationRefusal.RoundIsClosed);
        if (Round.Period != ReportingPeriod.FullYear)
            reasons.Add(CooperationRefusal.NotAsked);
        return reasons;
    }

    /// <summary>Answers how the cooperation works (samverkansprocessen, the second part of the year's report).</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToAssess"/> lists reasons.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A mark is not 1–5.</exception>
    public void AssessCooperation(CooperationAnswer answer)
    {
        RefusedException.ThrowIfAny(nameof(AssessCooperation), RefusalsToAssess());
        foreach (var mark in new[] { answer.Anchoring, answer.Mandate, answer.Usefulness }.OfType<int>())
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(mark, CooperationAnswer.Lowest);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(mark, CooperationAnswer.Highest);
        }

        (Anchoring, Mandate, Usefulness, CooperationComment) = (answer.Anchoring, answer.Mandate, answer.Usefulness, answer.Comment);
    }
}

/// <summary>A party's marks of the cooperation, 1–5 where 5 is best; null for no answer.</summary>
/// <param name="Anchoring">Förankring: matters are rooted in the own organisation.</param>
/// <param name="Mandate">The representatives have the mandate they need.</param>
/// <param name="Usefulness">Nytta of the cooperation.</param>
/// <param name="Comment">Own words, plain text.</param>
public sealed record CooperationAnswer(int? Anchoring, int? Mandate, int? Usefulness, string Comment = "")
{
    /// <summary>The lowest mark.</summary>
    public const int Lowest = 1;

    /// <summary>The highest mark.</summary>
    public const int Highest = 5;
}
