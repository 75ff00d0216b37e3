namespace RokPortal.Web.TagHelpers;

/// <summary>
/// The only words for how an activity goes, in the order they are shown. <c>Code</c> is the name of a
/// <c>ReportStatus</c>, or of one of the two derived ones; <c>Look</c> names both the icon and the CSS class.
/// </summary>
internal sealed record StatusVocabulary(string Code, string Text, string Look)
{
    public static readonly IReadOnlyList<StatusVocabulary> All =
    [
        new("Done", "Klar", "done"),
        new("OnTrack", "Följer planen", "on-track"),
        new("AtRisk", "Risk för försening", "at-risk"),
        new("Stalled", "Står still", "stalled"),
        new("NotStarted", "Inte påbörjad", "not-started"),
        new("Missing", "Status saknas", "missing"),
        new("NotConcerned", "Berörs inte", "not-concerned"),
    ];

    public static StatusVocabulary For(string code) =>
        All.FirstOrDefault(status => status.Code == code)
        ?? throw new ArgumentOutOfRangeException(nameof(code), code, "Not a status.");
}
