namespace RokPortal.Web.Pages.Meetings;

/// <summary>When and where a meeting is that is planned already, as it is typed.</summary>
public sealed class ScheduleForm : TimeAndPlaceForm, IVersionedForm<ScheduleForm, Meeting>
{
    public static IReadOnlyList<MergedField<ScheduleForm>> Fields { get; } =
    [
        new(nameof(Title), "Rubrik", form => form.Title, (to, from) => to.Title = from.Title),
        new(nameof(Day), "Dag", form => form.Day, (to, from) => to.Day = from.Day),
        new(nameof(Start), "Börjar", form => form.Start, (to, from) => to.Start = from.Start),
        new(nameof(End), "Slutar", form => form.End, (to, from) => to.End = from.End),
        new(nameof(Place), "Plats", form => form.Place, (to, from) => to.Place = from.Place),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    public static ScheduleForm From(Meeting meeting)
    {
        var form = new ScheduleForm
        {
            Version = meeting.Version,
            Title = meeting.Title,
            Day = meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Start = TypedTime.Write(meeting.Start),
            End = TypedTime.Write(meeting.End),
            Place = meeting.Place,
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }
}

/// <summary>When and where a meeting is, as it is typed.</summary>
public abstract class TimeAndPlaceForm
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    [StringLength(AgendaItem.TitleLength, ErrorMessage = TooLong), Display(Name = "Rubrik")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag mötet är.")]
    public string? Day { get; set; }

    [Required(ErrorMessage = "Skriv när mötet börjar.")]
    public string? Start { get; set; }

    [Required(ErrorMessage = "Skriv när mötet slutar.")]
    public string? End { get; set; }

    [Required(ErrorMessage = "Skriv var mötet är. Skriv ”Digitalt” om ni inte träffas.")]
    [StringLength(Meeting.PlaceLength, ErrorMessage = TooLong), Display(Name = "Plats")]
    public string? Place { get; set; }

    /// <summary>Day, start and end as typed. Null if one cannot be read; the errors are in the model state.</summary>
    public (DateOnly Day, TimeOnly Start, TimeOnly End)? Read(ModelStateDictionary state)
    {
        var (day, start, end) = (TypedDate.Read(Day ?? ""), TypedTime.Read(Start), TypedTime.Read(End));
        Blame(nameof(Day), Day, day.Fault, state);
        Blame(nameof(Start), Start, start.Fault, state);
        Blame(nameof(End), End, end.Fault, state);
        return (day.Day, start.Time, end.Time) is ({ } date, { } from, { } to) ? (date, from, to) : null;
    }

    /// <summary>What is left empty has its own message already.</summary>
    private static void Blame(string field, string? typed, string? fault, ModelStateDictionary state)
    {
        if (fault is not null && !string.IsNullOrWhiteSpace(typed))
            state.AddModelError($"Input.{field}", fault);
    }
}
