using RokPortal.Data.Meetings;

namespace RokPortal.Data.YearReports;

/// <summary>How far a year's report has come.</summary>
/// <param name="Year">The year that is followed up.</param>
/// <param name="Status">Its state.</param>
/// <param name="CommentsBy">Last day for comments on the draft that was sent out last, or null.</param>
/// <param name="ReadySections">How many sections are marked ready.</param>
/// <param name="AssessedGoals">How many goals have a level with its words.</param>
/// <param name="Goals">How many goals there are to assess.</param>
public sealed record YearReportStanding(
    int Year, YearReportStatus Status, DateOnly? CommentsBy, int ReadySections, int AssessedGoals, int Goals)
    : MatterStanding(Year, CommentsBy)
{
    /// <summary>How many sections every report has.</summary>
    public static readonly int Sections = Enum.GetValues<SectionKind>().Length;

    /// <summary>Bereds.</summary>
    public override bool IsSentOut => Status == YearReportStatus.SentOut;

    /// <summary>Till rådet.</summary>
    public override bool IsProposed => Status == YearReportStatus.Proposed;

    /// <summary>Whether it may be written on.</summary>
    public bool IsOpen => Status.IsOpen;

    /// <summary>Whether everything in it is written and ready.</summary>
    public bool IsWritten => ReadySections == Sections && AssessedGoals == Goals;

    /// <summary>Whether the group has dealt with it since the council last returned it.</summary>
    public bool IsPrepared { get; init; }

    /// <summary>Whether a meeting of the group that is not held will deal with it.</summary>
    public bool IsBeforeTheGroup => Agendas.Any(agenda => agenda.IsPreparing);

    /// <summary>Whether the parties are still reporting on the year's plan, so that it cannot be proposed.</summary>
    public bool HasOpenReporting { get; init; }
}

/// <summary>Reads how far the yearly reports have come.</summary>
public static class YearReportStandingQuery
{
    /// <summary>
    /// The reports in some states, the latest year first: of the latest agreement, should two of them have one. One
    /// statement.
    /// </summary>
    public static async Task<IReadOnlyList<YearReportStanding>> StandingYearReportsAsync(
        this RokDbContext db, IReadOnlyCollection<YearReportStatus> statuses, CancellationToken cancel)
    {
        var onAgendas = db.AgendaItems.Where(MatterOnAgenda.IsOpen);
        var rows = await db.YearReports.AsNoTracking().AsSingleQuery()
            .Where(yearReport => statuses.Contains(yearReport.Status))
            .OrderByDescending(yearReport => yearReport.Year).ThenByDescending(yearReport => yearReport.Agreement.ValidFrom)
            .Select(yearReport => new
            {
                yearReport.Year,
                yearReport.Status,
                yearReport.ProposalNumber,
                CommentsBy = yearReport.Dispatches
                    .OrderByDescending(dispatch => dispatch.Number)
                    .Select(dispatch => dispatch.CommentsBy)
                    .FirstOrDefault(),
                Ready = yearReport.Sections.Count(section => section.IsReady),
                Assessed = yearReport.Assessments.Count(assessment => assessment.Level != null && assessment.Text != ""),
                Goals = yearReport.Agreement.Goals.Count,
                HasOpenReporting = db.ReportingRounds
                    .Any(round => round.Plan.Year == yearReport.Year && RoundStatuses.Open.Contains(round.Status)),
                Handlings = yearReport.Handlings
                    .Where(handling => handling.TakenBackUtc == null)
                    .OrderByDescending(handling => handling.Number)
                    .Select(handling => new
                    {
                        handling.Kind,
                        handling.HeldOn,
                        handling.ParagraphNumber,
                        handling.Reason,
                        handling.Item.Meeting.Slug,
                    }).ToList(),
                Agendas = onAgendas.Where(item => item.MatterId == yearReport.Id).Select(MatterOnAgenda.Of).ToList(),
            })
            .ToListAsync(cancel);

        return [.. rows.DistinctBy(row => row.Year).Select(row => new YearReportStanding(
            row.Year, row.Status, row.CommentsBy, row.Ready, row.Assessed, row.Goals)
        {
            ProposalNumber = row.ProposalNumber,
            Return = row.Handlings is [{ Kind: HandlingKind.Returned, ParagraphNumber: { } paragraph } returned, ..]
                ? new CouncilReturn(returned.HeldOn, paragraph, returned.Reason, returned.Slug)
                : null,
            IsPrepared = row.Handlings is [{ Kind: HandlingKind.Prepared }, ..],
            HasOpenReporting = row.HasOpenReporting,
            Agendas = [.. row.Agendas.OrderBy(agenda => agenda.Date)],
        })];
    }
}
