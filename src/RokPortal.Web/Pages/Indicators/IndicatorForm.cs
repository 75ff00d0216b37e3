namespace RokPortal.Web.Pages.Indicators;

/// <summary>An indicator as it is typed. Shape is checked here and in <see cref="IndicatorChoices"/>, rules in the domain.</summary>
public sealed class IndicatorForm : IVersionedForm<IndicatorForm, Indicator>
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    public static IReadOnlyList<MergedField<IndicatorForm>> Fields { get; } =
    [
        new(nameof(Name), "Namn", form => form.Name, (to, from) => to.Name = from.Name),
        new(nameof(Definition), "Definition", form => form.Definition, (to, from) => to.Definition = from.Definition),
        new(nameof(Source), "Källa", form => form.Source, (to, from) => to.Source = from.Source),
        new(nameof(KoladaId), "Nyckeltal i Kolada", form => form.KoladaId, (to, from) => to.KoladaId = from.KoladaId),
        new(nameof(Unit), "Enhet", form => form.Unit, (to, from) => to.Unit = from.Unit),
        new(nameof(Decimals), "Antal decimaler", form => $"{form.Decimals}", (to, from) => to.Decimals = from.Decimals),
        new(nameof(Direction), "Riktning",
            form => form.Direction is { } known && Enum.IsDefined(known) ? IndicatorTexts.Of(known) : "",
            (to, from) => to.Direction = from.Direction),
        new(nameof(Goals), "Mål", form => string.Join(", ", form.Goals.Order()), (to, from) => to.Goals = from.Goals),
        new(nameof(Area), "Utvecklingsområde", form => form.Area, (to, from) => to.Area = from.Area),
        new(nameof(BaselineYear), "Basvärdets år", form => $"{form.BaselineYear}", (to, from) => to.BaselineYear = from.BaselineYear),
        new(nameof(BaselineValue), "Basvärde", form => form.BaselineValue, (to, from) => to.BaselineValue = from.BaselineValue),
        new(nameof(TargetYear), "Målvärdets år", form => $"{form.TargetYear}", (to, from) => to.TargetYear = from.TargetYear),
        new(nameof(TargetValue), "Målvärde", form => form.TargetValue, (to, from) => to.TargetValue = from.TargetValue),
        new(nameof(IsBySex), "Delas upp på kön", form => YesOrNo(form.IsBySex), (to, from) => to.IsBySex = from.IsBySex),
        new(nameof(CountsPeople), "Antal personer", form => YesOrNo(form.CountsPeople), (to, from) => to.CountsPeople = from.CountsPeople),
        new(nameof(HidesSmallNumbers), "Dölj tal under 5",
            form => YesOrNo(form.HidesSmallNumbers), (to, from) => to.HidesSmallNumbers = from.HidesSmallNumbers),
        new(nameof(Changes), "Ändrad definition", form => form.Changes, (to, from) => to.Changes = from.Changes),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    [Required(ErrorMessage = "Skriv vad indikatorn heter.")]
    [StringLength(Indicator.NameLength, ErrorMessage = TooLong), Display(Name = "Namn")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Skriv vad som räknas, och av vilka.")]
    [StringLength(Indicator.DefinitionLength, ErrorMessage = TooLong), Display(Name = "Definition")]
    public string? Definition { get; set; }

    [Required(ErrorMessage = "Skriv vem som publicerar siffrorna.")]
    [StringLength(Indicator.LineLength, ErrorMessage = TooLong), Display(Name = "Källa")]
    public string? Source { get; set; }

    [RegularExpression(@"^\s*[NUnu][0-9]{5}\s*$", ErrorMessage = "Skriv nyckeltalet som N00973 eller U01405.")]
    public string? KoladaId { get; set; }

    [Required(ErrorMessage = "Skriv enheten, till exempel procent.")]
    [StringLength(Indicator.LineLength, ErrorMessage = TooLong), Display(Name = "Enhet")]
    public string? Unit { get; set; } = "procent";

    [Range(0, 3, ErrorMessage = "Välj 0 till 3 decimaler.")]
    public int Decimals { get; set; } = 1;

    [Required(ErrorMessage = "Välj om ett högre eller ett lägre värde är bättre.")]
    [EnumDataType(typeof(IndicatorDirection), ErrorMessage = "Välj riktning i listan.")]
    public IndicatorDirection? Direction { get; set; }

    public List<int> Goals { get; set; } = [];

    public string? Area { get; set; }

    [Range(1990, 2100, ErrorMessage = "Skriv basvärdets år med fyra siffror.")]
    public int? BaselineYear { get; set; }

    public string? BaselineValue { get; set; }

    [Range(1990, 2100, ErrorMessage = "Skriv målvärdets år med fyra siffror.")]
    public int? TargetYear { get; set; }

    public string? TargetValue { get; set; }

    public bool IsBySex { get; set; }

    public bool CountsPeople { get; set; }

    public bool HidesSmallNumbers { get; set; }

    /// <summary>A year and what changed on each row: "2023: Kunskapskraven heter betygskriterier."</summary>
    public string? Changes { get; set; }

    public static IndicatorForm From(Indicator indicator)
    {
        var form = new IndicatorForm
        {
            Version = indicator.Version,
            Name = indicator.Name,
            Definition = indicator.Definition,
            Source = indicator.Source,
            KoladaId = indicator.KoladaId,
            Unit = indicator.Unit,
            Decimals = indicator.Decimals,
            Direction = indicator.Direction,
            Goals = [.. indicator.Agreement.Goals
                .Where(goal => indicator.Goals.Any(link => link.GoalId == goal.Id)).Select(goal => goal.Number).Order()],
            Area = indicator.Agreement.Areas.FirstOrDefault(area => area.Id == indicator.AreaId)?.Slug,
            BaselineYear = indicator.BaselineYear,
            BaselineValue = Text(indicator.BaselineValue),
            TargetYear = indicator.TargetYear,
            TargetValue = Text(indicator.TargetValue),
            IsBySex = indicator.IsBySex,
            CountsPeople = indicator.CountsPeople,
            HidesSmallNumbers = indicator.HidesSmallNumbers,
            Changes = string.Join(
                '\n',
                indicator.Changes.OrderBy(change => change.FromYear)
                    .Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.FromYear}: {change.Note}"))),
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }

    private static string? Text(decimal? value) => value is { } number ? TypedNumber.Write(number) : null;

    private static string YesOrNo(bool value) => value ? "Ja" : "Nej";
}
