namespace RokPortal.Data.Kolada;

/// <summary>
/// Hämtning: a fetch of indicators from Kolada, as a job that any instance may do and as the log of what it changed. Not
/// audited: it is a log itself. At most one is under way.
/// </summary>
public sealed class IndicatorImport
{
    /// <summary>What <see cref="Slot"/> holds while the fetch waits or goes on; a unique index lets only one have it.</summary>
    public const string UnderWay = "under way";

    private readonly List<IndicatorImportLine> lines = [];

    private IndicatorImport()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Number in addresses, from 1. Unique.</summary>
    public int Number { get; private set; }

    /// <summary>Name of who asked for it; the portal itself when it is scheduled.</summary>
    public string RequestedBy { get; private set; } = "";

    /// <summary>Account of who asked for it, or null.</summary>
    public Guid? RequestedById { get; private set; }

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTime RequestedUtc { get; private set; }

    /// <summary>When it was begun, in UTC.</summary>
    public DateTime? StartedUtc { get; private set; }

    /// <summary>When it was done, in UTC.</summary>
    public DateTime? FinishedUtc { get; private set; }

    /// <summary><see cref="UnderWay"/> until it is done, then null.</summary>
    public string? Slot { get; private set; }

    /// <summary>The round that has the job now, or had it last.</summary>
    public Guid? LeaseOwner { get; private set; }

    /// <summary>Until when nobody else may take the job, in UTC.</summary>
    public DateTime? LeaseUntilUtc { get; private set; }

    /// <summary>One line an indicator, in no order; sort by name.</summary>
    public IReadOnlyList<IndicatorImportLine> Lines => lines;

    /// <summary>How many indicators have been handled.</summary>
    public int DoneCount => lines.Count(line => line.State != ImportLineState.Waiting);

    /// <summary>How many could not be fetched.</summary>
    public int FailedCount => lines.Count(line => line.State == ImportLineState.Failed);

    /// <summary>Asks for a fetch.</summary>
    internal static IndicatorImport Request(int number, string by, Guid? byId, IEnumerable<Indicator> indicators, DateTime utc)
    {
        var import = new IndicatorImport { Number = number, RequestedBy = by, RequestedById = byId, RequestedUtc = utc, Slot = UnderWay };
        import.lines.AddRange(indicators.Select(indicator => new IndicatorImportLine(import, indicator)));
        return import;
    }

    internal void Begin(DateTime utc) => StartedUtc ??= utc;

    internal void Finish(DateTime utc) => (FinishedUtc, Slot) = (utc, null);
}

/// <summary>How far an indicator has come in a fetch.</summary>
public enum ImportLineState
{
    /// <summary>Its turn has not come.</summary>
    Waiting,

    /// <summary>All that the source had is recorded.</summary>
    Done,

    /// <summary>Nothing of it is recorded.</summary>
    Failed,
}

/// <summary>An indicator in a fetch, and what came of it. It is recorded whole or not at all.</summary>
public sealed class IndicatorImportLine
{
    private IndicatorImportLine()
    {
    }

    internal IndicatorImportLine(IndicatorImport import, Indicator indicator)
    {
        (Import, ImportId) = (import, import.Id);
        (IndicatorId, Name) = (indicator.Id, indicator.Name);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The fetch.</summary>
    public IndicatorImport Import { get; private set; } = null!;

    /// <summary>Key of <see cref="Import"/>.</summary>
    public Guid ImportId { get; private set; }

    /// <summary>The indicator.</summary>
    public Guid IndicatorId { get; private set; }

    /// <summary>Its name then.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How far it has come.</summary>
    public ImportLineState State { get; private set; }

    /// <summary>Why it failed, or null.</summary>
    public KoladaFault? Fault { get; private set; }

    /// <summary>Number of values that were new.</summary>
    public int Added { get; private set; }

    /// <summary>Number of values that the source had revised.</summary>
    public int Revised { get; private set; }

    /// <summary>Number of values that were as before.</summary>
    public int Unchanged { get; private set; }

    /// <summary>What the source called the measure before, when it has a new title; else empty.</summary>
    public string FormerTitle { get; private set; } = "";

    /// <summary>When its values were recorded or the attempt failed, in UTC. Values with this time came with it.</summary>
    public DateTime? HandledUtc { get; private set; }

    internal void Finish(IReadOnlyCollection<ValueChange> changes, int total, string formerTitle, DateTime utc)
    {
        (State, Fault, FormerTitle, HandledUtc) = (ImportLineState.Done, null, formerTitle, utc);
        Added = changes.Count(change => change.Kind == ValueChangeKind.Added);
        Revised = changes.Count - Added;
        Unchanged = total - changes.Count;
    }

    internal void Fail(KoladaFault fault, DateTime utc) => (State, Fault, HandledUtc) = (ImportLineState.Failed, fault, utc);
}
