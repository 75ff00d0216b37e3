using RokPortal.Web.Pages.Meetings.Matters;

namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>What an item's form lets one choose among, and the way from what was typed to the domain's content.</summary>
public sealed class ItemChoices(bool decides, bool verifies, IReadOnlyList<MatterChoice> matters)
{
    private static readonly IReadOnlyList<IMatterChoices> Sources = Found.All<IMatterChoices>();

    /// <summary>Whether there is something that the body could decide on.</summary>
    public bool HasMatters => matters.Count > 0;

    public IEnumerable<SelectListItem> Kinds =>
        ItemKinds.For(decides, verifies).Select(kind => new SelectListItem(ItemTexts.Of(kind), kind.ToString()));

    public IEnumerable<SelectListItem> Matters => matters.Select(choice => new SelectListItem(choice.Text, choice.Matter.Id.ToString()));

    /// <summary>
    /// For a body that decides: what each sort of matter offers, with the one that the item is about already; none if that is put in
    /// another way. At most one statement for each sort that offers any.
    /// </summary>
    public static async Task<ItemChoices> LoadAsync(RokDbContext db, MeetingHeader meeting, AgendaItem? item, CancellationToken cancel)
    {
        List<MatterChoice> matters = [];
        if (meeting.Decides)
        {
            foreach (var source in Sources)
                matters.AddRange(await source.ListAsync(db, item?.MatterId, cancel));
        }

        var isPutOtherwise = item?.MatterId is { } current && !matters.Exists(choice => choice.Matter.Id == current);
        return new ItemChoices(meeting.Decides, meeting.Verifies, isPutOtherwise ? [] : matters);
    }

    /// <summary>What a clash says of the matter: its name for its id.</summary>
    public Comparison InWords(Comparison comparison) => comparison.InWords(
        "Input_Matter", id => matters.FirstOrDefault(choice => choice.Matter.Id.ToString() == id)?.Text ?? "");

    /// <summary>The content that was typed. Null if something in it cannot be read; the errors are in the model state.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="item">The item that gets it; null for a new one.</param>
    /// <param name="state">Gets the errors.</param>
    public AgendaItemContent? ContentOf(ItemForm form, AgendaItem? item, ModelStateDictionary state)
    {
        if (form.Kind is { } kind && kind != item?.Kind && !ItemKinds.For(decides, verifies).Contains(kind))
            state.AddModelError("Input.Kind", "Välj typ av punkt i listan.");
        var matter = HasMatters || item is null ? matters.FirstOrDefault(choice => choice.Matter.Id == form.Matter)?.Matter : item.Matter;
        if (matter is null && form.Matter is not null)
            state.AddModelError("Input.Matter", "Välj ett ärende i listan.");
        var clauses = TypedRows.Of(form.ProposedDecision);
        if (Array.Exists(clauses, clause => clause.Length > AgendaItem.LineLength))
            state.AddModelError("Input.ProposedDecision", $"Skriv en att-sats på varje rad, med högst {AgendaItem.LineLength} tecken.");
        return !state.IsValid ? null : new AgendaItemContent
        {
            Kind = form.Kind!.Value,
            Title = form.Title!.Trim(),
            Presenter = form.Presenter?.Trim() ?? "",
            Background = form.Background ?? "",
            ProposedDecision = clauses,
            RegistryNumber = form.RegistryNumber?.Trim() ?? "",
            Matter = matter,
        };
    }
}
