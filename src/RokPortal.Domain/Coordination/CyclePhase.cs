namespace RokPortal.Domain.Coordination;

/// <summary>A phase of the annual cycle (årshjul). The year turns the same way every year.</summary>
public sealed class CyclePhase
{
    private CyclePhase()
    {
    }

    internal CyclePhase(County county, int number, string name, string slug, MonthDay from, MonthDay to)
    {
        County = county;
        Number = number;
        Name = name;
        Slug = slug;
        (FromMonth, FromDay) = (from.Month, from.Day);
        (ToMonth, ToDay) = (to.Month, to.Day);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public County County { get; private set; } = null!;

    /// <summary>Place in the year, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Name ("Beredning av förslag").</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the phase is to the portal, see <see cref="PhaseSlugs"/>; deadlines follow from it.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Month (1–12) of the first day.</summary>
    public int FromMonth { get; private set; }

    /// <summary>First day of the phase within <see cref="FromMonth"/>.</summary>
    public int FromDay { get; private set; }

    /// <summary>Month (1–12) of the last day.</summary>
    public int ToMonth { get; private set; }

    /// <summary>Last day of the phase within <see cref="ToMonth"/>.</summary>
    public int ToDay { get; private set; }

    /// <summary>First day in a year.</summary>
    public DateOnly FirstDay(int year) => new MonthDay(FromMonth, FromDay).In(year);

    /// <summary>Last day in a year.</summary>
    public DateOnly LastDay(int year) => new MonthDay(ToMonth, ToDay).In(year);

    /// <summary>Where a day stands in relation to the phase, within the day's own year.</summary>
    public PhaseState StateOn(DateOnly day) =>
        day > LastDay(day.Year) ? PhaseState.Past
        : day < FirstDay(day.Year) ? PhaseState.Coming
        : PhaseState.Now;
}

/// <summary>A day of any year.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31; the last day of the month where the month is shorter.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>Where a day stands in relation to a phase.</summary>
public enum PhaseState
{
    /// <summary>Avslutad.</summary>
    Past,

    /// <summary>Pågår nu.</summary>
    Now,

    /// <summary>Kommer.</summary>
    Coming,
}

/// <summary>Names of the phases that the portal reckons deadlines from. A county may have other phases besides.</summary>
public static class PhaseSlugs
{
    /// <summary>Uppföljning av förra årets plan: its last day is when the report of the year before should be before the council.</summary>
    public const string YearReport = "uppfoljning";

    /// <summary>Beredning: the draft is written; its last day is when the draft should be out.</summary>
    public const string Preparation = "beredning";

    /// <summary>Rådet fastställer planen: its first day is when the plan should be before the council.</summary>
    public const string Adoption = "faststallande";
}
