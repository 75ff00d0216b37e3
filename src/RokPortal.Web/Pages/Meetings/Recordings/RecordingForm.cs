namespace RokPortal.Web.Pages.Meetings.Recordings;

/// <summary>What is recorded about an item, as it is typed. Shape is checked here, rules in the domain.</summary>
public sealed class RecordingForm : IVersionedForm<RecordingForm, AgendaItem>
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    /// <summary>How many action points a form has room for.</summary>
    public const int ActionPointRows = 20;

    public static IReadOnlyList<MergedField<RecordingForm>> Fields => RecordingFields.All;

    public int Version { get; set; }

    public string? Base { get; set; }

    public ItemOutcome? Outcome { get; set; }

    [StringLength(AgendaItem.TextLength, ErrorMessage = TooLong), Display(Name = "Ärendet")]
    public string? Text { get; set; }

    [StringLength(AgendaItem.TextLength, ErrorMessage = TooLong), Display(Name = "Beslutet")]
    public string? Decision { get; set; }

    [StringLength(AgendaItem.TextLength, ErrorMessage = TooLong), Display(Name = "Avvikande mening")]
    public string? Dissent { get; set; }

    [StringLength(AgendaItem.TextLength, ErrorMessage = TooLong), Display(Name = "Anteckning")]
    public string? Note { get; set; }

    [StringLength(AgendaItem.TextLength, ErrorMessage = TooLong), Display(Name = "Beslutet skickas till")]
    public string? Distribution { get; set; }

    public List<ActionPointRow> ActionPoints { get; set; } = [];

    public static RecordingForm From(AgendaItem item)
    {
        var form = new RecordingForm
        {
            Version = item.Version,
            Outcome = item.Outcome,
            Text = item.Text,
            Decision = string.Join("\n", item.Decision),
            Dissent = item.Dissent,
            Note = item.Note,
            Distribution = string.Join("\n", item.Distribution),
            ActionPoints = [.. item.ActionPoints.OrderBy(point => point.Position).Select(ActionPointRow.From)],
        };
        form.Base = FormMerge.Pack(form, RecordingFields.All);
        return form;
    }

    /// <summary>Takes in the clauses of the proposed decision that are not there yet.</summary>
    public void TakeProposal(IEnumerable<string> clauses) =>
        Decision = string.Join("\n", TypedRows.Of(Decision).Concat(clauses).Distinct());

    /// <summary>One free row more than there are, up to the most a form has.</summary>
    public void OfferActionPoint()
    {
        if (ActionPoints.Count < ActionPointRows && ActionPoints.TrueForAll(row => !row.IsEmpty))
            ActionPoints.Add(new ActionPointRow());
    }
}

/// <summary>An action point as it is typed.</summary>
public sealed class ActionPointRow
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    [StringLength(AgendaItem.LineLength, ErrorMessage = TooLong), Display(Name = "Att göra")]
    public string? Text { get; set; }

    [StringLength(AgendaItem.LineLength, ErrorMessage = TooLong), Display(Name = "Ansvarig")]
    public string? Responsible { get; set; }

    public string? DueOn { get; set; }

    /// <summary>Travels with the row; it is ticked elsewhere.</summary>
    public bool IsDone { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Responsible) && string.IsNullOrWhiteSpace(DueOn);

    public static ActionPointRow From(ActionPoint point) => new()
    {
        Text = point.Text,
        Responsible = point.Responsible,
        DueOn = point.DueOn is { } day ? Iso(day) : null,
        IsDone = point.IsDone,
    };

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
