using RokPortal.Documents.Meetings;

namespace RokPortal.Web.Pages.Meetings.Recordings;

/// <summary>The fields of an item's recording one by one, for <see cref="FormMerge"/>.</summary>
public static class RecordingFields
{
    public static readonly IReadOnlyList<MergedField<RecordingForm>> All =
    [
        new(
            nameof(RecordingForm.Outcome),
            "Vad blev resultatet?",
            form => form.Outcome is { } outcome && Enum.IsDefined(outcome) ? MeetingStateTexts.Of(outcome) : "",
            (to, from) => to.Outcome = from.Outcome),
        new(nameof(RecordingForm.Text), "Ärendet", form => form.Text, (to, from) => to.Text = from.Text),
        new(nameof(RecordingForm.Decision), "Beslut", form => Rows(form.Decision), (to, from) => to.Decision = from.Decision),
        new(nameof(RecordingForm.Dissent), "Avvikande mening", form => form.Dissent, (to, from) => to.Dissent = from.Dissent),
        new(nameof(RecordingForm.Note), "Anteckning", form => form.Note, (to, from) => to.Note = from.Note),
        new(
            nameof(RecordingForm.Distribution),
            "Beslutet skickas till",
            form => Rows(form.Distribution),
            (to, from) => to.Distribution = from.Distribution),
        new(
            nameof(RecordingForm.ActionPoints),
            "Att göra efter mötet",
            form => string.Join("\n", form.ActionPoints.Where(row => !row.IsEmpty).Select(InWords)),
            (to, from) => to.ActionPoints = from.ActionPoints)
        {
            FieldId = "Input_ActionPoints_0__Text",
        },
    ];

    private static string Rows(string? text) => string.Join("\n", TypedRows.Of(text));

    private static string InWords(ActionPointRow row)
    {
        var due = string.IsNullOrWhiteSpace(row.DueOn) ? null
            : TypedDate.Read(row.DueOn).Day is { } day ? ActionPointRow.Iso(day)
            : row.DueOn;
        var done = row.IsDone ? "klar" : null;
        return string.Join(", ", new[] { row.Text, row.Responsible, due, done }
            .Where(part => !string.IsNullOrWhiteSpace(part))
            .Select(part => part!.Trim()));
    }
}
