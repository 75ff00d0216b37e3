using System.ComponentModel.DataAnnotations;
using RokPortal.Domain.FollowUps;

namespace RokPortal.Web.Pages.FollowUps;

/// <summary>A suggestion for the years to come, as it is typed.</summary>
public sealed class SuggestionForm
{
    [Required(ErrorMessage = "Skriv en rubrik.")]
    [StringLength(FollowUpSuggestion.TitleLength, ErrorMessage = "Rubriken är för lång. Skriv högst {1} tecken.")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Välj vilket område förslaget hör till.")]
    public string? Area { get; set; }

    [Required(ErrorMessage = "Skriv varför förslaget behövs.")]
    [StringLength(FollowUpSuggestion.ReasonLength, ErrorMessage = "Motiveringen är för lång. Skriv högst {1} tecken.")]
    public string? Reason { get; set; }
}
