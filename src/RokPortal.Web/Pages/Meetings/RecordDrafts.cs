using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>What people have written on a meeting's pages without saving it, and its protokoll or minnesanteckningar would lack.</summary>
internal static class RecordDrafts
{
    /// <summary>The texts that the record would lack as the meeting is now. One statement, two if there are any.</summary>
    public static async Task<UnsavedWork> UnsavedOfRecordAsync(
        this RokDbContext db, MeetingHeader meeting, CurrentUser user, CancellationToken cancel)
    {
        if (!IsWrittenOn(meeting) || await db.ListUnsavedAsync(Root(meeting), cancel) is not { Count: > 0 } drafts)
            return UnsavedWork.None;

        var items = (await db.ListRecordedItemsAsync(meeting, cancel)).ToDictionary(item => item.Number);
        return UnsavedWork.Of(drafts, user, address => NameOf(address, meeting, items));
    }

    /// <summary>Everybody's drafts about items of the agenda, each with the item's number. One statement.</summary>
    public static async Task<ILookup<int, UnsavedDraft>> UnsavedOfItemsAsync(
        this RokDbContext db, MeetingHeader meeting, CancellationToken cancel) =>
        (await db.ListUnsavedAsync(Root(meeting), cancel))
        .Where(draft => ItemOf(draft.Address, meeting) is not null)
        .ToLookup(draft => ItemOf(draft.Address, meeting)!.Value);

    private static string Root(MeetingHeader meeting) => $"/moten/{meeting.Slug}/";

    private static bool IsWrittenOn(MeetingHeader meeting) =>
        meeting.Status != MeetingStatus.Cancelled
        && meeting.Minutes is null or MinutesStatus.Draft
        && meeting.Notes is null or { IsOpen: true };

    private static string? NameOf(string address, MeetingHeader meeting, Dictionary<int, ListedItem> items)
    {
        if (ItemOf(address, meeting) is { } number)
            return items.TryGetValue(number, out var item) ? $"{RecordedAgenda.NameOf(item)} {item.Title}" : null;

        return meeting.IsOpen
            ? address[Root(meeting).Length..] switch
            {
                "punkter/ny" => "Ny punkt",
                "tid" => "Tid och plats",
                _ => null,
            }
            : null;
    }

    /// <summary>The item that a page is about: its recording or, until the meeting is closed, what it says on the agenda.</summary>
    private static int? ItemOf(string address, MeetingHeader meeting) => address[Root(meeting).Length..].Split('/') switch
    {
        ["protokollforing", var number] => Number(number),
        ["punkter", var number] when meeting.IsOpen => Number(number),
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
