namespace RokPortal.Web.Pages.Admin;

/// <summary>
/// Swedish for what the audit trail names by identifiers of the code. The trail outlives the code, so a name that is
/// not known any more is shown as it is. Each feature says its own words, see <see cref="LogWords"/>.
/// </summary>
public static class LogTexts
{
    private static readonly IReadOnlyList<LogWords> Words = Found.All<LogWords>();

    /// <summary>Sorts of objects that the trail has entries for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Aggregates =
        Words.SelectMany(feature => feature.Wholes).ToDictionary();

    private static readonly Dictionary<string, LogWords> FeatureOf = Words
        .SelectMany(feature => feature.Wholes.Concat(feature.Parts), (feature, named) => (named.Key, feature))
        .ToDictionary(named => named.Key, named => named.feature);

    /// <summary>Fields that mean the same in every feature.</summary>
    private static readonly Dictionary<string, string> SharedFields = new()
    {
        ["AgreementId"] = "överenskommelse",
        ["AreaId"] = "utvecklingsområde",
        ["CommentsBy"] = "synpunkter senast",
        ["GoalId"] = "mål",
        ["ItemId"] = "punkt",
        ["Kind"] = "typ",
        ["Name"] = "namn",
        ["Number"] = "nummer",
        ["ParagraphNumber"] = "paragraf",
        ["PartyId"] = "part",
        ["PersonId"] = "person",
        ["PlanId"] = "aktivitetsplan",
        ["Position"] = "plats i ordningen",
        ["ProposalNumber"] = "förslagsnummer",
        ["Reason"] = "skäl",
        ["Role"] = "roll",
        ["SentBy"] = "utskickad av",
        ["SentUtc"] = "utskickad",
        ["Slug"] = "namn i adressen",
        ["Status"] = "status",
        ["Text"] = "text",
        ["Title"] = "rubrik",
        ["Year"] = "år",
    };

    public static string Entity(string name) =>
        FeatureOf.GetValueOrDefault(name) is { } feature ? feature.Wholes.GetValueOrDefault(name) ?? feature.Parts[name] : name;

    public static string Field(string entity, string name) =>
        FeatureOf.GetValueOrDefault(entity)?.Field(name) ?? SharedFields.GetValueOrDefault(name) ?? name;

    /// <summary>A stored value in words, where it is a state, a day, an instant or yes and no; else as it is.</summary>
    public static string? Value(string entity, string field, string? value) => value switch
    {
        null or "" => null,
        "True" => "ja",
        "False" => "nej",
        _ when FeatureOf.GetValueOrDefault(entity)?.Value(entity, field, value) is { } words => words,
        _ when field.EndsWith("Utc", StringComparison.Ordinal) => Instant(value),
        _ => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? SwedishDates.WithoutWeekday(day)
            : value,
    };

    private static string Instant(string value)
    {
        if (!DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var utc))
            return value;

        var local = StockholmTime.ToLocal(utc);
        return $"{SwedishDates.WithoutWeekday(DateOnly.FromDateTime(local))} {SwedishDates.Clock(TimeOnly.FromDateTime(local))}";
    }
}
