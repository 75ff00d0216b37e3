namespace RokPortal.Web.Pages.Reporting;

/// <summary>What of the matrix is shown. It comes from the address, so that a view can be kept and sent.</summary>
/// <param name="AreaSlug">Only one area, or null.</param>
/// <param name="PartySlug">Only one party, or null.</param>
/// <param name="OnlyAttention">Only activities that are at risk or stalled somewhere.</param>
/// <param name="OnlyMissing">Only activities that somebody has not reported on.</param>
public sealed record MatrixFilter(string? AreaSlug = null, string? PartySlug = null, bool OnlyAttention = false, bool OnlyMissing = false)
{
    public bool IsOn => this != new MatrixFilter();
}

/// <summary>
/// Activities × parties: who has reported what. Silence and "not concerned" are worked out here and nowhere else: a party
/// without a row is not concerned; a row without status is silence, unless the activity was taken out of the plan.
/// </summary>
public sealed class Matrix
{
    private Matrix(IReadOnlyList<ReportColumn> columns, IReadOnlyList<MatrixRow> rows)
    {
        Columns = columns;
        Rows = rows;
        Counts = Cells.GroupBy(cell => cell.Status).ToDictionary(group => group.Key, group => group.Count());
    }

    public IReadOnlyList<ReportColumn> Columns { get; }

    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>Number of shown cells by status.</summary>
    public IReadOnlyDictionary<PartyStatus, int> Counts { get; }

    public IEnumerable<IGrouping<string, MatrixRow>> Areas => Rows.GroupBy(row => row.Activity.AreaName);

    /// <summary>What needs attention, the worst first; of the same sort, where the responsible party says so.</summary>
    public IEnumerable<MatrixCell> Attention => Cells
        .Where(cell => cell.NeedsAttention || cell.Cell is { WantsHelp: true })
        .OrderBy(cell => cell.Cell!.Status switch { ReportStatus.Stalled => 0, ReportStatus.AtRisk => 1, _ => 2 })
        .ThenBy(cell => !cell.Cell!.IsResponsible);

    /// <summary>Who has not reported, by name, and on how many activities.</summary>
    public IEnumerable<(ReportColumn Party, int Count)> Silent => Cells
        .Where(cell => cell.Status == PartyStatus.Missing)
        .GroupBy(cell => cell.Party)
        .Select(own => (own.Key, own.Count()));

    private IEnumerable<MatrixCell> Cells => Rows.SelectMany(row => row.Cells);

    public static Matrix Of(IEnumerable<FollowedActivity> activities, IReadOnlyList<ReportColumn> columns, MatrixFilter filter)
    {
        List<ReportColumn> shown = [.. columns.Where(column => filter.PartySlug is null || column.Slug == filter.PartySlug)];
        var cellsOf = shown.ToDictionary(column => column.PartyId, column => column.Cells.ToDictionary(cell => cell.ActivityId));
        var rows = activities
            .Where(activity => filter.AreaSlug is null || activity.AreaSlug == filter.AreaSlug)
            .Select(activity => new MatrixRow(
                activity,
                [.. shown.Select(column => new MatrixCell(activity, column, cellsOf[column.PartyId].GetValueOrDefault(activity.Id)))]))
            .Where(row => filter.PartySlug is null || row.Cells.Any(cell => cell.Cell is not null))
            .Where(row => (!filter.OnlyAttention && !filter.OnlyMissing)
                || (filter.OnlyAttention && row.Cells.Any(cell => cell.NeedsAttention))
                || (filter.OnlyMissing && row.Cells.Any(cell => cell.Status == PartyStatus.Missing)));
        return new Matrix(shown, [.. rows]);
    }
}

/// <summary>One activity in the matrix.</summary>
public sealed record MatrixRow(FollowedActivity Activity, IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>The answer that was given or corrected last, or null when nobody has reported.</summary>
    public MatrixCell? Latest => Cells.Where(cell => cell.Cell?.AnsweredUtc is not null).MaxBy(cell => cell.Cell!.AnsweredUtc);

    /// <summary>"Senast rapporterat 14 mars av Motala"; the year too when it is another than the plan's.</summary>
    public string LatestInWords(int planYear)
    {
        if (Latest is not { Cell.AnsweredUtc: { } utc, Party: { } party })
            return Cells.Any(cell => cell.Status == PartyStatus.Missing) ? "Inte rapporterat än" : "";

        var day = StockholmTime.DayOf(utc);
        return $"Senast rapporterat {(day.Year == planYear ? SwedishDates.DayAndMonth(day) : SwedishDates.WithoutWeekday(day))} "
            + $"av {party.ShortName}";
    }

    /// <summary>Number of cells by status, those that are not concerned left out.</summary>
    public IEnumerable<(PartyStatus Status, int Count)> Summary => Cells
        .Where(cell => cell.Status != PartyStatus.NotConcerned)
        .GroupBy(cell => cell.Status)
        .Select(group => (group.Key, group.Count()));
}

/// <summary>What one party says of one activity.</summary>
public sealed record MatrixCell(FollowedActivity Activity, ReportColumn Party, ReportCell? Cell)
{
    public PartyStatus Status => Cell switch
    {
        null => PartyStatus.NotConcerned,
        { Status: null } when !Activity.State.IsWaitedFor => PartyStatus.NotConcerned,
        _ => PartyStatuses.Of(Cell.Status),
    };

    public bool NeedsAttention => Cell?.Status is { NeedsReason: true };
}
