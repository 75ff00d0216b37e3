namespace RokPortal.Web.Pages.Overview;

/// <summary>Swedish for what waits and when it should be done.</summary>
public static class TodoWords
{
    /// <summary>"Du har fyra saker att göra. En av dem är försenad."</summary>
    public static string Summary(IReadOnlyList<Todo> todos, DateOnly today)
    {
        if (todos.Count == 0)
            return "Du har inget att göra just nu.";

        var count = $"Du har {SwedishWords.Count(todos.Count, "sak", "saker")} att göra.";
        return todos.Count(todo => todo.IsLate(today)) switch
        {
            0 when todos.Min(todo => todo.Due) is { } next => $"{count} Det första ska vara klart {DayOf(next, today)}.",
            0 => count,
            var late when late == todos.Count => $"{count} {(late == 1 ? "Den" : "Alla")} är {(late == 1 ? "försenad" : "försenade")}.",
            1 => $"{count} En av dem är försenad.",
            var late => $"{count} Av dem är {SwedishWords.Number(late)} försenade.",
        };
    }

    /// <summary>The deadline in words, lateness written out; empty when there is none.</summary>
    public static string Due(Todo todo, DateOnly today)
    {
        if (todo.Due is not { } due)
            return "";

        var day = DayOf(due, today);
        return (due.DayNumber - today.DayNumber) switch
        {
            < 0 => $"Försenad: skulle vara klart {day}",
            0 => $"Senast i dag, {day}",
            1 => $"Senast i morgon, {day}",
            <= Todo.SoonDays and var days => $"Senast {day}, om {SwedishWords.Number(days)} dagar",
            _ => $"Senast {day}",
        };
    }

    /// <summary>The year is said only where it is another than this.</summary>
    private static string DayOf(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? SwedishDates.DayAndMonth(day) : SwedishDates.WithoutWeekday(day);
}
