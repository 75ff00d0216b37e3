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

    /// <summary>When the meeting was closed, in UTC.</summary>
    public DateTime AdoptedUtc { get; private set; }
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
        Reason = item.Text;
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

    /// <summary>Why, Markdown, as it was when the meeting was closed.</summary>
    public string Reason { get; private set; } = "";
}
