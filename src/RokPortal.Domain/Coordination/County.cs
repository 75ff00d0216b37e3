namespace RokPortal.Domain.Coordination;

/// <summary>
/// The county that a database serves, and what differs between counties: labels, letterhead, the year's phases and
/// lead times. One county per database; it comes from a county definition file.
/// </summary>
public sealed class County : Aggregate
{
    private readonly List<CyclePhase> phases = [];
    private List<string> pulseStatements = [];

    private County()
    {
    }

    /// <summary>Name ("Östergötland").</summary>
    public string Name { get; private set; } = "";

    /// <summary>Line under the portal's name ("Hållbar integration i Östergötland").</summary>
    public string Tagline { get; private set; } = "";

    /// <summary>Who coordinates and issues documents ("Länsstyrelsen Östergötland").</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>Lines of the letterhead after the name: registration number, address (R71).</summary>
    public string Address { get; private set; } = "";

    /// <summary>E-mail for questions about the portal.</summary>
    public string ContactEmail { get; private set; } = "";

    /// <summary>What the yearly tour is called here ("länsturné", "kommunturné").</summary>
    public string TourLabel { get; private set; } = "";

    /// <summary>How many days the parties get to comment on a draft plan.</summary>
    public int CommentDays { get; private set; }

    /// <summary>When the papers of meetings are due, and when parties are reminded.</summary>
    public LeadTimes LeadTimes { get; private set; } = new();

    /// <summary>Code of the county in statistics ("0005"); empty when it has none, and then no values are asked for.</summary>
    public string AreaCode { get; private set; } = "";

    /// <summary>What the representatives are asked to agree with in a pulse; empty when the county asks nothing.</summary>
    public IReadOnlyList<string> PulseStatements => pulseStatements;

    /// <summary>True while demo data is in the database; every page and document then says "Exempeldata".</summary>
    public bool HasDemoData { get; private set; }

    /// <summary>How far the demo's clock is from the real one; zero outside the demo.</summary>
    public TimeSpan ClockOffset { get; private set; }

    /// <summary>The phases of the year (årshjul), in no order; sort by number.</summary>
    public IReadOnlyList<CyclePhase> Phases => phases;

    /// <summary>A phase of the year by its name in addresses, or null where the county has none such.</summary>
    public CyclePhase? Phase(string slug) => phases.Find(phase => phase.Slug == slug);

    /// <inheritdoc />
    public override string LogName => Name;

    /// <summary>Makes the county of a new database.</summary>
    public static County Define(
        string name, string tagline, string organisation, string address, string contactEmail, string tourLabel, int commentDays) => new()
        {
            Name = name,
            Tagline = tagline,
            Organisation = organisation,
            Address = address,
            ContactEmail = contactEmail,
            TourLabel = tourLabel,
            CommentDays = commentDays,
        };

    /// <summary>Adds the next phase of the year.</summary>
    /// <exception cref="ArgumentException">The phase ends before it starts. One that runs over New Year is two phases.</exception>
    public void AddPhase(string name, string slug, MonthDay from, MonthDay to)
    {
        if ((to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0)
            throw new ArgumentException("A phase cannot end before it starts in the year.", nameof(to));

        phases.Add(new CyclePhase(this, phases.Count + 1, name, slug, from, to));
    }

    /// <summary>Why a county cannot keep to lead times.</summary>
    public static IReadOnlyList<LeadTimesRefusal> RefusalsToKeepTo(LeadTimes leadTimes) => [.. leadTimes.Refusals()];

    /// <summary>Sets when the papers of meetings are due, and when parties are reminded.</summary>
    /// <exception cref="RefusedException">See <see cref="RefusalsToKeepTo"/>.</exception>
    public void KeepTo(LeadTimes leadTimes)
    {
        RefusedException.ThrowIfAny(nameof(KeepTo), RefusalsToKeepTo(leadTimes));
        LeadTimes = leadTimes;
    }

    /// <summary>Says which code statistics know the county by.</summary>
    public void CodeInStatistics(string areaCode) => AreaCode = areaCode;

    /// <summary>Sets what a pulse asks about. One that is open keeps what it was opened with.</summary>
    public void AskInPulse(IEnumerable<string> statements) => pulseStatements = [.. statements];

    /// <summary>Marks the database as holding demo data, with its clock.</summary>
    public void HoldDemoData(TimeSpan clockOffset) => (HasDemoData, ClockOffset) = (true, clockOffset);
}
