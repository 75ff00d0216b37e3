using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RokPortal.Data.Seeding;

/// <summary>
/// A county's own file: everything that differs between counties when a database is new. Another county starts from
/// another file, without a code change.
/// </summary>
public sealed record CountyDefinition
{
    /// <summary>See <see cref="County.Name"/>.</summary>
    public required string Name { get; init; }

    /// <summary>See <see cref="County.Tagline"/>.</summary>
    public required string Tagline { get; init; }

    /// <summary>See <see cref="County.Organisation"/>.</summary>
    public required string Organisation { get; init; }

    /// <summary>See <see cref="County.Address"/>.</summary>
    public required string Address { get; init; }

    /// <summary>See <see cref="County.ContactEmail"/>.</summary>
    public required string ContactEmail { get; init; }

    /// <summary>See <see cref="County.TourLabel"/>.</summary>
    public required string TourLabel { get; init; }

    /// <summary>See <see cref="County.CommentDays"/>.</summary>
    public required int CommentDays { get; init; }

    /// <summary>See <see cref="County.LeadTimes"/>. What is left out is as usual.</summary>
    public LeadTimes LeadTimes { get; init; } = new();

    /// <summary>The phases of the year, in order.</summary>
    public required IReadOnlyList<PhaseEntry> Phases { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<PartyEntry> Parties { get; init; }

    /// <summary>The day the parties' population figures speak of.</summary>
    public required DateOnly PopulationDate { get; init; }

    /// <summary>Who published them.</summary>
    public required string PopulationSource { get; init; }

    /// <summary>The bodies with their seats.</summary>
    public required IReadOnlyList<BodyEntry> Bodies { get; init; }

    /// <summary>The agreements, predecessors first.</summary>
    public required IReadOnlyList<AgreementEntry> Agreements { get; init; }

    /// <summary>See <see cref="County.AreaCode"/>; may be left out.</summary>
    public string AreaCode { get; init; } = "";

    /// <summary>See <see cref="County.PulseStatements"/>; may be left out.</summary>
    public IReadOnlyList<string> PulseStatements { get; init; } = [];

    /// <summary>The indicators that follow the agreements' goals and areas; may be left out.</summary>
    public IReadOnlyList<IndicatorEntry> Indicators { get; init; } = [];

    /// <summary>An indicator of the agreement with a slug. Baseline and target are the county's to decide later.</summary>
    public sealed record IndicatorEntry(
        string Slug,
        string Agreement,
        string Name,
        string Definition,
        string Source,
        string Unit,
        IndicatorDirection Direction,
        IReadOnlyList<int> Goals,
        string? Area = null,
        bool BySex = false,
        string? KoladaId = null,
        int Decimals = 1,
        bool CountsPeople = false,
        bool HidesSmallNumbers = false);

    /// <summary>A phase; days as "MM-dd".</summary>
    public sealed record PhaseEntry(string Slug, string Name, string From, string To);

    /// <summary>A party.</summary>
    public sealed record PartyEntry(
        string Slug, string Name, string ShortName, PartyKind Kind, string? MunicipalityCode = null, int? Inhabitants = null);

    /// <summary>A body. What it may do is as usual for its kind, where <paramref name="Rules"/> are silent.</summary>
    public sealed record BodyEntry(
        string Slug, string Name, BodyKind Kind, string Task, IReadOnlyList<SeatEntry> Seats, RulesEntry? Rules = null);

    /// <summary>See <see cref="BodyRules"/>.</summary>
    public sealed record RulesEntry(
        bool? Decides = null,
        bool? Prepares = null,
        RecordKind? Keeps = null,
        bool? Verifies = null,
        Convener? Convener = null,
        int? NoticeDays = null,
        IReadOnlyList<StandingItem>? StandingItems = null)
    {
        /// <summary>The usual rules, with what is said here instead.</summary>
        public BodyRules Over(BodyRules usual) => new()
        {
            Decides = Decides ?? usual.Decides,
            Prepares = Prepares ?? usual.Prepares,
            Keeps = Keeps ?? usual.Keeps,
            // What is kept as minutes is verified, unless the file says otherwise and is refused.
            Verifies = Verifies ?? (Keeps is { } kept ? kept == RecordKind.Minutes : usual.Verifies),
            Convener = Convener ?? usual.Convener,
            NoticeDays = NoticeDays ?? usual.NoticeDays,
            StandingItems = StandingItems ?? usual.StandingItems,
        };
    }

    /// <summary>A party's seat in a body.</summary>
    public sealed record SeatEntry(string Party, int Number = 1, SeatFunction Function = SeatFunction.Representative);

    /// <summary>An agreement.</summary>
    public sealed record AgreementEntry(
        string Slug,
        string Name,
        int FirstYear,
        int LastYear,
        DateOnly ValidFrom,
        DateOnly ValidTo,
        string Purpose,
        string TargetGroup,
        IReadOnlyList<GoalEntry> Goals,
        IReadOnlyList<AreaEntry> Areas,
        DateOnly? ApprovedOn = null,
        string? Replaces = null);

    /// <summary>A goal.</summary>
    public sealed record GoalEntry(int Number, string Text, string Motive);

    /// <summary>A development area.</summary>
    public sealed record AreaEntry(string Slug, string Name, string Description, IReadOnlyList<int> GlobalGoals);

    /// <summary>Reads a definition.</summary>
    /// <param name="path">The county's own file, or null for Östergötland, which ships with the portal.</param>
    /// <exception cref="CountyFileException">The file is not there, or is not a county definition; says where and why.</exception>
    public static CountyDefinition Read(string? path) => CountyFile.Open(path).Read();
}

/// <summary>Files that ship inside an assembly of the portal.</summary>
public static class SeedFiles
{
    /// <summary>How they are read: enums by name.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>Opens a file.</summary>
    /// <param name="assembly">Where it is built in.</param>
    /// <param name="name">Its whole name there.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The file {name} is not built into the portal.");
}
