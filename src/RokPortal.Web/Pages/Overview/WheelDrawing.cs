namespace RokPortal.Web.Pages.Overview;

/// <summary>
/// Årshjulet as geometry: January starts at the top, the year goes clockwise, one day is one day wide. The view writes
/// the shapes, the style sheet gives them their colours.
/// </summary>
public sealed class WheelDrawing
{
    private const double Centre = 180;
    private const double MonthsInner = 142;
    private const double MonthsOuter = 172;
    private const double PhasesInner = 93;
    private const double PhasesOuter = 137;
    private const double MarkerInner = 84;
    private const double MarkerOuter = 142;

    /// <summary>Half of the gap between two neighbours, in units of the drawing.</summary>
    private const double HalfGap = 1.8;

    /// <summary>A phase whose arc is shorter than this has no room for its number; the list beside has it.</summary>
    private const double RoomForNumber = 14;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private readonly double markerAngle;

    public WheelDrawing(IEnumerable<CyclePhase> phases, DateOnly today)
    {
        Today = today;
        markerAngle = (AngleOfStart(today) + AngleOfEnd(today)) / 2;
        Months = [.. Enumerable.Range(1, 12).Select(MonthSector)];
        Phases = [.. phases.OrderBy(phase => phase.Number).Select(PhaseSector)];
        (MarkerStart, MarkerEnd) = (At(markerAngle, MarkerInner), At(markerAngle, MarkerOuter));
    }

    public DateOnly Today { get; }

    public IReadOnlyList<Sector> Months { get; }

    public IReadOnlyList<Sector> Phases { get; }

    /// <summary>The inner end of today's marker, where its dot is.</summary>
    public Spot MarkerStart { get; }

    public Spot MarkerEnd { get; }

    /// <summary>Degrees from the top, clockwise, at which a day begins in its year.</summary>
    public static double AngleOfStart(DateOnly day) => 360.0 * (day.DayOfYear - 1) / DaysIn(day.Year);

    /// <summary>Degrees at which a day is over; 360 for the last day of the year.</summary>
    public static double AngleOfEnd(DateOnly day) => 360.0 * day.DayOfYear / DaysIn(day.Year);

    private static int DaysIn(int year) => DateTime.IsLeapYear(year) ? 366 : 365;

    private Sector MonthSector(int month)
    {
        var first = new DateOnly(Today.Year, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var (from, to) = (AngleOfStart(first), AngleOfEnd(last));
        var name = first.ToString("MMM", Swedish).TrimEnd('.')[..3];
        return new Sector(
            Ring(from, to, MonthsInner, MonthsOuter),
            name,
            At((from + to) / 2, (MonthsInner + MonthsOuter) / 2),
            month == Today.Month ? "now" : "",
            true);
    }

    private Sector PhaseSector(CyclePhase phase)
    {
        var (from, to) = (AngleOfStart(phase.FirstDay(Today.Year)), AngleOfEnd(phase.LastDay(Today.Year)));
        var state = phase.StateOn(Today);
        var look = state switch
        {
            PhaseState.Past => "was",
            PhaseState.Now => "now",
            _ => "next",
        };
        var (labelFrom, labelTo) = state == PhaseState.Now ? BesideMarker(from, to) : (from, to);
        var middle = (PhasesInner + PhasesOuter) / 2;
        return new Sector(
            Ring(from, to, PhasesInner, PhasesOuter),
            phase.Number.ToString(CultureInfo.InvariantCulture),
            At((labelFrom + labelTo) / 2, middle),
            look,
            Radians(labelTo - labelFrom) * middle >= RoomForNumber);
    }

    /// <summary>The longer part of a piece that today's marker cuts in two, so that the number is not covered.</summary>
    private (double From, double To) BesideMarker(double from, double to) =>
        markerAngle - from >= to - markerAngle ? (from, markerAngle) : (markerAngle, to);

    /// <summary>A piece of a ring, as SVG path data, with parallel gaps to its neighbours.</summary>
    private static string Ring(double from, double to, double inner, double outer)
    {
        var large = to - from > 180 ? 1 : 0;
        var (outerStart, outerEnd) = WithGap(from, to, outer);
        var (innerStart, innerEnd) = WithGap(from, to, inner);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{At(outerStart, outer)}A{outer} {outer} 0 {large} 1 {At(outerEnd, outer)}"
            + $"L{At(innerEnd, inner)}A{inner} {inner} 0 {large} 0 {At(innerStart, inner)}Z");
    }

    /// <summary>Both ends moved inwards by the gap; a very short piece keeps half of its length.</summary>
    private static (double From, double To) WithGap(double from, double to, double radius)
    {
        var gap = Math.Min(HalfGap / radius * 180 / Math.PI, (to - from) / 4);
        return (from + gap, to - gap);
    }

    private static Spot At(double angle, double radius) =>
        new(Centre + radius * Math.Sin(Radians(angle)), Centre - radius * Math.Cos(Radians(angle)));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}

/// <summary>A piece of the wheel.</summary>
/// <param name="Path">SVG path data.</param>
/// <param name="Label">What stands on it.</param>
/// <param name="LabelAt">The middle of the label.</param>
/// <param name="Look">Class that tells past, present and coming apart.</param>
/// <param name="HasRoom">Whether the label fits.</param>
public sealed record Sector(string Path, string Label, Spot LabelAt, string Look, bool HasRoom);

/// <summary>A place in the drawing.</summary>
public readonly record struct Spot(double X, double Y)
{
    public string XText => X.ToString("0.#", CultureInfo.InvariantCulture);

    public string YText => Y.ToString("0.#", CultureInfo.InvariantCulture);

    public override string ToString() => $"{XText} {YText}";
}
