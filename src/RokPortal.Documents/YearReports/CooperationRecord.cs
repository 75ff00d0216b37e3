namespace RokPortal.Documents.YearReports;

/// <summary>
/// How the parties cooperated in a year (samverkansprocessen, the second part of the year's report), with all that page and
/// document say. Each measure is a record of its own; a new one is a new property here and a block beside the others.
/// </summary>
public sealed record CooperationRecord
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Närvaro: the bodies that held or cancelled a meeting, the council first.</summary>
    public required IReadOnlyList<BodyAttendanceRecord> Attendance { get; init; }

    /// <summary>The day that <see cref="Seats"/> speaks of.</summary>
    public required DateOnly SeatsOn { get; init; }

    /// <summary>Tillsatta platser by body, the council first.</summary>
    public required IReadOnlyList<BodySeatsRecord> Seats { get; init; }

    /// <summary>Svarsfrekvens by round, the first opened first.</summary>
    public required IReadOnlyList<RoundRateRecord> Rounds { get; init; }

    /// <summary>Days from meeting to verified minutes, by day.</summary>
    public required IReadOnlyList<MinutesTimeRecord> Minutes { get; init; }

    /// <summary>The parties' own answers in the round of the full year; null when it has not been opened.</summary>
    public required PartyAnswersRecord? Answers { get; init; }

    /// <summary>The anonymous pulse; null when none has been opened.</summary>
    public PulseRecord? Pulse { get; init; }
}

/// <summary>A body's meetings in the year.</summary>
/// <param name="Body">Its name.</param>
/// <param name="Held">How many were held.</param>
/// <param name="Cancelled">How many were cancelled; nobody is absent from these.</param>
/// <param name="Parties">Who was there, municipalities first.</param>
public sealed record BodyAttendanceRecord(string Body, int Held, int Cancelled, IReadOnlyList<PartyAttendanceRecord> Parties);

/// <summary>How a party's seats in a body were filled at its held meetings. Each seat counts once a meeting.</summary>
/// <param name="Party">Short name of the party.</param>
/// <param name="Called">Times that somebody held the seat and so was called.</param>
/// <param name="Represented">Of those, times that the seat was filled for at least a part of the meeting.</param>
/// <param name="ByDeputy">Of those, times that a deputy served.</param>
/// <param name="Vacant">Times that nobody held the seat. They are no absence.</param>
public sealed record PartyAttendanceRecord(string Party, int Called, int Represented, int ByDeputy, int Vacant)
{
    /// <summary>Share in percent of the calls at which the party was represented; null when it was never called.</summary>
    public decimal? Share() => Shares.Of(Represented, Called);
}

/// <summary>How the parties' seats in a body were held on a day.</summary>
/// <param name="Body">Its name.</param>
/// <param name="Seats">How many seats the parties have.</param>
/// <param name="Filled">How many of them had a member.</param>
/// <param name="WithDeputy">How many of them had a deputy.</param>
/// <param name="Vacant">Whose seats had no member, by name.</param>
/// <param name="Unknown">Whose seats nothing is known of that day, by name: the first mandate in the portal is later.</param>
public sealed record BodySeatsRecord(
    string Body, int Seats, int Filled, int WithDeputy, IReadOnlyList<string> Vacant, IReadOnlyList<string> Unknown);

/// <summary>Who answered in a round of reporting.</summary>
/// <param name="Period">What part of the year it asks about.</param>
/// <param name="IsOpen">Whether the parties can still report.</param>
/// <param name="Deadline">Last day.</param>
/// <param name="Asked">How many parties are asked.</param>
/// <param name="InTime">How many sent their report on the last day or before.</param>
/// <param name="Late">Who sent it after that, the latest first.</param>
/// <param name="Silent">Who has sent none, by name.</param>
public sealed record RoundRateRecord(
    ReportingPeriod Period,
    bool IsOpen,
    DateOnly Deadline,
    int Asked,
    int InTime,
    IReadOnlyList<LateReportRecord> Late,
    IReadOnlyList<string> Silent)
{
    /// <summary>How many have sent a report, in time or late.</summary>
    public int Sent() => InTime + Late.Count;

    /// <summary>Share in percent of the parties that have; null when none was asked.</summary>
    public decimal? Share() => Shares.Of(Sent(), Asked);
}

