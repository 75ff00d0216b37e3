namespace RokPortal.Domain.Agreements;

/// <summary>
/// Överenskommelse (RÖK): the county's multi-year regional agreement with its goals and development areas.
/// Several follow each other; its state on a day follows from dates, so nothing has to be switched at midnight.
/// </summary>
public sealed class Agreement : Aggregate
{
    private readonly List<Goal> goals = [];
    private readonly List<DevelopmentArea> areas = [];
    private readonly List<AgreementExtension> extensions = [];

    private Agreement()
    {
    }

    /// <summary>Name in addresses ("hallbar-integration-2021-2025"). Unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Name ("Hållbar integration i Östergötland").</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the agreement is for, Markdown.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Who the work is for (målgrupp), Markdown.</summary>
    public string TargetGroup { get; private set; } = "";

    /// <summary>First year in its title. The agreement may come into force later that year (R26).</summary>
    public int FirstYear { get; private set; }

    /// <summary>Last year in its title. An extension moves <see cref="ValidTo"/>, not the title.</summary>
    public int LastYear { get; private set; }

    /// <summary>First day in force.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day in force, extensions included.</summary>
    public DateOnly ValidTo { get; private set; }

    /// <summary>The day the council approved it (godkänd av Integrationsrådet), or null for a draft.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>The agreement that this one replaces (ersätter), if any.</summary>
    public Agreement? Predecessor { get; private set; }

    /// <summary>Key of <see cref="Predecessor"/>.</summary>
    public Guid? PredecessorId { get; private set; }

    /// <summary>The day from which a successor has taken its place, or null.</summary>
    public DateOnly? ReplacedFrom { get; private set; }

    /// <summary>Overall goals (mål), in no order; sort by number.</summary>
    public IReadOnlyList<Goal> Goals => goals;

    /// <summary>Development areas (utvecklingsområden), in no order; sort by position.</summary>
    public IReadOnlyList<DevelopmentArea> Areas => areas;

    /// <summary>Extensions (förlängningar), in no order; sort by date.</summary>
    public IReadOnlyList<AgreementExtension> Extensions => extensions;

    /// <inheritdoc />
    public override string LogName => FullName;

    /// <summary>Name with its years: "Hållbar integration i Östergötland 2021–2025".</summary>
    public string FullName => $"{Name} {FirstYear}–{LastYear}";

    /// <summary>Writes a new agreement.</summary>
    /// <exception cref="ArgumentException">The agreement would end before it starts.</exception>
    public static Agreement Draft(string slug, string name, int firstYear, int lastYear, DateOnly validFrom, DateOnly validTo)
    {
        if (validTo < validFrom || lastYear < firstYear)
            throw new ArgumentException("An agreement cannot end before it starts.", nameof(validTo));

        return new Agreement
        {
            Slug = slug,
            Name = name,
            FirstYear = firstYear,
            LastYear = lastYear,
            ValidFrom = validFrom,
            ValidTo = validTo,
        };
    }

    /// <summary>Writes purpose and target group.</summary>
    /// <param name="purpose">Markdown.</param>
    /// <param name="targetGroup">Markdown.</param>
    public void Describe(string purpose, string targetGroup) => (Purpose, TargetGroup) = (purpose, targetGroup);

    /// <summary>Adds an overall goal.</summary>
    public Goal AddGoal(int number, string text, string motive)
    {
        var goal = new Goal(this, number, text, motive);
        goals.Add(goal);
        return goal;
    }

    /// <summary>Adds a development area after those already there.</summary>
    public DevelopmentArea AddArea(string slug, string name, string description, IEnumerable<int> globalGoals)
    {
        var area = new DevelopmentArea(this, areas.Count + 1, slug, name, description, globalGoals);
        areas.Add(area);
        return area;
    }

