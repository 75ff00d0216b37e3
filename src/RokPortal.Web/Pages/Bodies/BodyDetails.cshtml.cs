namespace RokPortal.Web.Pages.Bodies;

/// <summary>A body as it was composed on a day.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class BodyDetailsModel(RokDbContext db, TimeProvider clock) : PageModel
{
    /// <summary>What stands in the date field: as typed, or the day shown.</summary>
    [BindProperty(SupportsGet = true, Name = "datum")]
    public string? DayText { get; set; }

    public Body Body { get; private set; } = null!;

    /// <summary>The day that is shown; null when what was typed is no day.</summary>
    public DateOnly? Day { get; private set; }

    public bool IsToday { get; private set; }

    public IReadOnlyList<SeatOnDay> Functions { get; private set; } = [];

    public IReadOnlyList<SeatOnDay> Places { get; private set; } = [];

    /// <summary>False for a day before the first mandate known in the body.</summary>
    public bool IsKnown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Slug == slug, cancel) is not { } body)
            return NotFound();

        Body = body;
        ReadDay();
        if (Day is { } day)
            await LoadSeatsAsync(slug, day, cancel);
        return Page();
    }

    private void ReadDay()
    {
        var today = clock.Today();
        var typed = string.IsNullOrWhiteSpace(DayText) ? new TypedDate(today, null) : TypedDate.Read(DayText);
        if (typed.Fault is { } fault)
            ModelState.AddModelError(nameof(DayText), fault);

        Day = typed.Day;
        IsToday = typed.Day == today;
        DayText = typed.Day is { } day ? FormatOf(day) : DayText;
    }

    private async Task LoadSeatsAsync(string slug, DateOnly day, CancellationToken cancel)
    {
        var seats = await db.SeatsOnAsync(day, seat => seat.Body.Slug == slug, cancel);
        Functions = [.. seats.Where(seat => seat.Function != SeatFunction.Representative)];
        Places = [.. seats.Where(seat => seat.Function == SeatFunction.Representative)];
        IsKnown = seats.Any(seat => seat.FirstKnownDay <= day);
    }

    private static string FormatOf(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
