namespace RokPortal.Application.Meetings;

/// <summary>Gör minnesanteckningarna slutliga, and keeps them.</summary>
public static class FinaliseNotes
{
    /// <summary>Makes the notes of a meeting that is loaded with everything final. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    public static void Finalise(RokDbContext db, Meeting meeting, County county, DateTime now, string by)
    {
        meeting.Notes!.Finalise(now);
        db.FrozenDocuments.Add(FreezeMinutes.Of(meeting, FrozenKind.FinalNotes, 1, county, now, by));
    }
}
