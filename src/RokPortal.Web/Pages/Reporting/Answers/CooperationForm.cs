using System.ComponentModel.DataAnnotations;
using RokPortal.Documents.YearReports;
using RokPortal.Domain.Reporting;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>What a party says of the cooperation, as it is typed.</summary>
public sealed class CooperationForm : IVersionedForm<CooperationForm, PartyReport>
{
    private const string OneToFive = "Välj en siffra från 1 till 5.";

    public static IReadOnlyList<MergedField<CooperationForm>> Fields { get; } =
    [
        new(nameof(Anchoring), CooperationWords.Anchoring, form => $"{form.Anchoring}", (to, from) => to.Anchoring = from.Anchoring),
        new(nameof(Mandate), CooperationWords.Mandate, form => $"{form.Mandate}", (to, from) => to.Mandate = from.Mandate),
        new(nameof(Usefulness), CooperationWords.Usefulness, form => $"{form.Usefulness}", (to, from) => to.Usefulness = from.Usefulness),
        new(nameof(Comment), "Med egna ord", form => form.Comment, (to, from) => to.Comment = from.Comment),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    [Range(CooperationAnswer.Lowest, CooperationAnswer.Highest, ErrorMessage = OneToFive)]
    public int? Anchoring { get; set; }

    [Range(CooperationAnswer.Lowest, CooperationAnswer.Highest, ErrorMessage = OneToFive)]
    public int? Mandate { get; set; }

    [Range(CooperationAnswer.Lowest, CooperationAnswer.Highest, ErrorMessage = OneToFive)]
    public int? Usefulness { get; set; }

    [StringLength(PartyReport.CommentLength, ErrorMessage = "{0}: texten är för lång. Skriv högst {1} tecken.")]
    [Display(Name = "Egna ord")]
    public string? Comment { get; set; }

    public static CooperationForm From(PartyReport stored)
    {
        var form = new CooperationForm
        {
            Version = stored.Version,
            Anchoring = stored.Anchoring,
            Mandate = stored.Mandate,
            Usefulness = stored.Usefulness,
            Comment = stored.CooperationComment,
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }
}
