namespace RokPortal.Web.Pages.Meetings.Reopenings;

/// <summary>Where a meeting was, as it is typed.</summary>
public sealed class PlaceForm : IVersionedForm<PlaceForm, Meeting>
{
    public static IReadOnlyList<MergedField<PlaceForm>> Fields { get; } =
        [new(nameof(Place), "Plats", form => form.Place, (to, from) => to.Place = from.Place)];

    public int Version { get; set; }

    public string? Base { get; set; }

    [Required(ErrorMessage = "Skriv var mötet var. Skriv ”Digitalt” om ni inte träffades.")]
    [StringLength(Meeting.PlaceLength, ErrorMessage = "{0}: texten är för lång. Skriv högst {1} tecken."), Display(Name = "Plats")]
    public string? Place { get; set; }

    public static PlaceForm From(Meeting meeting)
    {
        var form = new PlaceForm { Version = meeting.Version, Place = meeting.Place };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }
}
