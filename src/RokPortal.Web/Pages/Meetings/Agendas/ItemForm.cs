namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>An item on an agenda as it is typed. Shape is checked here and in <see cref="ItemChoices"/>, rules in the domain.</summary>
public sealed class ItemForm : IVersionedForm<ItemForm, AgendaItem>
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    public static IReadOnlyList<MergedField<ItemForm>> Fields { get; } =
    [
        new(
            nameof(Kind),
            "Typ av punkt",
            form => form.Kind is { } kind && Enum.IsDefined(kind) ? ItemTexts.Of(kind) : "",
            (to, from) => to.Kind = from.Kind),
        new(nameof(Title), "Rubrik", form => form.Title, (to, from) => to.Title = from.Title),
        new(nameof(Presenter), "Föredragande", form => form.Presenter, (to, from) => to.Presenter = from.Presenter),
        new(nameof(Background), "Bakgrund", form => form.Background, (to, from) => to.Background = from.Background),
        new(
            nameof(ProposedDecision),
            "Förslag till beslut",
            form => form.ProposedDecision,
            (to, from) => to.ProposedDecision = from.ProposedDecision),
        new(nameof(RegistryNumber), "Diarienummer", form => form.RegistryNumber, (to, from) => to.RegistryNumber = from.RegistryNumber),
        new(nameof(Matter), "Ärende att besluta om", form => $"{form.Matter}", (to, from) => to.Matter = from.Matter),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    [Required(ErrorMessage = "Välj vilken typ av punkt det är.")]
    public ItemKind? Kind { get; set; }

    [Required(ErrorMessage = "Skriv en rubrik.")]
    [StringLength(AgendaItem.TitleLength, ErrorMessage = TooLong), Display(Name = "Rubrik")]
    public string? Title { get; set; }

    [StringLength(AgendaItem.LineLength, ErrorMessage = TooLong), Display(Name = "Föredragande")]
    public string? Presenter { get; set; }

    [StringLength(AgendaItem.TextLength, ErrorMessage = TooLong), Display(Name = "Bakgrund")]
    public string? Background { get; set; }

    /// <summary>One att-clause on each row.</summary>
    [StringLength(AgendaItem.TextLength, ErrorMessage = TooLong), Display(Name = "Förslag till beslut")]
    public string? ProposedDecision { get; set; }

    [RegularExpression(@"^\s*(\d{3}-)?\d{1,6}-(\d{4}|\d{2})\s*$", ErrorMessage = "Skriv diarienumret som 851-1234-2026 eller 1234-2026.")]
    public string? RegistryNumber { get; set; }

    /// <summary>Id of what the council decides on.</summary>
    public Guid? Matter { get; set; }

    public static ItemForm From(AgendaItem item)
    {
        var form = new ItemForm
        {
            Version = item.Version,
            Kind = item.Kind,
            Title = item.Title,
            Presenter = item.Presenter,
            Background = item.Background,
            ProposedDecision = string.Join("\n", item.ProposedDecision),
            RegistryNumber = item.RegistryNumber,
            Matter = item.MatterId,
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }
}
