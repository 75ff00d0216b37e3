using System.ComponentModel.DataAnnotations;
using RokPortal.Domain.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>How far a goal is reached, as typed.</summary>
public sealed class AssessmentForm
{
    /// <summary>What the judgement said when the user started.</summary>
    public string? Start { get; set; }

    public string? Level { get; set; }

    [StringLength(GoalAssessment.TextLength, ErrorMessage = "Bedömningen är för lång. Skriv högst {1} tecken.")]
    public string? Text { get; set; }
}
