using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>What a file said, kept from the upload until it is confirmed.</summary>
/// <param name="Source">Who published the values, with the name of the file.</param>
/// <param name="Entries">The values.</param>
/// <param name="Faults">Rows that could not be read.</param>
/// <param name="RowsOfOthers">Rows about places outside the county.</param>
public sealed record ValueFileContent(
    string Source,
    IReadOnlyCollection<ValueEntry> Entries,
    IReadOnlyList<string> Faults,
    int RowsOfOthers);

/// <summary>
/// Keeps a file with values between the upload and the confirmation as the user's draft for the page: in the database, seen by
/// nobody else, and replaced by the next file.
/// </summary>
public sealed class ValueFileDrafts(DraftStore store, CurrentUser user)
{
    /// <summary>False if it is too large to keep.</summary>
    public async Task<bool> KeepAsync(Indicator indicator, ValueFileContent content, CancellationToken cancel) => await store.KeepAsync(
        user.Id,
        SubjectOf(indicator),
        new Dictionary<string, string[]>
        {
            [nameof(ValueFileContent.Source)] = [content.Source],
            [nameof(ValueFileContent.Entries)] = [.. content.Entries.Select(Write)],
            [nameof(ValueFileContent.Faults)] = [.. content.Faults],
            [nameof(ValueFileContent.RowsOfOthers)] = [content.RowsOfOthers.ToString(CultureInfo.InvariantCulture)],
        },
        cancel) is not null;

    /// <summary>What was kept, or null.</summary>
    public async Task<ValueFileContent?> FindAsync(Indicator indicator, CancellationToken cancel)
    {
        if (await store.FindAsync(user.Id, SubjectOf(indicator), cancel) is not { } kept)
            return null;

        string[] Field(string name) => kept.Fields.GetValueOrDefault(name) ?? [];
        return new ValueFileContent(
            Field(nameof(ValueFileContent.Source)).FirstOrDefault() ?? indicator.Source,
            [.. Field(nameof(ValueFileContent.Entries)).Select(Read).OfType<ValueEntry>().DistinctBy(entry => entry.Place)],
            Field(nameof(ValueFileContent.Faults)),
            int.TryParse(Field(nameof(ValueFileContent.RowsOfOthers)).FirstOrDefault(), CultureInfo.InvariantCulture, out var others)
                ? others : 0);
    }

    /// <summary>Throws it away. The caller saves.</summary>
    public Task DiscardAsync(Indicator indicator, CancellationToken cancel) => store.DiscardAsync(user.Id, SubjectOf(indicator), cancel);

    private static string SubjectOf(Indicator indicator) => $"/uppfoljning/indikatorer/{indicator.Slug}/import/granskning";

    private static string Write(ValueEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Place.AreaCode};{entry.Place.Year};{entry.Place.Sex};{entry.Value}");

    private static ValueEntry? Read(string text)
    {
        var parts = text.Split(';');
        if (parts.Length != 4
            || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var year)
            || !Enum.TryParse<IndicatorSex>(parts[2], out var sex)
            || !Enum.IsDefined(sex))
            return null;

        var place = new ValuePlace(parts[0], year, sex);
        return parts[3].Length == 0 ? ValueEntry.Missing(place)
            : decimal.TryParse(parts[3], CultureInfo.InvariantCulture, out var value) ? ValueEntry.Known(place, value) : null;
    }
}
