namespace RokPortal.Domain.Plans;

/// <summary>Fastställande: the council adopted a version of the plan. That version is the frozen document with the same number.</summary>
public sealed class PlanAdoption
{
    private PlanAdoption()
    {
    }

    internal PlanAdoption(ActivityPlan plan, int version, AgendaItem item, DateTime now)
    {
        Plan = plan;
        Version = version;
        Item = item;
        BodyName = item.Meeting.Body.Name;
        DecidedOn = item.Meeting.Date;
        ParagraphNumber = item.ParagraphNumber!.Value;
        ProposedUtc = plan.ProposedUtc!.Value;
        AdoptedUtc = now;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The plan.</summary>
    public ActivityPlan Plan { get; private set; } = null!;

    /// <summary>Which version of the plan was adopted, from 1.</summary>
    public int Version { get; private set; }

    /// <summary>The paragraph that adopted it.</summary>
    public AgendaItem Item { get; private set; } = null!;

    /// <summary>Name of the body that decided.</summary>
    public string BodyName { get; private set; } = "";

    /// <summary>Day of the meeting.</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>Paragraph (§) in the minutes of that meeting.</summary>
    public int ParagraphNumber { get; private set; }

    /// <summary>When what was adopted had been proposed, in UTC.</summary>
    public DateTime ProposedUtc { get; private set; }

    /// <summary>When the meeting was closed, in UTC.</summary>
    public DateTime AdoptedUtc { get; private set; }

    /// <summary>
    /// When it was taken back (återtagen), in UTC: the meeting was opened again and the council had not adopted the plan. Null while
    /// it stands. The version keeps its number and its document.
    /// </summary>
    public DateTime? TakenBackUtc { get; private set; }

    internal void TakeBack(DateTime now) => TakenBackUtc = now;
}

/// <summary>Återremiss: the council returned the plan.</summary>
public sealed class PlanReturn
{
    private PlanReturn()
    {
    }

    internal PlanReturn(ActivityPlan plan, int number, AgendaItem item)
    {
        Plan = plan;
        Number = number;
        Item = item;
        ReturnedOn = item.Meeting.Date;
        ParagraphNumber = item.ParagraphNumber!.Value;
        ProposedUtc = plan.ProposedUtc!.Value;
        Reason = item.Text;
        (PlanVersion, ActivityVersions) = (plan.Version + 1, VersionsIn(plan));
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The plan.</summary>
    public ActivityPlan Plan { get; private set; } = null!;

    /// <summary>Which time, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The paragraph that returned it.</summary>
    public AgendaItem Item { get; private set; } = null!;

    /// <summary>Day of the meeting.</summary>
    public DateOnly ReturnedOn { get; private set; }

    /// <summary>Paragraph (§) in the minutes of that meeting.</summary>
    public int ParagraphNumber { get; private set; }

    /// <summary>Why, Markdown, as it was when the meeting was closed last.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When what was returned had been proposed, in UTC.</summary>
    public DateTime ProposedUtc { get; private set; }

    /// <summary>Version of the plan once the return was saved.</summary>
    public int PlanVersion { get; private set; }

    /// <summary>Versions of its activities then, added up.</summary>
    public int ActivityVersions { get; private set; }

    /// <summary>Whether nobody has written on the plan since, so that it still is what was proposed.</summary>
    internal bool IsUntouched => Plan.Version <= PlanVersion && VersionsIn(Plan) <= ActivityVersions;

    private static int VersionsIn(ActivityPlan plan) => plan.Activities.Sum(activity => activity.Version);

    internal void Reword(string reason) => Reason = reason;
}
