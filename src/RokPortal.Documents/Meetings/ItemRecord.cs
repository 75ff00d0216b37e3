namespace RokPortal.Documents.Meetings;

/// <summary>Ärende (punkt) on the agenda, with what came of it.</summary>
public sealed record ItemRecord
{
    /// <summary>Place on the agenda (föredragningslistan), from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Number of the paragraph (§); null before the meeting is closed, for items not reached, and always in notes.</summary>
    public int? ParagraphNumber { get; init; }

    /// <summary>Rubrik.</summary>
    public required string Title { get; init; }

    /// <summary>Diarienummer of the matter, entered by hand.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>Föredragande.</summary>
    public string? Presenter { get; init; }

    /// <summary>What came of the item.</summary>
    public required ItemResult Result { get; init; }

    /// <summary>Ärendet or bakgrund, Markdown.</summary>
    public string? Background { get; init; }

    /// <summary>Förslag till beslut: att-clauses, with or without their leading "att".</summary>
    public IReadOnlyList<string> ProposedDecision { get; init; } = [];

    /// <summary>What was said, Markdown.</summary>
    public string? Text { get; init; }

    /// <summary>Beslut; in notes ställningstagande: att-clauses, with or without their leading "att".</summary>
    public IReadOnlyList<string> Decision { get; init; } = [];

    /// <summary>Avvikande mening, Markdown.</summary>
    public string? Dissent { get; init; }

    /// <summary>Anteckning till protokollet, Markdown, such as who does not take part in the decision.</summary>
    public string? Note { get; init; }

    /// <summary>Beslutsunderlag: the papers of the matter.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Beslutet skickas till.</summary>
    public IReadOnlyList<string> Distribution { get; init; } = [];

    /// <summary>Att göra.</summary>
    public IReadOnlyList<ActionPointRecord> ActionPoints { get; init; } = [];
}

/// <summary>What came of an item on the agenda: its <see cref="ItemOutcome"/>, or nothing yet.</summary>
public enum ItemResult
{
    /// <summary>Information.</summary>
    Information = ItemOutcome.Information,

    /// <summary>Beslut; in notes ställningstagande.</summary>
    Decision = ItemOutcome.Decision,

    /// <summary>Uppdrag.</summary>
    Assignment = ItemOutcome.Assignment,

    /// <summary>Bordlagd.</summary>
    Tabled = ItemOutcome.Tabled,

    /// <summary>Återremitterad.</summary>
    Referred = ItemOutcome.Referred,

    /// <summary>Ej behandlad; has no paragraph number.</summary>
    NotReached = ItemOutcome.NotReached,

    /// <summary>The meeting has not come to an outcome yet.</summary>
    Open,
}

/// <summary>Att göra: something a person or party does after the meeting.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Responsible">Ansvarig; null when not decided.</param>
/// <param name="DueOn">Klart senast; null when not decided.</param>
/// <param name="IsDone">True when it is done.</param>
public sealed record ActionPointRecord(string Text, string? Responsible, DateOnly? DueOn, bool IsDone);
