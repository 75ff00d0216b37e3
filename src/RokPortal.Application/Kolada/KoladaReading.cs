using RokPortal.Data.Kolada;

namespace RokPortal.Application.Kolada;

/// <summary>What Kolada says, as values of an indicator.</summary>
internal static class KoladaReading
{
    /// <summary>Statuses by which Kolada says that a value is kept secret because it is about too few.</summary>
    private static readonly HashSet<string> Secret = new(StringComparer.OrdinalIgnoreCase) { "Private", "Secret", "TooFew" };

    // More is no statistics of a county, and would not fit its column.
    private const decimal Largest = 10_000_000_000_000;

    /// <summary>
    /// The values of the areas and years that were asked for. What was not asked for is left out; what is missing is
    /// missing, never zero.
    /// </summary>
    /// <exception cref="KoladaException">Two values for one place, or one that is no statistics.</exception>
    public static IReadOnlyList<ValueEntry> EntriesOf(
        IEnumerable<KoladaRow> rows, string kpi, IReadOnlyCollection<string> areas,
        IReadOnlyCollection<int> years, bool isBySex)
    {
        Dictionary<ValuePlace, ValueEntry> entries = [];
        foreach (var row in rows.Where(row =>
            row.Kpi == kpi && row.Municipality is not null && areas.Contains(row.Municipality) && years.Contains(row.Period)))
        {
            foreach (var value in row.Values ?? [])
            {
                if (SexOf(value.Gender) is not { } sex || (sex != IndicatorSex.Total && !isBySex))
                    continue;

                var entry = EntryOf(new ValuePlace(row.Municipality!, row.Period, sex), value);
                if (!entries.TryAdd(entry.Place, entry)
                    && (entries[entry.Place].Value, entries[entry.Place].Status) != (entry.Value, entry.Status))
                    throw new KoladaException(KoladaFault.NotUnderstood);
            }
        }

        return [.. entries.Values];
    }

    private static ValueEntry EntryOf(ValuePlace place, KoladaValue value)
    {
        if (value.Value is { } known)
            return Math.Abs(known) < Largest ? ValueEntry.Known(place, known) : throw new KoladaException(KoladaFault.NotUnderstood);
        return value.Status is { } status && Secret.Contains(status) ? ValueEntry.TooFew(place) : ValueEntry.Missing(place);
    }

    private static IndicatorSex? SexOf(string? gender) => gender switch
    {
        "T" => IndicatorSex.Total,
        "K" => IndicatorSex.Women,
        "M" => IndicatorSex.Men,
        _ => null,
    };
}
