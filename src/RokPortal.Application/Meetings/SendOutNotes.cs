namespace RokPortal.Application.Meetings;

/// <summary>Skickar ut minnesanteckningarna, and keeps them as they were sent.</summary>
public static class SendOutNotes
{
    /// <summary>Sends out the notes of a meeting that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="commentsBy">Last day for comments, or null.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    public static NotesDispatch Send(RokDbContext db, Meeting meeting, DateOnly? commentsBy, County county, DateTime now, string by)
    {
        var dispatch = meeting.Notes!.SendOut(now, by, commentsBy);
        db.FrozenDocuments.Add(FreezeMinutes.Of(meeting, FrozenKind.SentNotes, dispatch.Number, county, now, by));
        return dispatch;
    }
}