    /// <summary>Why the council's approval cannot be recorded.</summary>
    public IReadOnlyList<ApprovalRefusal> RefusalsToApprove() => ApprovedOn is null ? [] : [ApprovalRefusal.AlreadyApproved];

    /// <summary>Records that the council approved the agreement (R27). The parties ratify it on their own.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToApprove"/> lists reasons.</exception>
    public void Approve(DateOnly approvedOn)
    {
        RefusedException.ThrowIfAny(nameof(Approve), RefusalsToApprove());
        ApprovedOn = approvedOn;
    }

    /// <summary>Why this agreement cannot take the place of an earlier one.</summary>
    public IReadOnlyList<ReplacementRefusal> RefusalsToReplace(Agreement predecessor)
    {
        List<ReplacementRefusal> reasons = [];
        if (ApprovedOn is null)
            reasons.Add(ReplacementRefusal.NotApproved);
        if (predecessor.ReplacedFrom is not null)
            reasons.Add(ReplacementRefusal.AlreadyReplaced);
        if (ValidFrom <= predecessor.ValidFrom)
            reasons.Add(ReplacementRefusal.NotLater);
        return reasons;
    }

    /// <summary>Takes the place of an earlier agreement from the day this one comes into force.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToReplace"/> lists reasons.</exception>
    public void Replace(Agreement predecessor)
    {
        RefusedException.ThrowIfAny(nameof(Replace), RefusalsToReplace(predecessor));
        Predecessor = predecessor;
        PredecessorId = predecessor.Id;
        predecessor.ReplacedFrom = ValidFrom;
    }

    /// <summary>Why the agreement cannot be extended to a day.</summary>
    public IReadOnlyList<ExtensionRefusal> RefusalsToExtend(DateOnly validTo)
    {
        List<ExtensionRefusal> reasons = [];
        if (ApprovedOn is null)
            reasons.Add(ExtensionRefusal.NotApproved);
        if (validTo <= ValidTo)
            reasons.Add(ExtensionRefusal.NotLater);
        return reasons;
    }

    /// <summary>Förlänger: moves the last day in force.</summary>
    /// <param name="validTo">The new last day.</param>
    /// <param name="decidedOn">The day of the council's decision.</param>
    /// <param name="reference">Where the decision is found.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToExtend"/> lists reasons.</exception>
    public void Extend(DateOnly validTo, DateOnly decidedOn, string reference)
    {
        RefusedException.ThrowIfAny(nameof(Extend), RefusalsToExtend(validTo));
        extensions.Add(new AgreementExtension(this, validTo, decidedOn, reference));
        ValidTo = validTo;
    }

    /// <summary>The extension that set the last day in force; null while the agreement ends as it was written.</summary>
    public AgreementExtension? LatestExtension => extensions.Find(extension => extension.ValidTo == ValidTo);

    /// <summary>Takes back the latest extension: the council had not decided it.</summary>
    internal void TakeBackExtension()
    {
        if (LatestExtension is not { } latest)
            throw new InvalidOperationException("The agreement is not extended, or its extensions are not loaded.");
        extensions.Remove(latest);
        ValidTo = latest.FormerValidTo;
    }

    /// <summary>State on a day.</summary>
    public AgreementStatus StatusOn(DateOnly day) => this switch
    {
        { ApprovedOn: null } => AgreementStatus.Draft,
        { ReplacedFrom: { } replaced } when day >= replaced => AgreementStatus.Replaced,
        _ when day < ValidFrom => AgreementStatus.Approved,
        _ when day > ValidTo => AgreementStatus.Expired,
        _ => AgreementStatus.InForce,
    };

    /// <summary>Whether the agreement is in force on at least one day of a year, so that the year can have a plan.</summary>
    public bool IsInForceDuring(int year) =>
        ApprovedOn is not null
        && ValidFrom.Year <= year
        && ValidTo.Year >= year
        && (ReplacedFrom is null || ReplacedFrom > new DateOnly(year, 1, 1));
}
