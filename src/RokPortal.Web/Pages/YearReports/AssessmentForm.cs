using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>How far a goal is reached, as typed.</summary>
public sealed class AssessmentForm : IVersionedForm<AssessmentForm, (YearReport Whole, Goal Goal)>
{
    public static IReadOnlyList<MergedField<AssessmentForm>> Fields { get; } =
    [
        new(nameof(Level), "Är målet uppfyllt?",
            form => Known(form.Level) is { } level ? YearReportDocumentTexts.Of(level) : form.Level,
            (to, from) => to.Level = from.Level),
        new(nameof(Text), "Bedömning", form => form.Text, (to, from) => to.Text = from.Text),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    public string? Level { get; set; }

    [StringLength(GoalAssessment.TextLength, ErrorMessage = "Bedömningen är för lång. Skriv högst {1} tecken.")]
    public string? Text { get; set; }

    public static AssessmentForm From((YearReport Whole, Goal Goal) stored)
    {
        var assessment = stored.Whole.AssessmentOf(stored.Goal);
        var form = new AssessmentForm
        {
            Version = stored.Whole.Version,
            Level = assessment?.Level?.ToString(),
            Text = assessment?.Text,
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }

    /// <summary>A level that there is, or null.</summary>
    internal static GoalLevel? Known(string? code) =>
        Enum.GetValues<GoalLevel>().Where(level => level.ToString() == code).Select(level => (GoalLevel?)level).FirstOrDefault();
}
