using RokPortal.Data.Queries;
using RokPortal.Domain.Plans;

namespace RokPortal.Web.Pages.Plans;

/// <summary>One of the two arrows of an activity in the list.</summary>
public sealed record MoveButton(ActivityListView List, ListedActivity Activity, MoveDirection Direction, bool IsAtEnd)
{
    public string FormId => List.FormId;

    /// <summary>Where the button posts when its form posts elsewhere: beside an activity it stands in the activity's own form.</summary>
    public string? Detour => List.CurrentNumber is null ? null : $"/aktivitetsplaner/{List.Plan.Year}/ordning";

    public string Title => Activity.Title;

    public string Icon => Direction == MoveDirection.Up ? "up" : "down";

    /// <summary>What the button posts, and its id: "upp-3".</summary>
    public string Value => Write(Activity.Number, Direction);

    public bool HasFocus => List.Focus == Value;

    /// <summary>What a button posts: "upp-3".</summary>
    public static string Write(int number, MoveDirection direction) => $"{(direction == MoveDirection.Up ? "upp" : "ner")}-{number}";

    /// <summary>Reads what a button posted; null if it is something else.</summary>
    public static (int Number, MoveDirection Direction)? Read(string? value)
    {
        var parts = value?.Split('-') ?? [];
        return parts is [var direction and ("upp" or "ner"), var text] && int.TryParse(text, out var number)
            ? (number, direction == "upp" ? MoveDirection.Up : MoveDirection.Down)
            : null;
    }
}