/// <summary>A report that came late.</summary>
/// <param name="Party">Short name of the party.</param>
/// <param name="Days">Days after the last day.</param>
public sealed record LateReportRecord(string Party, int Days);

/// <summary>The minutes of a meeting.</summary>
/// <param name="Body">The body.</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="VerifiedOn">The day that the last one verified; null while they are not verified.</param>
public sealed record MinutesTimeRecord(string Body, DateOnly HeldOn, DateOnly? VerifiedOn)
{
    /// <summary>Days from meeting to verified minutes; null while they are not verified.</summary>
    public int? Days() => VerifiedOn?.DayNumber - HeldOn.DayNumber;
}

/// <summary>What the parties answered about the cooperation.</summary>
/// <param name="IsOpen">Whether they can still answer.</param>
/// <param name="Questions">The answers by question.</param>
/// <param name="Parties">The answers by party, municipalities first; silent parties too.</param>
public sealed record PartyAnswersRecord(bool IsOpen, IReadOnlyList<MarksRecord> Questions, IReadOnlyList<PartyAnswerRecord> Parties);

/// <summary>What a party answered.</summary>
/// <param name="Party">Short name of the party.</param>
/// <param name="IsSent">Whether its report is sent; if not, nothing of it is shown.</param>
/// <param name="Anchoring">1–5, or null for no answer.</param>
/// <param name="Mandate">1–5, or null for no answer.</param>
/// <param name="Usefulness">1–5, or null for no answer.</param>
/// <param name="Comment">Own words, or empty.</param>
public sealed record PartyAnswerRecord(string Party, bool IsSent, int? Anchoring, int? Mandate, int? Usefulness, string Comment);

/// <summary>How answers to a question are spread over the marks 1–5, where 5 is best.</summary>
/// <param name="Text">The question, or the statement.</param>
/// <param name="Counts">Number of answers with mark 1, 2, 3, 4 and 5.</param>
public sealed record MarksRecord(string Text, IReadOnlyList<int> Counts)
{
    /// <summary>The marks of a question counted; null is no answer, and is not counted.</summary>
    public static MarksRecord Of(string text, IEnumerable<int?> marks)
    {
        var known = marks.ToList();
        return new MarksRecord(text,
        [
            .. Enumerable.Range(CooperationAnswer.Lowest, CooperationAnswer.Highest)
                .Select(mark => known.Count(given => given == mark)),
        ]);
    }

    /// <summary>How many have answered.</summary>
    public int Answers() => Counts.Sum();

    /// <summary>Medelvärde; null when nobody has answered.</summary>
    public decimal? Mean() =>
        Answers() == 0
            ? null
            : (decimal)Counts.Select((count, index) => count * (index + CooperationAnswer.Lowest)).Sum() / Answers();
}

/// <summary>The anonymous pulse among the representatives.</summary>
/// <param name="IsOpen">Whether answers are still taken in; then nothing of them is known.</param>
/// <param name="Asked">How many representatives were asked.</param>
/// <param name="Answered">How many have answered.</param>
/// <param name="Statements">The marks by statement; empty while it is open, and when too few have answered.</param>
/// <param name="Comments">The comments in alphabetical order; shown under the same conditions.</param>
public sealed record PulseRecord(
    bool IsOpen, int Asked, int Answered, IReadOnlyList<MarksRecord> Statements, IReadOnlyList<string> Comments);

/// <summary>Parts of a whole.</summary>
internal static class Shares
{
    /// <summary>In percent; null for a part of nothing.</summary>
    public static decimal? Of(int part, int whole) => whole == 0 ? null : 100m * part / whole;
}
