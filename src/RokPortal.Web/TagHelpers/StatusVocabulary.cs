using RokPortal.Documents.Reporting;
using RokPortal.Domain.Reporting;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// The only words for how an activity goes, in the order they are shown. <c>Code</c> is the name of a
/// <see cref="ReportStatus"/>, or of one of the two derived ones; <c>Look</c> names both the icon and the CSS class.
/// </summary>
internal sealed record StatusVocabulary(string Code, string Text, string Look)
{
    public static readonly IReadOnlyList<StatusVocabulary> All =
    [
        Of(ReportStatus.Done, "done"),
        Of(ReportStatus.OnTrack, "on-track"),
        Of(ReportStatus.AtRisk, "at-risk"),
        Of(ReportStatus.Stalled, "stalled"),
        Of(ReportStatus.NotStarted, "not-started"),
        new("Missing", StatusTexts.Missing, "missing"),
        new("NotConcerned", StatusTexts.NotConcerned, "not-concerned"),
    ];

    public static StatusVocabulary For(string code) =>
        All.FirstOrDefault(status => status.Code == code)
        ?? throw new ArgumentOutOfRangeException(nameof(code), code, "Not a status.");

    private static StatusVocabulary Of(ReportStatus status, string look) => new(status.ToString(), StatusTexts.Of(status), look);
}
