namespace RokPortal.Domain.Shared;

/// <summary>
/// Root of a consistency boundary: it is loaded, changed and saved as one. Entities in its lists that are not aggregates
/// themselves are its parts: changing one raises the version of its whole.
/// <see cref="Version"/> and the four stamps are written by the data layer at each save, never by pages or verbs.
/// </summary>
public abstract class Aggregate : ILogged
{
    /// <summary>Identity, a time-ordered Guid (version 7). Never sort by it alone.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>
    /// Concurrency token: 1 at the first save, raised by one at each change of the root or its parts, and when another
    /// aggregate that it depends on is locked (<see cref="LockedNow"/>).
    /// </summary>
    public int Version { get; private set; }

    /// <summary>When the record was made, in UTC.</summary>
    public DateTime CreatedUtc { get; private set; }

    /// <summary>Name of who made the record.</summary>
    public string CreatedBy { get; private set; } = "";

    /// <summary>When the record was last changed, in UTC.</summary>
    public DateTime ChangedUtc { get; private set; }

    /// <summary>Name of who last changed the record.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <inheritdoc />
    public abstract string LogName { get; }

    /// <summary>
    /// Other aggregates that may not be changed in the state this one is in. When this one is saved their versions are
    /// raised too, so that a change of theirs that was judged just before cannot be saved just after.
    /// </summary>
    public virtual IEnumerable<Aggregate> LockedNow() => [];
}
