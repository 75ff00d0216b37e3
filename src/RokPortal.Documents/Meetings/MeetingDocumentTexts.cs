namespace RokPortal.Documents.Meetings;

/// <summary>Swedish wording that minutes and notes share.</summary>
internal static class MeetingDocumentTexts
{
    private const string Att = "att";

    public static string Of(ItemResult result) =>
        result == ItemResult.Open ? "Utfallet är inte antecknat än" : MeetingStateTexts.Of((ItemOutcome)result);

    public static string Of(AttendanceStanding standing) =>
        standing == AttendanceStanding.Vacant ? "Vakanta platser" : MeetingStateTexts.Of((AttendanceStatus)standing);

    /// <summary>"28 april 2026 kl. 14.05", Swedish civil time.</summary>
    public static string Instant(DateTime utc) =>
        $"{DocumentTexts.Day(StockholmTime.DayOf(utc))} kl. {Clock(TimeOnly.FromDateTime(StockholmTime.ToLocal(utc)))}";

    /// <summary>"Ingrid Wetterlind, landshövding".</summary>
    public static string Person(ParticipantRecord? person) => person == null ? "" : Listed(person.Name, person.Office);

    /// <summary>The words that are there, with commas between.</summary>
    public static string Listed(params string?[] words) => string.Join(", ", words.Where(word => !string.IsNullOrWhiteSpace(word)));

    /// <summary>"§ 24", "§§ 22–34", or nothing before there are numbers.</summary>
    public static string Paragraphs(IEnumerable<ItemRecord> items)
    {
        var numbers = items.Select(item => item.ParagraphNumber).OfType<int>().Order().ToList();
        return numbers switch
        {
            [] => "",
            [var only] => $"§ {Number(only)}",
            _ => $"§§ {Number(numbers[0])}–{Number(numbers[^1])}",
        };
    }

    /// <summary>The clauses that say something, each with its leading "att".</summary>
    public static IReadOnlyList<string> Clauses(IEnumerable<string> clauses) =>
        [.. clauses.Select(clause => clause.Trim()).Where(clause => clause.Length > 0).Select(WithAtt)];

    /// <summary>The sentence with a full stop, unless it has an end already.</summary>
    public static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);

    private static string WithAtt(string clause) =>
        clause.Length > Att.Length && char.IsWhiteSpace(clause[Att.Length]) && clause.StartsWith(Att, StringComparison.OrdinalIgnoreCase)
            ? $"{Att} {clause[Att.Length..].TrimStart()}"
            : $"{Att} {clause}";
}
