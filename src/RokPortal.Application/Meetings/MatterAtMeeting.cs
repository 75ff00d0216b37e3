using RokPortal.Application.Shared;

namespace RokPortal.Application.Meetings;

/// <summary>
/// What a matter is to the meetings that take it up, beyond its verbs: words, and what a closing reads and keeps of it. Each
/// sort has a class of its own in its own folder.
/// </summary>
public abstract class MatterAtMeeting
{
    /// <summary>"Aktivitetsplan 2027".</summary>
    public abstract string Name { get; }

    /// <summary>What its item on an agenda says to begin with; as a decision once it is proposed.</summary>
    public abstract AgendaItemContent NewItem { get; }

    /// <summary>What closing says when it is carried: "Aktivitetsplan 2027 fastställs."</summary>
    public abstract string Carried { get; }

    /// <summary>What closing says when it is returned.</summary>
    public abstract string Returned { get; }

    /// <summary>What closing says when the preparatory group has dealt with it; null when that changes nothing.</summary>
    public virtual string? Prepared => null;

    /// <summary>Why it cannot be carried as things are now, if there is more to say; with a colon, the item follows.</summary>
    public virtual string? CannotBeCarried => null;

    public static MatterAtMeeting Of(CouncilMatter matter) => WrittenFor.Of<MatterAtMeeting>(matter);

    /// <summary>What lies before the council with an item, as the kallelse and the protokoll list it.</summary>
    public static IReadOnlyList<string> PapersOf(AgendaItem item) =>
        item is { Matter: { } matter, ProposalNumber: { } number } && Of(matter).PaperOf(number) is { } paper ? [paper] : [];

    /// <summary>The matter as it was put to the council, in words; null for what has no document.</summary>
    /// <param name="proposal">Number of the proposal.</param>
    public virtual string? PaperOf(int proposal) => null;

    /// <summary>What the closing does to it, in words; null for nothing.</summary>
    public string? EffectOf(AgendaItem item) => item switch
    {
        { Outcome: ItemOutcome.Decision, Meeting.Body.Decides: true } => Carried,
        { Outcome: ItemOutcome.Referred, Meeting.Body.Decides: true } => Returned,
        { ComesBack: false, Meeting.Body.Prepares: true } => Prepared,
        _ => null,
    };

    /// <summary>Loads what a decision on it needs at hand.</summary>
    public virtual Task LoadAsync(RokDbContext db, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Keeps what was decided as a document. The caller saves.</summary>
    public virtual Task KeepAsync(RokDbContext db, County county, DateTime now, string by, CancellationToken cancel) =>
        Task.CompletedTask;
}
