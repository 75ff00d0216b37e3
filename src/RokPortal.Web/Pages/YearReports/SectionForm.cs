using System.ComponentModel.DataAnnotations;
using RokPortal.Domain.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>A section, as typed.</summary>
public sealed class SectionForm
{
    /// <summary>What the text said when the user started.</summary>
    public string? Start { get; set; }

    [StringLength(YearReportSection.TextLength, ErrorMessage = "Texten är för lång. Skriv högst {1} tecken.")]
    public string? Text { get; set; }

    public bool IsReady { get; set; }
}
