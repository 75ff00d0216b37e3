namespace RokPortal.Application.Meetings;

/// <summary>Rättar minutes that are locked: the correction is added, and the minutes are kept anew with it.</summary>
public static class CorrectMinutes
{
    /// <summary>Corrects the minutes of a meeting that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="text">The correction.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    public static void Correct(RokDbContext db, Meeting meeting, string text, County county, DateTime now, string by)
    {
        var minutes = meeting.Minutes!;
        minutes.Correct(text, by, now);
        // The first that was kept is what was verified.
        db.FrozenDocuments.Add(FreezeMinutes.Of(
            meeting, FrozenKind.VerifiedMinutes, minutes.Corrections.Count + 1, county, now, by));
    }
}
