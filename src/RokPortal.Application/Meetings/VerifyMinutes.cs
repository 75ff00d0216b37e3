namespace RokPortal.Application.Meetings;

/// <summary>Justerar. With the last one the minutes are locked, and kept as they are from then on.</summary>
public static class VerifyMinutes
{
    /// <summary>Verifies the minutes of a meeting that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document, once everybody has verified.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="person">The chair or a verifier.</param>
    /// <param name="sha256">Checksum of the text that was read.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static void Verify(RokDbContext db, Meeting meeting, Person person, string sha256, County county, DateTime now)
    {
        var minutes = meeting.Minutes!;
        minutes.Verify(person, now, sha256);
        if (minutes.Status == MinutesStatus.Verified)
            db.FrozenDocuments.Add(FreezeMinutes.Of(meeting, FrozenKind.VerifiedMinutes, 1, county, now, person.Name));
    }
}
