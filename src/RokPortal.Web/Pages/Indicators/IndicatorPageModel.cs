namespace RokPortal.Web.Pages.Indicators;

/// <summary>A page with an indicator's form.</summary>
public abstract class IndicatorPageModel(RokDbContext db, FormDrafts drafts) : PageModel
{
    protected RokDbContext Db => db;

    protected FormDrafts Drafts => drafts;

    [BindProperty]
    public IndicatorForm Input { get; set; } = new();

    public abstract string ButtonText { get; }

    public IndicatorChoices Choices { get; protected set; } = null!;

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; protected set; } = new([]);

    protected async Task RestoreDraftAsync(CancellationToken cancel) =>
        DraftKeptUtc = await drafts.RestoreAsync(
            this, values => TryUpdateModelAsync(Input = new IndicatorForm(), nameof(Input), values), cancel);
}
