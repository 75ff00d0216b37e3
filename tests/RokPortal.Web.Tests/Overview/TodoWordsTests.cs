using RokPortal.Web.Pages.Overview;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Overview;

public class TodoWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData("2026-11-11", "Försenad: skulle vara klart 11 november", true, false)]
    [InlineData("2025-12-11", "Försenad: skulle vara klart 11 december 2025", true, false)]
    [InlineData("2026-11-20", "Senast i dag, 20 november", false, true)]
    [InlineData("2026-11-21", "Senast i morgon, 21 november", false, true)]
    [InlineData("2026-11-27", "Senast 27 november, om sju dagar", false, true)]
    [InlineData("2026-11-28", "Senast 28 november", false, false)]
    [InlineData("2027-01-05", "Senast 5 januari 2027", false, false)]
    public void Due_ByDistance_SaysLateSoonOrJustTheDay(string due, string text, bool isLate, bool isSoon)
    {
        var todo = At(due);

        Assert.Equal(text, TodoWords.Due(todo, Today));
        Assert.Equal((isLate, isSoon), (todo.IsLate(Today), todo.IsSoon(Today)));
    }

    [Theory]
    [InlineData("Du har inget att göra just nu.")]
    [InlineData("Du har en sak att göra. Det första ska vara klart 30 november.", "2026-11-30")]
    [InlineData("Du har en sak att göra. Den är försenad.", "2026-11-01")]
    [InlineData("Du har två saker att göra. En av dem är försenad.", "2026-11-01", "2026-11-30")]
    [InlineData("Du har två saker att göra. Alla är försenade.", "2026-11-01", "2026-11-02")]
    [InlineData("Du har tre saker att göra. Av dem är två försenade.", "2026-11-01", "2026-11-02", "2026-12-01")]
    [InlineData("Du har två saker att göra.", "", "")]
    public void Summary_OfWhatWaits_CountsInWords(string text, params string[] dues)
    {
        Assert.Equal(text, TodoWords.Summary([.. dues.Select(At)], Today));
    }

    private static Todo At(string due) => new("Gör", "Här", "/", due.Length == 0 ? null : DateOnly.Parse(due, null));
}
