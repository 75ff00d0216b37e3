namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>A page with the form of an item.</summary>
public abstract class ItemPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : MeetingPageModel(db, current)
{
    [BindProperty]
    public ItemForm Input { get; set; } = new();

    /// <summary>The field to show as it will look, if the preview button was pressed.</summary>
    [BindProperty]
    public string? Preview { get; set; }

    public ItemChoices Choices { get; protected set; } = null!;

    /// <summary>When the text in the form was kept as a draft, if it is one.</summary>
    public DateTime? DraftKeptUtc { get; private set; }

    /// <summary>What somebody else changed at the same time, and who.</summary>
    public Comparison Comparison { get; protected set; } = new([]);

    /// <summary>What the save button says.</summary>
    public abstract string ButtonText { get; }

    protected FormDrafts Drafts => drafts;

    protected async Task RestoreDraftAsync(CancellationToken cancel) =>
        DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);

    /// <summary>Shows the form again with what was typed in it, kept as a draft too.</summary>
    protected async Task<IActionResult> PreviewAsync(CancellationToken cancel)
    {
        await drafts.KeepChangedAsync(Input, ItemForm.Fields, cancel);
        ModelState.Clear();
        return Page();
    }
}
