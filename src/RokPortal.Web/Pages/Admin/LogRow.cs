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

    public static LogRow Of(AuditEntry entry)
    {
        var changes = entry.Read().Select(change => LogChange.Of(change, entry.EntityType)).ToList();
        return new LogRow(entry.Utc, entry.UserName, LogTexts.Entity(entry.EntityType), entry.Subject, SummaryOf(entry, changes), changes);
    }

    private static string SummaryOf(AuditEntry entry, List<LogChange> changes)
    {
        if (entry.Read().Any(change => change.Entity == entry.EntityType && change.Kind == "Added"))
            return "Ny";
        if (entry.Read().Any(change => change.Entity == entry.EntityType && change.Kind == "Deleted"))
            return "Borttagen";
        if (changes is [var only])
            return $"{only.Field}: {only.ShortBefore} → {only.ShortAfter}";

        var fields = changes.Select(change => change.Field).Distinct().ToList();
        var more = fields.Count - FieldsInSummary;
        return "Ändrat: " + string.Join(", ", fields.Take(FieldsInSummary)) + (more > 0 ? $" och {more} till" : "");
    }
}

/// <summary>One field that changed, in Swedish. Values are null where the trail does not keep them.</summary>
public sealed record LogChange(string Field, string? Before, string? After)
{
    private const int ShortLength = 60;

    public string ShortBefore => Shorten(Before);

    public string ShortAfter => Shorten(After);

    public static LogChange Of(AuditChange change, string aggregate)
    {
        var field = LogTexts.Field(change.Entity, change.Field);
        return new LogChange(
            change.Entity == aggregate ? field : $"{LogTexts.Entity(change.Entity)}, {field}",
            LogTexts.Value(change.Entity, change.Field, change.Before),
            LogTexts.Value(change.Entity, change.Field, change.After));
    }

    private static string Shorten(string? value) => value switch
    {
        null or "" => "(tomt)",
        { Length: > ShortLength } => string.Concat(value.AsSpan(0, ShortLength).TrimEnd(), "…"),
        _ => value,
    };
}
