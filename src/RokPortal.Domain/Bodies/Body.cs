namespace RokPortal.Domain.Bodies;

/// <summary>Organ: a group of parties that meets, such as Integrationsrådet and its beredningsgrupp.</summary>
public sealed class Body : Aggregate
{
    private Body()
    {
    }

    /// <summary>Name in addresses ("integrationsradet"). Unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Name ("Integrationsrådet").</summary>
    public string Name { get; private set; } = "";

    /// <summary>What sort of body it is: a label. What it may do is said by the properties below.</summary>
    public BodyKind Kind { get; private set; }

    /// <summary>What the body is for, Markdown.</summary>
    public string Task { get; private set; } = "";

    /// <summary>Whether it decides: its items get paragraphs (§), and what is proposed to the council is put to it.</summary>
    public bool Decides { get; private set; }

    /// <summary>Whether it prepares what the council decides, and its members report for their parties.</summary>
    public bool Prepares { get; private set; }

    /// <summary>What is kept of its meetings.</summary>
    public RecordKind Keeps { get; private set; }

    /// <summary>Whether what is kept is verified (justeras).</summary>
    public bool Verifies { get; private set; }

    /// <summary>Who calls to its meetings.</summary>
    public Convener Convener { get; private set; }

    /// <summary>Days before a meeting by which its kallelse is out; null for what the county keeps to.</summary>
    public int? NoticeDays { get; private set; }

    /// <summary>What each of its agendas has from the start, in order.</summary>
    public IReadOnlyList<StandingItem> StandingItems { get; private set; } = [];

    /// <inheritdoc />
    public override string LogName => Name;

    /// <summary>Why no body can work by some rules.</summary>
    public static IReadOnlyList<EstablishmentRefusal> RefusalsToEstablish(BodyRules rules) => [.. rules.Refusals()];

    /// <summary>Makes a body.</summary>
    /// <param name="slug">Name in addresses.</param>
    /// <param name="name">Name.</param>
    /// <param name="kind">What sort of body it is.</param>
    /// <param name="task">What it is for, Markdown.</param>
    /// <param name="rules">What it may do; null for what usually holds for its sort.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToEstablish"/> lists reasons.</exception>
    public static Body Establish(string slug, string name, BodyKind kind, string task, BodyRules? rules = null)
    {
        rules ??= BodyRules.Of(kind);
        RefusedException.ThrowIfAny(nameof(Establish), RefusalsToEstablish(rules));
        return new()
        {
            Slug = slug,
            Name = name,
            Kind = kind,
            Task = task,
            Decides = rules.Decides,
            Prepares = rules.Prepares,
            Keeps = rules.Keeps,
            Verifies = rules.Verifies,
            Convener = rules.Convener,
            NoticeDays = rules.NoticeDays,
            StandingItems = rules.StandingItems,
        };
    }
}

/// <summary>Sort of body: its label, and what <see cref="BodyRules"/> usually hold for it.</summary>
public enum BodyKind
{
    /// <summary>Integrationsrådet: decides, keeps protokoll.</summary>
    Council,

    /// <summary>Beredningsgruppen: prepares, keeps minnesanteckningar.</summary>
    PreparatoryGroup,

    /// <summary>Nätverk.</summary>
    Network,

    /// <summary>Arbetsgrupp.</summary>
    WorkingGroup,
}
