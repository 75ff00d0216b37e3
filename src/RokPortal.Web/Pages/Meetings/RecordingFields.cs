using System.Text.Encodings.Web;
using System.Text.Json;
using RokPortal.Domain.Meetings;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>
/// The fields of an item's recording one by one, so that three states of them (mine, theirs, where I started) can be
/// compared and merged: what only one of us changed is taken from that one; what both changed is shown to the user.
/// </summary>
public static class RecordingFields
{
    /// <summary>Swedish letters as themselves: the text travels with every autosave.</summary>
    private static readonly JsonSerializerOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, string Label, Func<RecordingForm, string> Read, Action<RecordingForm, RecordingForm> Take)[] All =
    [
        (nameof(RecordingForm.Outcome), "Vad blev resultatet?", form => form.Outcome?.ToString() ?? "", (to, from) => to.Outcome = from.Outcome),
        (nameof(RecordingForm.Text), "Ärendet", form => Plain(form.Text), (to, from) => to.Text = from.Text),
        (nameof(RecordingForm.Decision), "Beslut", form => Lines(form.Decision), (to, from) => to.Decision = from.Decision),
        (nameof(RecordingForm.Dissent), "Avvikande mening", form => Plain(form.Dissent), (to, from) => to.Dissent = from.Dissent),
        (nameof(RecordingForm.Note), "Anteckning", form => Plain(form.Note), (to, from) => to.Note = from.Note),
        (nameof(RecordingForm.Distribution), "Beslutet skickas till", form => Lines(form.Distribution), (to, from) => to.Distribution = from.Distribution),
        (nameof(RecordingForm.ActionPoints), "Att göra efter mötet", form => string.Join("\n", form.ActionPoints.Where(row => !row.IsEmpty).Select(InWords)), (to, from) => to.ActionPoints = from.ActionPoints),
    ];

    /// <summary>The fields that hold something, as text that travels with the form.</summary>
    public static string Pack(RecordingForm form) => JsonSerializer.Serialize(
        All.Select(field => (field.Name, Value: field.Read(form))).Where(field => field.Value.Length > 0).ToDictionary(field => field.Name, field => field.Value),
        Short);

    /// <summary>
    /// Takes into <paramref name="mine"/> what only the other one changed, and moves it to the other's version.
    /// Gives the fields that both changed, each to another value.
    /// </summary>
    public static IReadOnlyList<TextClash> Merge(RecordingForm mine, RecordingForm theirs)
    {
        var start = Unpack(mine.Base);
        List<TextClash> clashes = [];
        foreach (var (name, label, read, take) in All)
        {
            var (mineNow, theirsNow, before) = (read(mine), read(theirs), start is null ? null : start.GetValueOrDefault(name) ?? "");
            if (mineNow == theirsNow)
                continue;
            if (mineNow == before)
                take(mine, theirs);
            else if (theirsNow != before)
                clashes.Add(new TextClash(label, Shown(name, mineNow), Shown(name, theirsNow), before is null ? null : Shown(name, before), IdOf(name)));
        }

        mine.Version = theirs.Version;
        mine.Base = theirs.Base;
        return clashes;
    }

    private static Dictionary<string, string>? Unpack(string? text)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(text ?? "null");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string IdOf(string name) => name == nameof(RecordingForm.ActionPoints) ? "Input_ActionPoints_0__Text" : $"Input_{name}";

    private static string Shown(string name, string value) =>
        name == nameof(RecordingForm.Outcome) && Enum.TryParse<ItemOutcome>(value, out var outcome) ? ItemTexts.Of(outcome) : value;

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private static string Lines(string? text) => string.Join("\n", RecordingForm.LinesOf(text));

    private static string InWords(ActionPointRow row)
    {
        var due = string.IsNullOrWhiteSpace(row.DueOn) ? null : TypedDate.Read(row.DueOn).Day is { } day ? ActionPointRow.Iso(day) : row.DueOn;
        return string.Join(", ", new[] { row.Text, row.Responsible, due }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(Plain));
    }
}
