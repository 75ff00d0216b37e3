namespace RokPortal.Domain.Meetings;

/// <summary>States of notes that mean one thing together: the set in queries, the property in memory.</summary>
public static class NotesStatuses
{
    /// <summary>Not final: they can still be written on.</summary>
    public static readonly IReadOnlyList<NotesStatus> Open = [NotesStatus.Draft, NotesStatus.SentOut];

    /// <summary>Out with those who took part, and everybody's to read.</summary>
    public static readonly IReadOnlyList<NotesStatus> Out = [NotesStatus.SentOut, NotesStatus.Final];

    extension(NotesStatus status)
    {
        /// <summary>Whether it is one of <see cref="Open"/>.</summary>
        public bool IsOpen => Open.Contains(status);

        /// <summary>Whether it is one of <see cref="Out"/>.</summary>
        public bool IsOut => Out.Contains(status);
    }
}
