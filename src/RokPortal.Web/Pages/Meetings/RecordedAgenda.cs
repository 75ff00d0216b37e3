using RokPortal.Application.Drafts;
using RokPortal.Documents.Meetings;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>The agenda beside the recording: what is done, what is written on now, what waits.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Items">The agenda in its order.</param>
/// <param name="Number">Number of the item that is shown; null for none.</param>
/// <param name="IsLive">Whether the meeting is today and open.</param>
public sealed record RecordedAgenda(MeetingHeader Meeting, IReadOnlyList<ListedItem> Items, int? Number, bool IsLive)
{
    /// <summary>Everybody's unsaved text, by the number of its item.</summary>
    public required ILookup<int, UnsavedDraft> Unsaved { get; init; }

    /// <summary>Who looks.</summary>
    public required Guid UserId { get; init; }

    public ListedItem? Current => Items.FirstOrDefault(item => item.Number == Number);

    public ListedItem? Previous => Current is { } current ? Items.LastOrDefault(item => item.Position < current.Position) : null;

    public ListedItem? Next => Current is { } current ? Items.FirstOrDefault(item => item.Position > current.Position) : null;

    /// <summary>The item to begin with: the first that is not over.</summary>
    public ListedItem? FirstOpen => Items.FirstOrDefault(item => item.Outcome is null) ?? (Items is [var first, ..] ? first : null);

    public string AddressOf(ListedItem item) => $"/moten/{Meeting.Slug}/protokollforing/{item.Number}";

    /// <summary>"Punkt 5" until the meeting is closed, then "§ 24".</summary>
    public static string NameOf(ListedItem item) => item.Paragraph is { } paragraph ? $"§ {paragraph}" : $"Punkt {item.Position}";

    /// <summary>As <see cref="NameOf"/>, within a sentence.</summary>
    public static string InSentence(ListedItem item) => item.Paragraph is { } paragraph ? $"§ {paragraph}" : $"punkt {item.Position}";

    public string IconOf(ListedItem item) => item.Outcome is not null ? "done" : item.Number == Number ? "on-track" : "not-started";

    public string StateOf(ListedItem item) => item switch
    {
        { Outcome: { } outcome } => $"Klar · {MeetingStateTexts.Of(outcome)}",
        _ when item.Number == Number && IsLive => $"Pågår · {ItemTexts.Of(item.Kind)}",
        _ => ItemTexts.Of(item.Kind),
    };

    /// <summary>Who has text about the item that is not saved, in words; the user first.</summary>
    public IEnumerable<string> UnsavedOf(ListedItem item) => Unsaved[item.Number]
        .OrderBy(draft => draft.UserId == UserId ? 0 : 1)
        .Select(draft => $"{(draft.UserId == UserId ? "Du" : draft.UserName)} har osparad text")
        .Distinct();

    /// <summary>For where the agenda is folded: ", osparad text i 2 punkter"; empty if there is none.</summary>
    public string UnsavedInWords => Items.Count(item => Unsaved.Contains(item.Number)) switch
    {
        0 => "",
        1 => ", osparad text i en punkt",
        var count => $", osparad text i {count} punkter",
    };

    /// <summary>The outcomes that the item can have in this body.</summary>
    public IEnumerable<ItemOutcome> OutcomesOf(AgendaItem item) => Enum.GetValues<ItemOutcome>()
        .Where(outcome => Meeting.Decides || outcome is not (ItemOutcome.Decision or ItemOutcome.Assignment))
        .Where(outcome => !Meeting.Decides
            || item.MatterId is null
            || outcome is not (ItemOutcome.Information or ItemOutcome.Assignment));
}
