namespace RokPortal.Web.Pages.Meetings.Attendances;

/// <summary>The co-opted (adjungerade) as they are typed, with what was stored when the user started.</summary>
public sealed class CoOptedForm
{
    [StringLength(AgendaItem.TextLength, ErrorMessage = "{0}: texten är för lång. Skriv högst {1} tecken."), Display(Name = "Adjungerade")]
    public string? Names { get; set; }

    public string? StartNames { get; set; }

    /// <summary>Number of the item to go back to.</summary>
    public int? Item { get; set; }

    public static CoOptedForm From(IEnumerable<string> stored, int? item) => new()
    {
        Names = string.Join("\n", stored),
        StartNames = string.Join("\n", stored),
        Item = item,
    };

    public TextClash? ClashWith(IEnumerable<string> stored) => TextClash.Find("Adjungerade", Names, string.Join("\n", stored), StartNames);
}
