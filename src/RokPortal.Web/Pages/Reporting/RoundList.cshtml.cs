namespace RokPortal.Web.Pages.Reporting;

/// <summary>Every year that is followed up, and the reports that wait for the user's own party.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class RoundListModel(RokDbContext db, CurrentUser current) : PageModel
{
    /// <summary>Adopted plans, the latest year first, with their rounds in the order they were opened.</summary>
    public IReadOnlyList<YearOfRounds> Years { get; private set; } = [];

    /// <summary>The yearly reports that the user may read, the latest year first.</summary>
    public IReadOnlyList<ListedYearReport> Reports { get; private set; } = [];

    /// <summary>Open reports of the parties that the user reports for.</summary>
    public IReadOnlyList<OwnReport> Own { get; private set; } = [];

    /// <summary>By round, for the administrator: half of the reports took at most so long from opening to sent.</summary>
    public IReadOnlyDictionary<Guid, (TimeSpan Median, int Count)> Times { get; private set; } = new Dictionary<Guid, (TimeSpan, int)>();

    public bool MayRun => current.May(Policies.RunReporting);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var years = await db.Plans.AsNoTracking()
            .EverAdopted().Select(plan => plan.Year).Distinct().ToListAsync(cancel);
        var rounds = (await db.ListRoundsAsync(cancel)).ToLookup(round => round.Year);
        Years = [.. years.OrderDescending().Select(year => new YearOfRounds(year, [.. rounds[year].Reverse()]))];

        Reports = [.. (await db.ListYearReportsAsync(cancel)).Where(report => current.May(Policies.ReadYearReport, report.Status))];

        if (current.May(Policies.ReadTimes))
            Times = (await db.ReportSecondsAsync(cancel))
                .ToDictionary(own => own.Key, own => (TimeSpan.FromSeconds(MedianOf([.. own])), own.Count()));

        var parties = current.Rights!.PartiesReportedFor.ToList();
        if (parties.Count > 0)
            Own = await db.OpenReportsOfAsync(parties, cancel);
    }

    /// <summary>The middle one of sorted numbers; of an even number of them the mean of the two in the middle.</summary>
    internal static double MedianOf(IReadOnlyList<int> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;

    public sealed record YearOfRounds(int Year, IReadOnlyList<RoundHeader> Rounds);
}
