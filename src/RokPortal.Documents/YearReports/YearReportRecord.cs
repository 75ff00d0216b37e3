using RokPortal.Documents.Indicators;
using RokPortal.Documents.Reporting;

namespace RokPortal.Documents.YearReports;

/// <summary>
/// Uppföljning as it is printed and frozen: one year, at one moment, without references to anything that can change.
/// Texts marked Markdown hold the portal's subset of it. In a draft any text may be missing.
/// </summary>
public sealed record YearReportRecord
{
    /// <summary>Name and number of this shape in frozen records; a new number when a property changes meaning or goes away.</summary>
    public const string Schema = "follow-up/1";

    /// <summary>The year that is followed up.</summary>
    public required int Year { get; init; }

    /// <summary>Name of the county.</summary>
    public required string CountyName { get; init; }

    /// <summary>Name of the agreement with its period.</summary>
    public required string AgreementName { get; init; }

    /// <summary>Who issues the report.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>True while the content is invented.</summary>
    public bool IsSampleData { get; init; }

    /// <summary>Number of the draft.</summary>
    public required int DraftNumber { get; init; }

    /// <summary>The council's approval; null before it.</summary>
    public ReportApprovalRecord? Approval { get; init; }

    /// <summary>Before whom the report was laid (lägga fram), and when; null while it is a draft.</summary>
    public ProposalRecord? Proposal { get; init; }

    /// <summary>The sections' texts, in the report's order.</summary>
    public required IReadOnlyList<ReportSectionRecord> Sections { get; init; }

    /// <summary>The goals with their assessments, in order.</summary>
    public required IReadOnlyList<AssessedGoalRecord> Goals { get; init; }

    /// <summary>The indicators with their values as known when the record was made.</summary>
    public required IReadOnlyList<IndicatorRecord> Indicators { get; init; }

    /// <summary>How the cooperation has worked, as far as the portal knows; null when nothing is known.</summary>
    public CooperationRecord? Cooperation { get; init; }

    /// <summary>Whether the year had an adopted plan.</summary>
    public required bool HasPlan { get; init; }

    /// <summary>What the parties have reported about the plan; null when nobody has been asked.</summary>
    public PlanStatusRecord? PlanStatus { get; init; }

    /// <summary>How the statuses were shared out in each round, oldest first.</summary>
    public IReadOnlyList<ProgressRecord> Progress { get; init; } = [];

    /// <summary>Lägesbilder och utvärderingar that the year rests on.</summary>
    public IReadOnlyList<SourceRecord> Sources { get; init; } = [];

    /// <summary>Suggestions for the years to come, in order.</summary>
    public IReadOnlyList<SuggestionRecord> Suggestions { get; init; } = [];

    /// <summary>The instant that the figures speak of, in UTC.</summary>
    public required DateTime CreatedUtc { get; init; }
}

/// <summary>The decision by which a year's report was approved.</summary>
/// <param name="Body">The body that decided.</param>
/// <param name="Date">Day of the meeting.</param>
/// <param name="ParagraphNumber">Number of the paragraph (§) in the minutes.</param>
public sealed record ReportApprovalRecord(string Body, DateOnly Date, int ParagraphNumber);

/// <summary>A section's text.</summary>
/// <param name="Kind">Which section.</param>
/// <param name="Text">Markdown, or empty.</param>
public sealed record ReportSectionRecord(SectionKind Kind, string Text);

/// <summary>A goal with its assessment.</summary>
/// <param name="Number">Number in the agreement.</param>
/// <param name="Text">The goal in full.</param>
/// <param name="Level">How far it is reached; null for not yet judged.</param>
/// <param name="Judgement">Why one thinks so, Markdown, or empty.</param>
public sealed record AssessedGoalRecord(int Number, string Text, GoalLevel? Level, string Judgement);

/// <summary>How the statuses were shared out in a round.</summary>
/// <param name="Period">What part of the year.</param>
/// <param name="Counts">How many answers have each status; silence is <see cref="PartyStatus.Missing"/>.</param>
public sealed record ProgressRecord(ReportingPeriod Period, IReadOnlyDictionary<PartyStatus, int> Counts);

/// <summary>A source that the year's report rests on.</summary>
/// <param name="Kind">Swedish for what it is: "Lägesbild", "Utvärdering".</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who has written it.</param>
/// <param name="PublishedOn">The day.</param>
/// <param name="Summary">What it says, in a line, or empty.</param>
/// <param name="Address">Where it is read, or empty.</param>
public sealed record SourceRecord(string Kind, string Title, string Publisher, DateOnly PublishedOn, string Summary, string Address);

/// <summary>A suggestion for the years to come.</summary>
/// <param name="Title">Rubrik.</param>
/// <param name="Reason">Why, Markdown.</param>
/// <param name="Area">Name of the development area.</param>
public sealed record SuggestionRecord(string Title, string Reason, string Area);
