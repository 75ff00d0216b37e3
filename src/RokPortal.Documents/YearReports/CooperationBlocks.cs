namespace RokPortal.Documents.YearReports;

/// <summary>
/// How the parties cooperated, in words and tables, the same on the page and in the report. Part of more than one
/// document, so the level of its headings is given.
/// </summary>
public static class CooperationBlocks
{
    /// <summary>Everything: what the portal has measured, what the parties say themselves, and the anonymous pulse.</summary>
    /// <param name="cooperation">The year.</param>
    /// <param name="level">Level of its headings.</param>
    public static IEnumerable<Block> All(CooperationRecord cooperation, int level) =>
        [.. Measures(cooperation, level), .. Answers(cooperation, level), .. Pulse(cooperation, level)];

    /// <summary>What the portal has measured from what it knows.</summary>
    public static IEnumerable<Block> Measures(CooperationRecord cooperation, int level) =>
    [
        .. AttendanceMeasureBlocks.Of(cooperation, level),
        .. MeasureBlocks.Seats(cooperation, level),
        .. MeasureBlocks.Rounds(cooperation, level),
        .. MeasureBlocks.Minutes(cooperation, level),
    ];

    /// <summary>What the parties answer about the cooperation.</summary>
    public static IEnumerable<Block> Answers(CooperationRecord cooperation, int level) => CooperationAnswerBlocks.Of(cooperation, level);

    /// <summary>What the representatives answered anonymously.</summary>
    public static IEnumerable<Block> Pulse(CooperationRecord cooperation, int level) => PulseBlocks.Of(cooperation, level);
}
