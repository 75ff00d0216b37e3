namespace RokPortal.Application.Meetings;

/// <summary>Skickar protokollet för justering, and keeps it as it was sent: that text is what is verified.</summary>
public static class SendMinutes
{
    /// <summary>Sends the minutes of a meeting that is loaded with everything. The caller saves.</summary>
    /// <param name="db">Gets the document.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="chair">Who presided.</param>
    /// <param name="verifiers">Justerare.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    /// <returns>What was sent.</returns>
    public static FrozenDocument Send(
        RokDbContext db, Meeting meeting, Person chair, IReadOnlyList<Person> verifiers, County county, DateTime now, string by)
    {
        var minutes = meeting.Minutes!;
        minutes.SendForVerification(chair, verifiers, now);
        var sent = FreezeMinutes.Of(meeting, FrozenKind.SentMinutes, minutes.SentNumber, county, now, by);
        db.FrozenDocuments.Add(sent);
        return sent;
    }
}
