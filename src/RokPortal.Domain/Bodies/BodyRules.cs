namespace RokPortal.Domain.Bodies;

/// <summary>What a body may do and how it works. The sort of body gives what usually holds; a county may say otherwise.</summary>
public sealed record BodyRules
{
    private static readonly BodyRules OfGroups = new()
    {
        Keeps = RecordKind.Notes,
        StandingItems =
        [
            new(ItemKind.PreviousMinutes, "Föregående anteckningar"),
            new(ItemKind.OtherMatters, "Övriga frågor"),
            new(ItemKind.NextMeeting, "Nästa möte"),
        ],
    };

    private static readonly BodyRules OfCouncils = new()
    {
        Decides = true,
        Keeps = RecordKind.Minutes,
        Verifies = true,
        StandingItems =
        [
            new(ItemKind.Opening, "Mötets öppnande"),
            new(ItemKind.AgendaApproval, "Godkännande av dagordningen"),
            new(ItemKind.VerifierElection, "Val av justerare"),
            new(ItemKind.PreviousMinutes, "Föregående protokoll"),
            new(ItemKind.OtherMatters, "Övriga frågor"),
            new(ItemKind.NextMeeting, "Nästa möte"),
            new(ItemKind.Closing, "Mötets avslutande"),
        ],
    };

    /// <summary>See <see cref="Body.Decides"/>.</summary>
    public bool Decides { get; init; }

    /// <summary>See <see cref="Body.Prepares"/>.</summary>
    public bool Prepares { get; init; }

    /// <summary>See <see cref="Body.Keeps"/>.</summary>
    public required RecordKind Keeps { get; init; }

    /// <summary>See <see cref="Body.Verifies"/>.</summary>
    public bool Verifies { get; init; }

    /// <summary>See <see cref="Body.Convener"/>.</summary>
    public Convener Convener { get; init; }

    /// <summary>See <see cref="Body.NoticeDays"/>.</summary>
    public int? NoticeDays { get; init; }

    /// <summary>See <see cref="Body.StandingItems"/>.</summary>
    public required IReadOnlyList<StandingItem> StandingItems { get; init; }

    /// <summary>What usually holds for a sort of body.</summary>
    public static BodyRules Of(BodyKind kind) => kind switch
    {
        BodyKind.Council => OfCouncils,
        BodyKind.PreparatoryGroup => OfGroups with { Prepares = true },
        _ => OfGroups,
    };

    /// <summary>Why no body can work like this.</summary>
    internal IEnumerable<EstablishmentRefusal> Refusals()
    {
        if (Decides && Keeps != RecordKind.Minutes)
            yield return EstablishmentRefusal.DecidesWithoutMinutes;
        if (Decides && Prepares)
            yield return EstablishmentRefusal.PreparesItsOwnDecisions;
        if (Keeps == RecordKind.Minutes && !Verifies)
            yield return EstablishmentRefusal.MinutesAreNotVerified;
        if (Keeps == RecordKind.Notes && Verifies)
            yield return EstablishmentRefusal.NotesAreVerified;
        if (NoticeDays < 0)
            yield return EstablishmentRefusal.NoticeIsAfterTheMeeting;
        if (StandingItems.Select(item => item.Kind).Except(ItemKinds.For(Decides, Verifies)).Any())
            yield return EstablishmentRefusal.StandingItemIsOfAnotherBody;
    }
}

/// <summary>Stående punkt: what every meeting of a body has on its agenda.</summary>
/// <param name="Kind">What sort of item it is.</param>
/// <param name="Title">Rubrik.</param>
public sealed record StandingItem(ItemKind Kind, string Title)
{
    /// <summary>Its title, as the log shows it.</summary>
    public override string ToString() => Title;
}

/// <summary>What is kept of a body's meetings.</summary>
public enum RecordKind
{
    /// <summary>Protokoll.</summary>
    Minutes,

    /// <summary>Minnesanteckningar.</summary>
    Notes,
}

/// <summary>Sammankallande: who calls to a body's meetings.</summary>
public enum Convener
{
    /// <summary>Länsstyrelsens handläggare.</summary>
    CaseOfficer,

    /// <summary>Integrationssamordnaren.</summary>
    Coordinator,
}

/// <summary>Why a body cannot work by some rules.</summary>
public enum EstablishmentRefusal
{
    /// <summary>It decides but keeps no minutes: a paragraph and its words stand in the minutes, and nowhere else.</summary>
    DecidesWithoutMinutes,

    /// <summary>It decides and prepares: what it dealt with would be decided at the same meeting, and never prepared.</summary>
    PreparesItsOwnDecisions,

    /// <summary>It keeps minutes that nobody verifies: minutes have no other way to be final.</summary>
    MinutesAreNotVerified,

    /// <summary>It keeps notes and has them verified: notes become final when the time for comments is over.</summary>
    NotesAreVerified,

    /// <summary>Its kallelse would be due after the meeting.</summary>
    NoticeIsAfterTheMeeting,

    /// <summary>A standing item is a decision where nothing is decided, or the election of verifiers where nothing is verified.</summary>
    StandingItemIsOfAnotherBody,
}
