using System.Text.Json;

namespace RokPortal.Data.Audit;

/// <summary>One save of one aggregate (ändringslogg): who, when, and which fields went from what to what.</summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    internal AuditEntry(
        DateTime utc, Actor actor, string entityType, Guid entityId, string subject, int version, IReadOnlyList<AuditChange> changes)
    {
        Utc = utc;
        UserId = actor.UserId;
        UserName = actor.Name;
        EntityType = entityType;
        EntityId = entityId;
        Subject = subject;
        Version = version;
        Changes = JsonSerializer.Serialize(changes, AuditChange.Json);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>When, in UTC.</summary>
    public DateTime Utc { get; private set; }

    /// <summary>The account, or null for the portal itself.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>Name of who did it, as it was then.</summary>
    public string UserName { get; private set; } = "";

    /// <summary>Type name of the aggregate.</summary>
    public string EntityType { get; private set; } = "";

    /// <summary>Id of the aggregate.</summary>
    public Guid EntityId { get; private set; }

    /// <summary>What the aggregate was called then ("2027-03 Språkstöd på arbetsplatsen").</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Version of the aggregate after the save.</summary>
    public int Version { get; private set; }

    /// <summary>The changes as JSON; see <see cref="Read"/>.</summary>
    public string Changes { get; private set; } = "[]";

    /// <summary>The changes.</summary>
    public IReadOnlyList<AuditChange> Read() => JsonSerializer.Deserialize<List<AuditChange>>(Changes, AuditChange.Json) ?? [];
}

/// <summary>One field that changed.</summary>
/// <param name="Entity">Type name of the entity: the aggregate or one of its parts.</param>
/// <param name="Kind">Added, Modified or Deleted.</param>
/// <param name="Field">Name of the property.</param>
/// <param name="Before">Value before, or null; never given for contact fields.</param>
/// <param name="After">Value after, or null; never given for contact fields.</param>
public sealed record AuditChange(string Entity, string Kind, string Field, string? Before, string? After)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
