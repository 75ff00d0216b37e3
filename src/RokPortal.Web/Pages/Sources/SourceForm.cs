using RokPortal.Application.Sources;

namespace RokPortal.Web.Pages.Sources;

/// <summary>
/// A lägesbild or an utvärdering as it is typed. Shape is checked here and in <see cref="SourceChoices"/>, rules in the domain.
/// </summary>
public sealed class SourceForm : IVersionedForm<SourceForm, Source>
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    public static IReadOnlyList<MergedField<SourceForm>> Fields { get; } =
    [
        new(nameof(Kind), "Typ",
            form => form.Kind is { } kind && Enum.IsDefined(kind) ? SourceTexts.Of(kind) : "",
            (to, from) => to.Kind = from.Kind),
        new(nameof(Title), "Rubrik", form => form.Title, (to, from) => to.Title = from.Title),
        new(nameof(Summary), "Vad den säger", form => form.Summary, (to, from) => to.Summary = from.Summary),
        new(nameof(Text), "Mer om innehållet", form => form.Text, (to, from) => to.Text = from.Text),
        new(nameof(Publisher), "Vem står bakom", form => form.Publisher, (to, from) => to.Publisher = from.Publisher),
        new(nameof(PublishedOn), "Publicerad", form => form.PublishedOn, (to, from) => to.PublishedOn = from.PublishedOn),
        new(nameof(Period), "Tid den handlar om", form => form.Period, (to, from) => to.Period = from.Period),
        new(nameof(Area), "Utvecklingsområde", form => form.Area, (to, from) => to.Area = from.Area),
        new(nameof(Address), "Adress på webben", form => form.Address, (to, from) => to.Address = from.Address),
        new(nameof(Years), "Uppföljningar", form => form.Years, (to, from) => to.Years = from.Years),
        new(nameof(File), "Fil",
            form => form.RemovesFile ? "" : form.File,
            (to, from) => (to.File, to.RemovesFile) = (from.File, from.RemovesFile))
        {
            FieldId = SourcePageModel.FileField,
        },
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    [Required(ErrorMessage = "Välj om det är en lägesbild eller en utvärdering.")]
    [EnumDataType(typeof(SourceKind), ErrorMessage = "Välj typ i listan.")]
    public SourceKind? Kind { get; set; }

    [Required(ErrorMessage = "Skriv en rubrik.")]
    [StringLength(Source.TitleLength, ErrorMessage = TooLong), Display(Name = "Rubrik")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Skriv i en mening vad den säger.")]
    [StringLength(Source.LineLength, ErrorMessage = TooLong), Display(Name = "Vad den säger")]
    public string? Summary { get; set; }

    [StringLength(Source.TextLength, ErrorMessage = TooLong), Display(Name = "Mer om innehållet")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Skriv vilken organisation som står bakom.")]
    [StringLength(Source.LineLength, ErrorMessage = TooLong), Display(Name = "Vem står bakom")]
    public string? Publisher { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag den publicerades.")]
    public string? PublishedOn { get; set; }

    [StringLength(Source.LineLength, ErrorMessage = TooLong), Display(Name = "Tid den handlar om")]
    public string? Period { get; set; }

    public string? Area { get; set; }

    [StringLength(Source.AddressLength, ErrorMessage = TooLong), Display(Name = "Adress på webben")]
    public string? Address { get; set; }

    public string? Years { get; set; }

    /// <summary>Which file there is: two may have the same name.</summary>
    public string? File { get; set; }

    public bool RemovesFile { get; set; }

    public static SourceForm From(Source source)
    {
        var form = new SourceForm
        {
            Version = source.Version,
            Kind = source.Kind,
            Title = source.Title,
            Summary = source.Summary,
            Text = source.Text,
            Publisher = source.Publisher,
            PublishedOn = source.PublishedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Period = source.Period,
            Area = source.Area?.Slug,
            Address = source.Address,
            Years = string.Join(", ", source.Years),
            File = source.File is { } file ? $"{InWords(file)}, inlagd {Day(file.CreatedUtc)}" : "",
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }

    /// <summary>Notes that a file was chosen: it takes the place of the one that there is.</summary>
    public void Attach(StoredFile? file)
    {
        if (file is not null)
            (File, RemovesFile) = (InWords(file), false);
    }

    private static string InWords(StoredFile file) => $"{file.Name}, {FileTexts.Size(file.Size)}";

    private static string Day(DateTime utc)
    {
        var local = StockholmTime.ToLocal(utc);
        return $"{SwedishDates.WithoutWeekday(DateOnly.FromDateTime(local))} {SwedishDates.Clock(TimeOnly.FromDateTime(local))}";
    }
}
