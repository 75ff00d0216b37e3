namespace RokPortal.Web.Pages.Overview;

/// <summary>Swedish for the phases of the year.</summary>
public static class CycleTexts
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static string Of(PhaseState state) => state switch
    {
        PhaseState.Past => "avslutad",
        PhaseState.Now => "pågår nu",
        PhaseState.Coming => "kommer",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>"november", "januari–mars", "1–9 december" or "15 augusti–31 oktober".</summary>
    public static string Period(DateOnly from, DateOnly to)
    {
        var wholeMonths = from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month);
        var sameMonth = from.Month == to.Month;
        return (wholeMonths, sameMonth) switch
        {
            (true, true) => MonthOf(from),
            (true, false) => $"{MonthOf(from)}–{MonthOf(to)}",
            _ when from == to => SwedishDates.DayAndMonth(from),
            (false, true) => $"{from.Day}–{SwedishDates.DayAndMonth(to)}",
            (false, false) => $"{SwedishDates.DayAndMonth(from)}–{SwedishDates.DayAndMonth(to)}",
        };
    }

    /// <summary>What the wheel shows, in words.</summary>
    public static string Conclusion(IReadOnlyList<CyclePhase> phases, DateOnly today)
    {
        var states = phases.ToLookup(phase => phase.StateOn(today));
        List<string> sentences = [$"I dag är det {SwedishDates.DayAndMonth(today)}."];
        sentences.AddRange(states[PhaseState.Now].Select(phase =>
            $"Fas {phase.Number}, {phase.Name}, pågår till och med {SwedishDates.DayAndMonth(phase.LastDay(today.Year))}."));
        if (!states[PhaseState.Now].Any())
            sentences.Add("Ingen fas pågår.");
        if (states[PhaseState.Past].Any())
            sentences.Add($"{Numbered(states[PhaseState.Past])} är {(states[PhaseState.Past].Count() == 1 ? "avslutad" : "avslutade")}.");
        if (states[PhaseState.Coming].Any())
            sentences.Add($"{Numbered(states[PhaseState.Coming])} kommer senare i år.");
        sentences.Add("Alla faser och datum finns i listan intill.");
        return string.Join(' ', sentences);
    }

    private static string Numbered(IEnumerable<CyclePhase> phases)
    {
        var numbers = phases.Select(phase => phase.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return (numbers.Count == 1 ? "Fas " : "Faserna ") + SwedishWords.Join(numbers);
    }

    private static string MonthOf(DateOnly day) => day.ToString("MMMM", Swedish);
}
