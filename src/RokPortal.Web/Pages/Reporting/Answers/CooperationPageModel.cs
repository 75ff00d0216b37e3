using RokPortal.Documents.YearReports;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>A party's answer about how the cooperation works.</summary>
public abstract class CooperationPageModel(RokDbContext db, ReportVisit visit, FormDrafts drafts) : PageModel
{
    public ReportVisit Visit => visit;

    public PartyReport Report => visit.Report;

    public string Heading => $"Så fungerar samverkan – {Report.Party.ShortName}s rapport";

    [BindProperty]
    public CooperationForm Input { get; set; } = new();

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; private set; } = new([]);

    public IReadOnlyList<CooperationRefusal> Refusals { get; private set; } = [];

    public static IEnumerable<SelectListItem> Marks => Enumerable.Range(CooperationAnswer.Lowest, CooperationAnswer.Highest)
        .Select(mark => mark.ToString(CultureInfo.InvariantCulture))
        .Select(mark => new SelectListItem(mark switch { "1" => "1, stämmer inte alls", "5" => "5, stämmer helt", _ => mark }, mark));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } answer)
            return answer;

        Input = CooperationForm.From(Report);
        if (visit.Link is null)
            DraftKeptUtc = await drafts.RestoreAsync(
                this, values => TryUpdateModelAsync(Input = new CooperationForm(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await this.SaveEditAsync(
            db, () => AssessAsync(cancel), () => new("Svaren om samverkan är sparade.", visit.Address), cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> AssessAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } answer)
            return answer;

        (var given, Comparison) = this.JudgeBesideOthers(Input, Report, Judge);
        if (given is null)
            return Page();

        Report.AssessCooperation(given);
        visit.NoteUse();
        if (visit.Link is null)
            await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed as an answer, or null with the reasons in the model state.</summary>
    private CooperationAnswer? Judge() => this.Refuses(Refusals, ReportingTexts.Of)
        ? null
        : new CooperationAnswer(Input.Anchoring, Input.Mandate, Input.Usefulness, Input.Comment?.Trim() ?? "");

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;
        if (Report.Round.Period != ReportingPeriod.FullYear)
            return NotFound();

        Refusals = Report.RefusalsToAssess();
        return null;
    }
}

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
