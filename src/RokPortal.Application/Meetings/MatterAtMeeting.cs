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

    /// <summary>What is said when something rests on what an item did to it, so that the item must end as it did.</summary>
    public virtual string RestedOn => "Något bygger redan på resultatet";

    /// <summary>Whether something that the matter itself does not know of rests on what the item did to it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="item">The item, as it was when its meeting was closed; the matter is loaded.</param>
    /// <param name="cancel">Stops waiting.</param>
    public virtual Task<bool> IsRestedOnAsync(RokDbContext db, AgendaItem item, CancellationToken cancel) => Task.FromResult(false);

    /// <summary>What the closing takes back of what the item did before the meeting was opened again, in words; null for nothing.</summary>
    public string? LostBy(AgendaItem item) => item switch
    {
        { LosesEffect: true, Meeting.Body.Decides: true } => $"Resultatet om ”{Name}” återtas. Ärendet ligger framme för rådet igen.",
        { LosesEffect: true, ClosedAs.ComesBack: false } when Prepared is not null => $"”{Name}” räknas inte längre som behandlad.",
        _ => null,
    };

    /// <summary>Loads what a decision on it, or taking one back, needs at hand.</summary>
    public virtual Task LoadAsync(RokDbContext db, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Keeps what was decided as a document. The caller saves.</summary>
    public virtual Task KeepAsync(RokDbContext db, County county, DateTime now, string by, CancellationToken cancel) =>
        Task.CompletedTask;
}
