using System.Text.RegularExpressions;

namespace RokPortal.Architecture.Tests;

/// <summary>What several states mean together is said in one place, and nowhere written out again (ADR 42).</summary>
public class PredicateTests
{
    /// <summary>The place of each predicate, and how it looks when somebody writes it out.</summary>
    private static readonly (string Home, string WrittenOut)[] Predicates =
    [
        ("src/RokPortal.Domain/Meetings/MeetingStatuses.cs", Pair("MeetingStatus", "Planned", "Called")),
        ("src/RokPortal.Domain/Meetings/MeetingStatuses.cs", Pair("MeetingStatus", "Held", "Cancelled")),
        ("src/RokPortal.Domain/Meetings/MinutesStatuses.cs", Pair("MinutesStatus", "Verified", "Published")),
        ("src/RokPortal.Domain/Meetings/NotesStatuses.cs", Pair("NotesStatus", "Draft", "SentOut")),
        ("src/RokPortal.Domain/Meetings/NotesStatuses.cs", Pair("NotesStatus", "SentOut", "Final")),
        ("src/RokPortal.Domain/Meetings/ItemOutcomes.cs", Pair("ItemOutcome", "Tabled", "Referred")),
        ("src/RokPortal.Domain/Pulses/PulseStatuses.cs", Single("PulseStatus", "Open")),
        ("src/RokPortal.Domain/Pulses/PulseStatuses.cs", Single("PulseStatus", "Closed")),
        ("src/RokPortal.Data/Bodies/BodyOrder.cs", @"\.Decides\s*\?\s*\d\s*:"),
        ("src/RokPortal.Domain/Reporting/RoundStatuses.cs", Single("RoundStatus", "Open")),
        ("src/RokPortal.Domain/Reporting/RoundStatuses.cs", Single("RoundStatus", "Closed")),
        ("src/RokPortal.Domain/Reporting/ReportStatuses.cs", Pair("ReportStatus", "AtRisk", "Stalled")),
        ("src/RokPortal.Domain/Plans/ActivityStates.cs", Single("ActivityState", "Dropped")),
        ("src/RokPortal.Domain/Plans/ActivityStates.cs", Pair("ActivityState", "Paused", "Moved")),
        ("src/RokPortal.Domain/Plans/PlanStatuses.cs", Pair("PlanStatus", "Draft", "SentOut")),
        ("src/RokPortal.Domain/Plans/PlanStatuses.cs", Pair("PlanStatus", "Adopted", "Completed")),
        ("src/RokPortal.Domain/YearReports/YearReportStatuses.cs", Pair("YearReportStatus", "Draft", "SentOut")),
        ("src/RokPortal.Domain/YearReports/YearReportStatuses.cs", Pair("YearReportStatus", "Approved", "Published")),
        ("src/RokPortal.Data/Parties/PartyOrder.cs", @"\bPartyKind\.Municipality\s*\?\s*\d\s*:"),
        ("src/RokPortal.Web/Security/MatterReading.cs", @"\bIsEvaluator\s*\|\||\|\|\s*\w+\.IsEvaluator\b"),
    ];

    [Fact]
    public void Predicates_AreNotWrittenOutAgain()
    {
        Rule.HasNoViolations(
            "Use the set in a query and the property in memory.",
            from file in Repository.FilesUnder("src/", ".cs").Concat(Repository.FilesUnder("src/", ".cshtml"))
            where !file.Contains("/Migrations/", StringComparison.Ordinal)
            let text = Repository.TextOf(file)
            from predicate in Predicates
            where file != predicate.Home
            from Match found in Regex.Matches(text, predicate.WrittenOut)
            select $"{file}:{text.AsSpan(0, found.Index).Count('\n') + 1}: {found.Value.ReplaceLineEndings(" ")} → {predicate.Home}");
    }

    [Fact]
    public void Predicates_HaveTheirPlaces() =>
        Assert.Empty(Predicates.Select(predicate => predicate.Home).Except(Repository.Files));

    [Theory]
    [InlineData("minutes is MinutesStatus.Verified or MinutesStatus.Published")]
    [InlineData("minutes is not (MinutesStatus.Published or MinutesStatus.Verified)")]
    [InlineData("meeting.Status == MeetingStatus.Planned\n    || meeting.Status == MeetingStatus.Called")]
    [InlineData("meeting.Status != MeetingStatus.Held && meeting.Status != MeetingStatus.Cancelled")]
    [InlineData("round.Status == RoundStatus.Open")]
    [InlineData("Model.Round is { Status: RoundStatus.Open } open")]
    [InlineData("activity.State != Domain.Plans.ActivityState.Dropped")]
    [InlineData("seats.OrderBy(seat => seat.Party.Kind == PartyKind.Municipality ? 0 : 1)")]
    [InlineData("rights.IsCaseOfficer || rights.IsEvaluator")]
    public void WrittenOut_IsFound_InEverySpelling(string code) =>
        Assert.Contains(Predicates, predicate => Regex.IsMatch(code, predicate.WrittenOut));

    [Theory]
    [InlineData("(Status, HeldUtc) = (MeetingStatus.Held, now);")]
    [InlineData("RoundStatus.Open => \"Öppen\",")]
    [InlineData("[ActivityState.Dropped] = [ActivityState.InPlan],")]
    [InlineData("MinutesStatus.Verified => \"Justerat\",\n        MinutesStatus.Published => \"Publicerat\",")]
    public void WhatIsSomethingElse_IsLeft(string code) =>
        Assert.DoesNotContain(Predicates, predicate => Regex.IsMatch(code, predicate.WrittenOut));

    /// <summary>Two states in one pattern, or compared with one after the other.</summary>
    private static string Pair(string type, string one, string other)
    {
        var both = new[] { (one, other), (other, one) };
        return string.Join('|', both.Select(pair =>
            $@"\b{type}\.{pair.Item1}\s+or\s+(?:\w+\.)*{type}\.{pair.Item2}\b"
            + $@"|[=!]=\s*(?:\w+\.)*{type}\.{pair.Item1}\s*(?:\|\||&&)\s*[\w.!]+\s*[=!]=\s*(?:\w+\.)*{type}\.{pair.Item2}\b"));
    }

    /// <summary>One state, asked for.</summary>
    private static string Single(string type, string state) => $@"(?:[=!]=|\bis|\bnot|:)\s*(?:\w+\.)*{type}\.{state}\b(?!\s*=>)";
}
