namespace RokPortal.Domain.Indicators;

/// <summary>
/// Indikator: a figure that tells how a goal or an area of an agreement goes (R38–R41). Which there are is the county's
/// own data. Its values are added and never changed, see <see cref="IndicatorValue"/>.
/// </summary>
public sealed class Indicator : Aggregate
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 150;

    /// <summary>Longest definition.</summary>
    public const int DefinitionLength = 2000;

    /// <summary>Longest unit, and longest name of a source.</summary>
    public const int LineLength = 80;

    /// <summary>Longest <see cref="SourceTitle"/>.</summary>
    public const int SourceTitleLength = 500;

    private readonly List<IndicatorGoal> goals = [];
    private readonly List<DefinitionChange> changes = [];
    private readonly List<IndicatorValue> values = [];

    private Indicator()
    {
    }

    /// <summary>Name in addresses ("trangbodda-invanare"). Unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The agreement whose goals and areas it follows.</summary>
    public Agreement Agreement { get; private set; } = null!;

    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What is counted, of whom.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>Who publishes the values.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Enhet in words.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Number of decimals shown.</summary>
    public int Decimals { get; private set; }

    /// <summary>Which way is better.</summary>
    public IndicatorDirection Direction { get; private set; }

    /// <summary>True when the source divides the values by sex.</summary>
    public bool IsBySex { get; private set; }

    /// <summary>Number of the measure in Kolada, or null.</summary>
    public string? KoladaId { get; private set; }

    /// <summary>What the source itself calls the measure; wording changes from year to year. Empty until it has been read.</summary>
    public string SourceTitle { get; private set; } = "";

    /// <summary>Area that it follows, or null.</summary>
    public DevelopmentArea? Area { get; private set; }

    /// <summary>Key of <see cref="Area"/>.</summary>
    public Guid? AreaId { get; private set; }

    /// <summary>Year of the baseline (basvärde), or null.</summary>
    public int? BaselineYear { get; private set; }

    /// <summary>The county's value that the work started from, or null.</summary>
    public decimal? BaselineValue { get; private set; }

    /// <summary>Year of the target (målvärde), or null.</summary>
    public int? TargetYear { get; private set; }

    /// <summary>What the county wants to reach, or null.</summary>
    public decimal? TargetValue { get; private set; }

    /// <summary>True when a value is a number of people.</summary>
    public bool CountsPeople { get; private set; }

    /// <summary>True when numbers of people below five are not shown.</summary>
    public bool HidesSmallNumbers { get; private set; }

    /// <summary>When values were last added or revised (UTC), or null.</summary>
    public DateTime? ValuesChangedUtc { get; private set; }

    /// <summary>When the source was last asked, whether it had anything new or not (UTC), or null.</summary>
    public DateTime? ValuesCheckedUtc { get; private set; }

    /// <summary>Goals that it follows, in no order.</summary>
    public IReadOnlyList<IndicatorGoal> Goals => goals;

    /// <summary>Changes of its definition, in no order; sort by year.</summary>
    public IReadOnlyList<DefinitionChange> Changes => changes;

    /// <summary>The values that were loaded, in no order. Load those that are known now before <see cref="Enter"/>.</summary>
    public IReadOnlyList<IndicatorValue> Values => values;

    /// <inheritdoc />
    public override string LogName => Name;

    /// <summary>What the work started from, or null.</summary>
    public YearValue? Baseline => BaselineYear is { } year && BaselineValue is { } value ? new YearValue(year, value) : null;

    /// <summary>What the county wants to reach, or null.</summary>
    public YearValue? Target => TargetYear is { } year && TargetValue is { } value ? new YearValue(year, value) : null;

    /// <summary>Makes an indicator.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToDefine"/> lists reasons.</exception>
    public static Indicator Define(Agreement agreement, string slug, IndicatorContent content)
    {
        var indicator = new Indicator { Slug = slug, Agreement = agreement, AgreementId = agreement.Id };
        indicator.Revise(content);
        return indicator;
    }

    /// <summary>Why an indicator of an agreement cannot be like this.</summary>
    public static IReadOnlyList<IndicatorRefusal> RefusalsToDefine(Agreement agreement, IndicatorContent content)
    {
        List<IndicatorRefusal> reasons = [];
        if (content.Goals.Count == 0 && content.Area is null)
            reasons.Add(IndicatorRefusal.FollowsNothing);
        if (content.Goals.Any(goal => goal.AgreementId != agreement.Id) || (content.Area is { } area && area.AgreementId != agreement.Id))
            reasons.Add(IndicatorRefusal.NotOfTheAgreement);
        if (content is { Baseline: { } baseline, Target: { } target } && target.Year <= baseline.Year)
            reasons.Add(IndicatorRefusal.TargetNotAfterBaseline);
        if (content.Changes.DistinctBy(change => change.FromYear).Count() < content.Changes.Count)
            reasons.Add(IndicatorRefusal.SameYearTwice);
        return reasons;
    }

    /// <summary>Why it cannot be rewritten like this.</summary>
    public IReadOnlyList<IndicatorRefusal> RefusalsToRevise(IndicatorContent content) => RefusalsToDefine(Agreement, content);

    /// <summary>Writes everything anew. Goals and changes must be loaded.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToRevise"/> lists reasons.</exception>
    public void Revise(IndicatorContent content)
    {
        RefusedException.ThrowIfAny(nameof(Revise), RefusalsToRevise(content));
        (Name, Definition, Source, Unit, Decimals) = (content.Name, content.Definition, content.Source, content.Unit, content.Decimals);
        (Direction, IsBySex, KoladaId) = (content.Direction, content.IsBySex, content.KoladaId);
        (Area, AreaId) = (content.Area, content.Area?.Id);
        (BaselineYear, BaselineValue) = (content.Baseline?.Year, content.Baseline?.Value);
        (TargetYear, TargetValue) = (content.Target?.Year, content.Target?.Value);
        (CountsPeople, HidesSmallNumbers) = (content.CountsPeople, content.HidesSmallNumbers);

        goals.RemoveAll(existing => !content.Goals.Any(goal => goal.Id == existing.GoalId));
        goals.AddRange(content.Goals
            .DistinctBy(goal => goal.Id)
            .Where(goal => !goals.Exists(existing => existing.GoalId == goal.Id))
            .Select(goal => new IndicatorGoal(this, goal)));
        changes.RemoveAll(existing => !content.Changes.Any(change => change.FromYear == existing.FromYear));
        foreach (var change in content.Changes)
        {
            if (changes.Find(existing => existing.FromYear == change.FromYear) is { } existing)
                existing.Write(change.Note);
            else
                changes.Add(new DefinitionChange(this, change));
        }
    }

    /// <summary>Keeps what the source itself calls the measure. True when it has a new title.</summary>
    public bool Read(string sourceTitle)
    {
        var isNew = SourceTitle != sourceTitle;
        SourceTitle = sourceTitle;
        return isNew;
    }

    /// <summary>How what a source says differs from what is known now. The values known now must be loaded.</summary>
    /// <exception cref="ArgumentException">The source says two things about the same place.</exception>
    public IReadOnlyList<ValueChange> ChangesIn(IReadOnlyCollection<ValueEntry> entries, ValueOrigin origin)
    {
        if (entries.DistinctBy(entry => entry.Place).Count() < entries.Count)
            throw new ArgumentException("Two values for the same area, year and sex.", nameof(entries));

        var known = values.Where(value => value.KnownToUtc is null).ToDictionary(value => value.Place);
        List<ValueChange> found = [];
        foreach (var entry in entries)
        {
            if (!known.TryGetValue(entry.Place, out var current))
                found.Add(new ValueChange(entry, ValueChangeKind.Added, null, null));
            else if (!current.Says(entry, origin))
                found.Add(new ValueChange(entry, ValueChangeKind.Revised, current.Value, current.Status));
        }

        return found;
    }

    /// <summary>
    /// Adds what is new and lets what is revised take over. What the source says nothing about stays as it was: no answer
    /// is not zero. The values known now must be loaded.
    /// </summary>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentException">The source says two things about the same place.</exception>
    public IReadOnlyList<ValueChange> Enter(IReadOnlyCollection<ValueEntry> entries, ValueOrigin origin, DateTime utc)
    {
        var found = ChangesIn(entries, origin);
        var known = values.Where(value => value.KnownToUtc is null).ToDictionary(value => value.Place);
        foreach (var change in found)
        {
            if (known.TryGetValue(change.Entry.Place, out var current))
                current.Leave(utc);
            values.Add(new IndicatorValue(this, change.Entry, origin, utc));
        }

        ValuesCheckedUtc = utc;
        if (found.Count > 0)
            ValuesChangedUtc = utc;
        return found;
    }

    /// <summary>Whether a value is a number of so few people that it is flagged.</summary>
    public bool IsSmall(decimal value) => CountsPeople && value < IndicatorValue.SmallNumber;

    /// <summary>Whether a value is kept to those who fetched it.</summary>
    public bool Hides(decimal value) => HidesSmallNumbers && IsSmall(value);

    /// <summary>Whether two years are of the same definition, so that their values can be compared.</summary>
    public bool CanCompare(int firstYear, int lastYear) =>
        !changes.Exists(change => change.FromYear > firstYear && change.FromYear <= lastYear);

    /// <summary>How a value of the county stands to the target.</summary>
    public TargetStanding StandingOf(YearValue? latest)
    {
        if (Target is not { } target)
            return TargetStanding.NoTarget;
        if (latest is null)
            return TargetStanding.NoValue;
        if (IsAsGoodAs(latest.Value, target.Value))
            return TargetStanding.Reached;
        if (Baseline is { } baseline && !CanCompare(baseline.Year, latest.Year))
            return TargetStanding.NotComparable;
        return Baseline is { } start && !IsAsGoodAs(start.Value, latest.Value) ? TargetStanding.Nearer : TargetStanding.NotNearer;
    }

    private bool IsAsGoodAs(decimal value, decimal other) => Direction == IndicatorDirection.Higher ? value >= other : value <= other;
}
