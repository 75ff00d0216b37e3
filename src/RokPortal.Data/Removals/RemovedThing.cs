using System.Linq.Expressions;

namespace RokPortal.Data.Removals;

/// <summary>
/// Borttaget: something that was taken away, kept for <see cref="Days"/> days so that it can be put back. It lies apart from what
/// is there, so that no list, count, document or address can show it.
/// </summary>
public sealed class RemovedThing
{
    /// <summary>How long it is kept.</summary>
    public const int Days = 30;

    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleLength = 300;

    private RemovedThing()
    {
    }

    internal RemovedThing(RemovedKind kind, Guid wholeId, string title, string content, DateTime now, string by) =>
        (Kind, WholeId, Title, Content, RemovedUtc, RemovedBy) = (kind, wholeId, title, content, now, by);

    internal RemovedThing(RemovedKind kind, Guid wholeId, StoredFile file, DateTime now, string by)
        : this(kind, wholeId, file.Name, "", now, by) => FileId = file.Id;

    /// <summary>Identity; not that of the thing.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What it is.</summary>
    public RemovedKind Kind { get; private set; }

    /// <summary>What it was taken from: the meeting, the plan, the answer; of a draft, its account.</summary>
    public Guid WholeId { get; private set; }

    /// <summary>What it is called; of a draft, the address of its page.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Its rows as JSON; of a draft, the form's fields.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Of a file: its key. Its bytes stay where they are, and no address leads there.</summary>
    public Guid? FileId { get; private set; }

    /// <summary>When it was taken away, in UTC.</summary>
    public DateTime RemovedUtc { get; private set; }

    /// <summary>Name of who took it away.</summary>
    public string RemovedBy { get; private set; } = "";

    /// <summary>What was taken from something and can still be put back.</summary>
    /// <param name="kind">What sort of thing.</param>
    /// <param name="wholeId">See <see cref="WholeId"/>.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Expression<Func<RemovedThing, bool>> IsKept(RemovedKind kind, Guid wholeId, DateTime now)
    {
        var since = now.AddDays(-Days);
        return thing => thing.WholeId == wholeId && thing.Kind == kind && thing.RemovedUtc > since;
    }
}

/// <summary>What can be put back when it was taken away.</summary>
public enum RemovedKind
{
    /// <summary>Punkt on an agenda.</summary>
    AgendaItem,

    /// <summary>Aktivitet of a plan.</summary>
    Activity,

    /// <summary>Utkast that its writer threw away.</summary>
    Draft,

    /// <summary>Underlag to an answer that was not sent.</summary>
    Evidence,

    /// <summary>The document of a lägesbild or utvärdering.</summary>
    SourceFile,
}
