namespace RokPortal.Web.Pages.Reporting;

/// <summary>A page about the follow-up of one year's plan: opens it, or answers 404.</summary>
public abstract class RoundPageModel(RokDbContext db, CurrentUser current) : PageModel
{
    /// <summary>The round in the address ("halvar"); without one the latest that somebody has answered is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "omgang")]
    public string? RoundSlug { get; set; }

    public FollowedPlan Plan { get; private set; } = null!;

    /// <summary>The round that is shown; null when the plan has none.</summary>
    public RoundHeader? Round { get; private set; }

    public CurrentUser Current => current;

    public bool MayRun => current.May(Policies.RunReporting);

    protected RokDbContext Db => db;

    protected async Task<IActionResult?> OpenAsync(int year, CancellationToken cancel)
    {
        if (await db.FindFollowedPlanAsync(year, cancel) is not { } plan)
            return NotFound();

        Plan = plan;
        Round = ReportingTexts.PeriodOf(RoundSlug) is { } wanted
            ? plan.Rounds.FirstOrDefault(round => round.Period == wanted)
            : plan.Rounds.FirstOrDefault(round => round.Sent > 0) ?? (plan.Rounds is [var latest, ..] ? latest : null);
        return RoundSlug is not null && Round is null ? NotFound() : null;
    }

    /// <summary>Opens the round of a period that stands in the route, or answers 404.</summary>
    protected Task<IActionResult?> OpenRoundAsync(int year, string period, CancellationToken cancel)
    {
        RoundSlug = period;
        return ReportingTexts.PeriodOf(period) is null ? Task.FromResult<IActionResult?>(NotFound()) : OpenAsync(year, cancel);
    }

    /// <summary>Parties that have not sent their report in the shown round, by name.</summary>
    protected async Task<IReadOnlyList<string>> SilentPartiesAsync(CancellationToken cancel) =>
        [.. (await db.ListReportColumnsAsync(Round!.Id, cancel))
            .Where(column => column.SubmittedUtc is null).Select(column => column.ShortName)];

    /// <summary>The shown round with its reports, for verbs; tracked.</summary>
    protected Task<ReportingRound> WholeRoundAsync(CancellationToken cancel) => db.ReportingRounds.AsSplitQuery()
        .Include(round => round.Plan)
        .Include(round => round.Reports).ThenInclude(report => report.Activities)
        .SingleAsync(round => round.Id == Round!.Id, cancel);

    /// <summary>Saves, says so and goes on; or shows the page again, if somebody else changed the same thing in between.</summary>
    protected Task<IActionResult> SaveAsync(string message, string address, CancellationToken cancel) =>
        this.SaveAsync(db, "Någon annan ändrade samtidigt. Inget är sparat än. Försök igen.", new(message, address), cancel);
}
