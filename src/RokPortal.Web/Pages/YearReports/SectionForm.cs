namespace RokPortal.Web.Pages.YearReports;

/// <summary>A section, as typed.</summary>
public sealed class SectionForm : IVersionedForm<SectionForm, (YearReport Whole, SectionKind Kind)>
{
    public static IReadOnlyList<MergedField<SectionForm>> Fields { get; } =
    [
        new(nameof(Text), "Avsnittets text", form => form.Text, (to, from) => to.Text = from.Text),
        new(nameof(IsReady), "Avsnittet är klart", form => form.IsReady ? "ja" : "", (to, from) => to.IsReady = from.IsReady),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    [StringLength(YearReportSection.TextLength, ErrorMessage = "Texten är för lång. Skriv högst {1} tecken.")]
    public string? Text { get; set; }

    public bool IsReady { get; set; }

    public static SectionForm From((YearReport Whole, SectionKind Kind) stored)
    {
        var section = stored.Whole.Section(stored.Kind);
        var form = new SectionForm { Version = stored.Whole.Version, Text = section.Text, IsReady = section.IsReady };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }
}
