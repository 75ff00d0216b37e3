namespace RokPortal.Web.Pages.Meetings.Recordings;

/// <summary>The way from what was typed about an item to what the domain records.</summary>
internal static class RecordingReader
{
    /// <summary>Why nothing can be written about the item any more; null while it can.</summary>
    public static RecordingRefusal? LockOf(AgendaItem item) => item.RefusalsToRecord(new ItemRecording { Outcome = item.Outcome })
        .Where(IsLock).Cast<RecordingRefusal?>().FirstOrDefault();

    /// <summary>What rests on how the item ended, in words.</summary>
    public static string RestedOn(AgendaItem item) => item.Matter is { } matter
        ? $"{MatterAtMeeting.Of(matter).RestedOn}. Resultatet går inte att ändra."
        : ItemTexts.Of(RecordingRefusal.SomethingRestsOnIt);

    /// <summary>
    /// The recording that was typed. Null if something in it cannot be read or is refused; the errors are in the model state.
    /// </summary>
    public static ItemRecording? Read(RecordingForm form, AgendaItem item, RestingFacts? rests, ModelStateDictionary state)
    {
        if (!state.IsValid)
            return null;

        var recording = new ItemRecording
        {
            Outcome = form.Outcome,
            Text = form.Text ?? "",
            // Only the form of a body that decides has the field.
            Decision = item.Meeting.Body.Decides
                ? Lines(form.Decision, "Decision", "Skriv en att-sats på varje rad", state)
                : item.Decision,
            Dissent = form.Dissent ?? "",
            Note = form.Note ?? "",
            Distribution = Lines(form.Distribution, "Distribution", "Skriv en mottagare på varje rad", state),
            ActionPoints = [.. form.ActionPoints.Index().Where(row => !row.Item.IsEmpty)
                .Select(row => Point(row.Item, $"Input.ActionPoints[{row.Index}]", state))],
        };
        if (recording.ActionPoints.Count > RecordingForm.ActionPointRows)
            state.AddModelError("", $"En punkt har plats för högst {RecordingForm.ActionPointRows} saker att göra.");
        return state.Refuses(
            item.RefusalsToRecord(recording, rests),
            refusal => refusal == RecordingRefusal.SomethingRestsOnIt ? RestedOn(item) : ItemTexts.Of(refusal),
            refusal => IsLock(refusal) ? "" : "Input.Outcome")
            ? null
            : recording;
    }

    private static bool IsLock(RecordingRefusal refusal) => refusal is RecordingRefusal.IsCancelled or RecordingRefusal.RecordIsLocked;

    private static string[] Lines(string? text, string field, string message, ModelStateDictionary state)
    {
        var lines = TypedRows.Of(text);
        if (Array.Exists(lines, line => line.Length > AgendaItem.LineLength))
            state.AddModelError($"Input.{field}", $"{message}, med högst {AgendaItem.LineLength} tecken.");
        return lines;
    }

    private static ActionPointContent Point(ActionPointRow row, string field, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(row.Text))
            state.AddModelError($"{field}.Text", "Skriv vad som ska göras.");
        var due = string.IsNullOrWhiteSpace(row.DueOn) ? new TypedDate(null, null) : TypedDate.Read(row.DueOn);
        if (due.Fault is { } fault)
            state.AddModelError($"{field}.DueOn", fault);
        return new ActionPointContent(row.Text ?? "", row.Responsible ?? "", due.Day, row.IsDone);
    }
}
