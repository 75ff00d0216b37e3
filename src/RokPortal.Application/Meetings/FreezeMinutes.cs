namespace RokPortal.Application.Meetings;

/// <summary>Keeps the protokoll or the minnesanteckningar of a meeting as they are now.</summary>
internal static class FreezeMinutes
{
    /// <summary>The document of the minutes, or the notes, of a meeting that is loaded with everything. The caller saves it.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="kind">What it is kept as.</param>
    /// <param name="number">Which of its kind, from 1.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    /// <exception cref="ArgumentException">The meeting has neither.</exception>
    public static FrozenDocument Of(Meeting meeting, FrozenKind kind, int number, County county, DateTime now, string by)
    {
        var stamp = new FrozenStamp(now, by);
        return meeting switch
        {
            { Minutes: { } minutes } => FreezeDocument.Of(
                new FrozenKey(kind, minutes.Id, number),
                ReadMinutes.MinutesOf(meeting, county),
                MinutesRecord.Schema,
                MinutesDocument.Compose,
                stamp),
            { Notes: { } notes } => FreezeDocument.Of(
                new FrozenKey(kind, notes.Id, number),
                ReadMinutes.NotesOf(meeting, county),
                NotesRecord.Schema,
                NotesDocument.Compose,
                stamp),
            _ => throw new ArgumentException("The meeting has no record yet.", nameof(meeting)),
        };
    }
}
