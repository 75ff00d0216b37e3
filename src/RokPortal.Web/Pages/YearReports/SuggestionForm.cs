namespace RokPortal.Web.Pages.YearReports;

/// <summary>A suggestion for the years to come, as it is typed.</summary>
public sealed class SuggestionForm : IVersionedForm<SuggestionForm, YearReportSuggestion>
{
    public static IReadOnlyList<MergedField<SuggestionForm>> Fields { get; } =
    [
        new(nameof(Title), "Rubrik", form => form.Title, (to, from) => to.Title = from.Title),
        new(nameof(Area), "Område", form => form.Area, (to, from) => to.Area = from.Area),
        new(nameof(Reason), "Varför behövs det?", form => form.Reason, (to, from) => to.Reason = from.Reason),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    [Required(ErrorMessage = "Skriv en rubrik.")]
    [StringLength(YearReportSuggestion.TitleLength, ErrorMessage = "Rubriken är för lång. Skriv högst {1} tecken.")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Välj vilket område förslaget hör till.")]
    public string? Area { get; set; }

    [Required(ErrorMessage = "Skriv varför förslaget behövs.")]
    [StringLength(YearReportSuggestion.ReasonLength, ErrorMessage = "Motiveringen är för lång. Skriv högst {1} tecken.")]
    public string? Reason { get; set; }

    public static SuggestionForm From(YearReportSuggestion stored)
    {
        var form = new SuggestionForm
        {
            Version = stored.YearReport.Version,
            Title = stored.Title,
            Area = stored.Area.Slug,
            Reason = stored.Reason,
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }
}
