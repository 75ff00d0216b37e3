using System.ComponentModel.DataAnnotations;
using RokPortal.Domain.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>A suggestion for the years to come, as it is typed.</summary>
public sealed class SuggestionForm
{
    [Required(ErrorMessage = "Skriv en rubrik.")]
    [StringLength(YearReportSuggestion.TitleLength, ErrorMessage = "Rubriken är för lång. Skriv högst {1} tecken.")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Välj vilket område förslaget hör till.")]
    public string? Area { get; set; }

    [Required(ErrorMessage = "Skriv varför förslaget behövs.")]
    [StringLength(YearReportSuggestion.ReasonLength, ErrorMessage = "Motiveringen är för lång. Skriv högst {1} tecken.")]
    public string? Reason { get; set; }
}
