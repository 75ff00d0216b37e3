using RokPortal.Data.Audit;

namespace RokPortal.Web.Pages.Admin;

/// <summary>One save, in Swedish.</summary>
/// <param name="Utc">When, in UTC.</param>
/// <param name="UserName">Who.</param>
/// <param name="Kind">Sort of object.</param>
/// <param name="Subject">What it was called then.</param>
/// <param name="Summary">What happened, short enough for a list.</param>
/// <param name="Changes">Every field, whole texts.</param>
public sealed record LogRow(DateTime Utc, string UserName, string Kind, string Subject, string Summary, IReadOnlyList<LogChange> Changes)
{
    private const int FieldsInSummary = 4;

    /// <summary>What the entries refer to, so that names can be looked up for all of them at once.</summary>
    public static IReadOnlyCollection<Guid> IdsIn(IEnumerable<AuditEntry> entries) =>
        entries
            .SelectMany(entry => entry.Read())
            .SelectMany(change => LogChange.IdsIn(change.Before).Concat(LogChange.IdsIn(change.After)))
            .ToHashSet();

    /// <summary>Puts an entry in words.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="names">Names of what it refers to. An id that is not there is shown as it is.</param>
    public static LogRow Of(AuditEntry entry, IReadOnlyDictionary<Guid, string> names)
    {
        var stored = entry.Read();
        // A part's key to its whole says nothing that the row does not say already.
        var changes = stored
            .Where(change => !LogChange.IdsIn(change.After ?? change.Before).Contains(entry.EntityId))
            .OrderBy(change => change.Entity == entry.EntityType ? 0 : 1)
            .Select(change => LogChange.Of(change, entry.EntityType, names))
            .ToList();
        return new LogRow(
            entry.Utc,
            entry.UserName,
            LogTexts.Entity(entry.EntityType),
            entry.Subject,
            SummaryOf(entry.EntityType, stored, changes),
            changes);
    }

    private static string SummaryOf(string aggregate, IReadOnlyList<AuditChange> stored, List<LogChange> changes)
    {
        if (stored.Any(change => change.Entity == aggregate && change.Kind == "Added"))
            return "Ny";
        if (stored.Any(change => change.Entity == aggregate && change.Kind == "Deleted"))
            return "Borttagen";
        if (changes is [{ IsHidden: false } only])
            return $"{only.Field}: {only.ShortBefore} → {only.ShortAfter}";

        var fields = changes.Select(change => change.Field).Distinct().ToList();
        var more = fields.Count - FieldsInSummary;
        return "Ändrat: " + string.Join(", ", fields.Take(FieldsInSummary)) + (more > 0 ? $" och {more} till" : "");
    }
}

/// <summary>One field that changed, in Swedish.</summary>
public sealed record LogChange(string Field, string? Before, string? After)
{
    private const int ShortLength = 60;
    private const int IdLength = 36;
    private const string Separator = "; ";

    /// <summary>Whether the trail only names the field: contact details and everything about accounts.</summary>
    public bool IsHidden => Before is null && After is null;

    public string ShortBefore => Shorten(Before);

    public string ShortAfter => Shorten(After);

    /// <summary>The ids in a stored value: none, one, or the members of a list.</summary>
    public static IEnumerable<Guid> IdsIn(string? value) =>
        value is not { Length: >= IdLength }
            ? []
            : value.Split(Separator).Select(part => Guid.TryParseExact(part, "D", out var id) ? id : (Guid?)null).OfType<Guid>();

    public static LogChange Of(AuditChange change, string aggregate, IReadOnlyDictionary<Guid, string> names)
    {
        var (entity, field) = (LogTexts.Entity(change.Entity), LogTexts.Field(change.Entity, change.Field));
        // "Medverkande part" and not "Medverkande part, part".
        var partField = entity.EndsWith(field, StringComparison.Ordinal) ? entity : $"{entity}, {field}";
        return new LogChange(
            change.Entity == aggregate ? field : partField,
            ValueOf(change, change.Before, names),
            ValueOf(change, change.After, names));
    }

    private static string? ValueOf(AuditChange change, string? value, IReadOnlyDictionary<Guid, string> names) =>
        IdsIn(value).Any()
            ? string.Join(Separator, value!.Split(Separator).Select(
                part => Guid.TryParseExact(part, "D", out var id) ? names.GetValueOrDefault(id, part) : part))
            : LogTexts.Value(change.Entity, change.Field, value);

    private static string Shorten(string? value) => value switch
    {
        null or "" => "(tomt)",
        { Length: > ShortLength } => string.Concat(value.AsSpan(0, ShortLength).TrimEnd(), "…"),
        _ => value,
    };
}
