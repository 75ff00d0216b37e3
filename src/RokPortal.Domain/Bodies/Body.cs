using RokPortal.Domain.Shared;

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

    /// <summary>What sort of body it is.</summary>
    public BodyKind Kind { get; private set; }

    /// <summary>What the body is for, Markdown.</summary>
    public string Task { get; private set; } = "";

    /// <inheritdoc />
    public override string LogName => Name;

    /// <summary>Makes a body.</summary>
    public static Body Establish(string slug, string name, BodyKind kind, string task) =>
        new() { Slug = slug, Name = name, Kind = kind, Task = task };
}

/// <summary>Sort of body.</summary>
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
