using RokPortal.Documents.Blocks;
using RokPortal.Documents.Meetings;

namespace RokPortal.Web.Pages.Meetings.Papers;

/// <summary>A page that shows or sends the kallelse, from the moment the members are called, to those who may read the agenda.</summary>
public abstract class NoticePageModel(RokDbContext db, CurrentUser current, CountyFacts county) : MeetingPageModel(db, current)
{
    /// <summary>The kallelse as the meeting is now; set once <see cref="OpenNoticeAsync"/> has let the user in.</summary>
    protected DocumentContent Notice { get; private set; } = null!;

    /// <summary>Opens the kallelse. Gives null, or the answer to give instead.</summary>
    protected async Task<IActionResult?> OpenNoticeAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (!MayReadAgenda)
            return Forbid();
        if (Meeting.CalledUtc is null)
            return NotFound();

        var meeting = await Db.Meetings.AsNoTrackingWithIdentityResolution().WithAgenda()
            .SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        var seats = await Db.SeatsOnAsync(meeting.Date, seat => seat.BodyId == meeting.BodyId, cancel);
        Notice = NoticeDocument.Compose(ReadNotice.Of(meeting, seats, county.County));
        return null;
    }
}
