namespace RokPortal.Documents.Reporting;

/// <summary>How a year's plan goes according to the parties, with all that the document says.</summary>
public sealed record PlanStatusRecord
{
    /// <summary>Year of the plan.</summary>
    public required int Year { get; init; }

    /// <summary>What part of the year.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Whether the parties can still report.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Last day for the parties' reports.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>How many parties are concerned.</summary>
    public required int PartiesAsked { get; init; }

    /// <summary>How many have sent a report.</summary>
    public required int PartiesSent { get; init; }

    /// <summary>Name of the county.</summary>
    public required string CountyName { get; init; }

    /// <summary>Name of the agreement with its period.</summary>
    public required string AgreementName { get; init; }

    /// <summary>Who issues the document.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>True while the content is invented.</summary>
    public bool IsSampleData { get; init; }

    /// <summary>The areas, in the agreement's order.</summary>
    public required IReadOnlyList<AreaStatusRecord> Areas { get; init; }

    /// <summary>The instant that the document speaks of, in UTC.</summary>
    public required DateTime CreatedUtc { get; init; }
}

/// <summary>An area of the plan.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Activities">Its activities, in the plan's order.</param>
public sealed record AreaStatusRecord(string Name, IReadOnlyList<ActivityStatusRecord> Activities);

/// <summary>An activity of the plan.</summary>
/// <param name="Number">Number with its year.</param>
/// <param name="Title">Rubrik.</param>
/// <param name="State">What has become of it during the year ("Utgår"), or null.</param>
/// <param name="StateReason">Why, or empty.</param>
/// <param name="Answers">What each party that is asked says.</param>
public sealed record ActivityStatusRecord(
    string Number, string Title, string? State, string StateReason, IReadOnlyList<PartyStatusRecord> Answers);

/// <summary>What a party says of an activity.</summary>
/// <param name="Party">Short name of the party.</param>
/// <param name="Status">How it goes; null for silence.</param>
/// <param name="IsResponsible">Whether the party is responsible for the activity.</param>
/// <param name="Reason">Why, or empty.</param>
/// <param name="Text">What has been done, or empty.</param>
public sealed record PartyStatusRecord(string Party, ReportStatus? Status, bool IsResponsible, string Reason, string Text);
