using System.Text.Json;
using RokPortal.Domain.Plans;

namespace RokPortal.Web.Pages.Plans;

/// <summary>
/// The fields of an activity's form one by one, so that three states of them (mine, theirs, where I started) can be
/// compared and merged: what only one of us changed is taken from that one; what both changed is shown to the user.
/// </summary>
public static class ActivityFields
{
    private static readonly (ActivityField Field, Func<ActivityForm, object?> Read, Action<ActivityForm, ActivityForm> Take)[] All =
    [
        (ActivityField.Title, form => form.Title, (to, from) => to.Title = from.Title),
        (ActivityField.Area, form => form.AreaId, (to, from) => to.AreaId = from.AreaId),
        (ActivityField.ResponsibleParty, form => form.ResponsiblePartyId, (to, from) => to.ResponsiblePartyId = from.ResponsiblePartyId),
        (ActivityField.Contact, form => form.ContactId, (to, from) => to.ContactId = from.ContactId),
        (ActivityField.Goals, form => form.GoalIds.Order(), (to, from) => to.GoalIds = from.GoalIds),
        (ActivityField.Background, form => form.Background, (to, from) => to.Background = from.Background),
        (ActivityField.Purpose, form => form.Purpose, (to, from) => to.Purpose = from.Purpose),
        (ActivityField.Description, form => form.Description, (to, from) => to.Description = from.Description),
        (ActivityField.ExpectedResult, form => form.ExpectedResult, (to, from) => to.ExpectedResult = from.ExpectedResult),
        (ActivityField.TargetGroup, form => form.TargetGroup, (to, from) => to.TargetGroup = from.TargetGroup),
        (ActivityField.Participants, form => form.PartyIds.Where(id => id != form.ResponsiblePartyId).Order(), (to, from) => to.PartyIds = from.PartyIds),
        (ActivityField.ExternalActors, form => Lines(form.ExternalActors), (to, from) => to.ExternalActors = from.ExternalActors),
        (ActivityField.StartMonth, form => Month(form.StartMonth), (to, from) => to.StartMonth = from.StartMonth),
        (ActivityField.EndMonth, form => Month(form.EndMonth), (to, from) => to.EndMonth = from.EndMonth),
        (ActivityField.Milestones, form => form.Milestones.Where(row => !string.IsNullOrWhiteSpace(row.Title)).Select(row => $"{row.Title} {Month(row.Month)}{(row.IsDone ? " (klar)" : "")}"), (to, from) => to.Milestones = from.Milestones),
        (ActivityField.Resources, form => form.Resources, (to, from) => to.Resources = from.Resources),
        (ActivityField.Indicator, form => form.Indicator, (to, from) => to.Indicator = from.Indicator),
        (ActivityField.FollowUpMethod, form => form.FollowUpMethod, (to, from) => to.FollowUpMethod = from.FollowUpMethod),
        (ActivityField.ConsiderationNote, form => form.ConsiderationNote, (to, from) => to.ConsiderationNote = from.ConsiderationNote),
    ];

    /// <summary>The fields as text, to travel with the form.</summary>
    public static string Pack(ActivityForm form) => JsonSerializer.Serialize(ValuesOf(form));

    /// <summary>
    /// Takes into <paramref name="mine"/> what only the other one changed, and moves it to the other's version.
    /// Gives the fields that both changed, each to another value.
    /// </summary>
    public static IReadOnlyList<FieldClash> Merge(ActivityForm mine, ActivityForm theirs)
    {
        var start = Unpack(mine.Base);
        List<FieldClash> clashes = [];
        foreach (var (field, read, take) in All)
        {
            var (mineNow, theirsNow, before) = (TextOf(read(mine)), TextOf(read(theirs)), start.GetValueOrDefault(field.ToString()));
            if (mineNow == theirsNow)
                continue;
            if (mineNow == before)
                take(mine, theirs);
            else if (theirsNow != before)
                clashes.Add(new FieldClash(field, mineNow, theirsNow, before));
        }

        mine.Version = theirs.Version;
        mine.Base = theirs.Base;
        return clashes;
    }

    private static Dictionary<string, string> ValuesOf(ActivityForm form) => All.ToDictionary(entry => entry.Field.ToString(), entry => TextOf(entry.Read(form)));

    private static Dictionary<string, string> Unpack(string? text)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(text ?? "{}") ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text.ReplaceLineEndings("\n").Trim(),
        System.Collections.IEnumerable list => string.Join("\n", list.Cast<object>()),
        _ => value.ToString() ?? "",
    };

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Month(string? text) => string.IsNullOrWhiteSpace(text) ? "" : MonthInput.Write(MonthInput.Read(text)) ?? text;
}

/// <summary>A field that two people changed to different values.</summary>
/// <param name="Field">Which.</param>
/// <param name="Mine">What I wrote.</param>
/// <param name="Theirs">What is stored now.</param>
/// <param name="Before">What it said when I started; null if that is not known.</param>
public sealed record FieldClash(ActivityField Field, string Mine, string Theirs, string? Before);
