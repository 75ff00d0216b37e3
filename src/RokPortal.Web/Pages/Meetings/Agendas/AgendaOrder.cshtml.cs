using RokPortal.Data.Shared;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>Moves an item one step. Has no page of its own: it goes back to the meeting.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class AgendaOrderModel(RokDbContext db, CurrentUser current) : MeetingPageModel(db, current)
{
    public IActionResult OnGet(string slug) => LocalRedirect($"/moten/{slug}");

    public async Task<IActionResult> OnPostAsync(string slug, string? move, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        var meeting = await Db.Meetings.WithAttendance().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        if (MoveButton.Read(move) is not var (number, direction)
            || meeting.Items.FirstOrDefault(item => item.Number == number) is not { } item)
            return NotFound();
        if (meeting.RefusalsToMove(item, direction) is [var refusal, ..])
        {
            TempData.Flash(MeetingTexts.Of(refusal), FlashKind.Warning);
            return Redirect(Root);
        }

        var moved = meeting.Move(item, direction);
        if (await Db.TrySaveAsync(cancel) != SaveResult.Saved)
            TempData.Flash("Någon annan ändrade dagordningen samtidigt. Försök flytta igen.", FlashKind.Warning);
        else if (moved)
            TempData.Flash($"{item.Title} är flyttad till plats {meeting.PositionOf(item)} av {meeting.Items.Count}.");
        else
            TempData.Flash($"{item.Title} är redan {(direction == MoveDirection.Up ? "först" : "sist")} på dagordningen.");

        TempData["Moved"] = move;
        return Redirect(Root);
    }
}
