namespace RokPortal.Domain.Meetings;

/// <summary>What an item says before the meeting.</summary>
public sealed record AgendaItemContent
{
    /// <summary>What sort of item it is.</summary>
    public ItemKind Kind { get; init; } = ItemKind.Information;

    /// <summary>Rubrik.</summary>
    public required string Title { get; init; }

    /// <summary>Föredragande: name, or empty.</summary>
    public string Presenter { get; init; } = "";

    /// <summary>Bakgrund, Markdown.</summary>
    public string Background { get; init; } = "";

    /// <summary>Förslag till beslut: att-clauses in order.</summary>
    public IReadOnlyList<string> ProposedDecision { get; init; } = [];

    /// <summary>Diarienummer, entered by hand, or empty.</summary>
    public string RegistryNumber { get; init; } = "";

    /// <summary>What the council is to decide on, or the group to prepare; null when the item is about no such thing.</summary>
    public CouncilMatter? Matter { get; init; }
}

/// <summary>What is recorded about an item at the meeting.</summary>
public sealed record ItemRecording
{
    /// <summary>How the item ended; null while it is not over.</summary>
    public ItemOutcome? Outcome { get; init; }

    /// <summary>Ärendet: what was said, Markdown. For a plan that is returned: why.</summary>
    public string Text { get; init; } = "";

    /// <summary>What was decided: att-clauses in order.</summary>
    public IReadOnlyList<string> Decision { get; init; } = [];

    /// <summary>Avvikande mening, Markdown; who and why (R68). There is no vote.</summary>
    public string Dissent { get; init; } = "";

    /// <summary>Anteckning till protokollet, Markdown; also who took no part in the item.</summary>
    public string Note { get; init; } = "";

    /// <summary>Beslutet skickas till.</summary>
    public IReadOnlyList<string> Distribution { get; init; } = [];

    /// <summary>Att göra efter mötet.</summary>
    public IReadOnlyList<ActionPointContent> ActionPoints { get; init; } = [];

    /// <summary>Whether it is a decision or an assignment that does not say what was decided.</summary>
    public bool LacksItsDecision => SaysNothing(Outcome, Decision);

    internal static bool SaysNothing(ItemOutcome? outcome, IEnumerable<string> decision) =>
        outcome is ItemOutcome.Decision or ItemOutcome.Assignment && decision.All(string.IsNullOrWhiteSpace);
}
