namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>What an item says before the meeting.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class AgendaItemPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : ItemPageModel(db, current, drafts)
{
    public AgendaItem Item { get; private set; } = null!;

    public override string ButtonText => "Spara punkten";

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancel)
    {
        if (await LoadAsync(slug, number, cancel) is { } answer)
            return answer;

        Input = ItemForm.From(Item);
        await RestoreDraftAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, int number, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db, () => ReviseAsync(slug, number, cancel), () => new($"{Item.Title} är sparad.", Root), cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> ReviseAsync(string slug, int number, CancellationToken cancel)
    {
        if (await LoadAsync(slug, number, cancel) is { } answer)
            return answer;
        if (Preview is not null)
            return await PreviewAsync(cancel);

        (var content, Comparison) = this.JudgeBesideOthers(Input, Item, Judge);
        if (content is null)
            return Page();

        Item.Revise(content);
        Item.PutMatter();
        await Drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed as the domain's content, or null with the reasons in the model state.</summary>
    private AgendaItemContent? Judge()
    {
        if (!ModelState.IsValid || Choices.ContentOf(Input, Item, ModelState) is not { } content)
            return null;

        return this.Refuses(
            Item.RefusalsToRevise(content),
            ItemTexts.Of,
            refusal => refusal == ItemRefusal.AgendaIsClosed ? "" : "Input.Matter") ? null : content;
    }

    private async Task<IActionResult?> LoadAsync(string slug, int number, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (await Db.AgendaItems.Include(item => item.Meeting.Body)
                .Include(item => item.Matter)
                .SingleOrDefaultAsync(item => item.MeetingId == Meeting.Id && item.Number == number, cancel) is not { } item)
            return NotFound();

        Item = item;
        Choices = await ItemChoices.LoadAsync(Db, Meeting, item, cancel);
        return null;
    }
}
