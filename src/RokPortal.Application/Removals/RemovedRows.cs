using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace RokPortal.Application.Removals;

/// <summary>
/// The rows of an aggregate and its parts as text, and back. What the text does not know, because the model has grown since, gets
/// what a new object has.
/// </summary>
internal static class RemovedRows
{
    /// <summary>Writes an aggregate and its parts, which are read if they are not there.</summary>
    public static async Task<string> WriteAsync(RokDbContext db, Aggregate thing, CancellationToken cancel)
    {
        List<Row> rows = [];
        await AddAsync(db.Entry(thing), rows, cancel);
        return JsonSerializer.Serialize(rows);
    }

    /// <summary>Makes the objects again, to be added at the next save, and gives the aggregate.</summary>
    public static object Revive(RokDbContext db, string text)
    {
        List<object> revived = [];
        foreach (var row in JsonSerializer.Deserialize<List<Row>>(text)!)
        {
            var type = db.Model.GetEntityTypes().Single(known => known.ClrType.Name == row.Entity).ClrType;
            var entry = db.Entry(Activator.CreateInstance(type, nonPublic: true)!);
            foreach (var property in entry.Properties)
            {
                if (row.Values.TryGetValue(property.Metadata.Name, out var value))
                    property.CurrentValue = value.Deserialize(property.Metadata.ClrType);
            }

            // A form that was opened before the thing was taken away must not take the new row for the old one.
            if (entry.Entity is Aggregate whole)
                entry.Property(nameof(Aggregate.Version)).CurrentValue = whole.Version + 1;
            entry.State = EntityState.Added;
            revived.Add(entry.Entity);
        }

        return revived[0];
    }

    private static async Task AddAsync(EntityEntry entry, List<Row> rows, CancellationToken cancel)
    {
        rows.Add(new Row(
            entry.Metadata.ClrType.Name,
            entry.Properties.ToDictionary(
                property => property.Metadata.Name,
                property => JsonSerializer.SerializeToElement(property.CurrentValue, property.Metadata.ClrType))));
        foreach (var parts in entry.Collections.Where(parts => !parts.Metadata.IsShadowProperty()))
        {
            await parts.LoadAsync(cancel);
            foreach (var part in parts.CurrentValue!)
                await AddAsync(parts.FindEntry(part)!, rows, cancel);
        }
    }

    /// <summary>A row: the sort of entity and its columns.</summary>
    private sealed record Row(string Entity, Dictionary<string, JsonElement> Values);
}
