namespace RokPortal.Data.Reporting;

/// <summary>Who speaks for a party on a day.</summary>
/// <param name="PartyId">The party.</param>
/// <param name="Reports">Whether the person sits where the parties report: in the body that prepares.</param>
/// <param name="Decides">Whether the person sits in a body that decides.</param>
/// <param name="Person">The person.</param>
public sealed record PartyVoice(Guid PartyId, bool Reports, bool Decides, Person Person);

/// <summary>Reads reports and who is to write them.</summary>
public static class ReportQueries
{
    /// <summary>A report with everything that its pages show and its verbs judge; tracked.</summary>
    public static IQueryable<PartyReport> WithEverything(this IQueryable<PartyReport> reports) => reports
        .AsSplitQuery()
        .Include(report => report.Party)
        .Include(report => report.Round.Plan)
        .Include(report => report.Activities).ThenInclude(activity => activity.Activity.Area);

    /// <summary>Loads the files of an answer, without their bytes; tracked. One statement.</summary>
    public static Task LoadEvidenceAsync(this RokDbContext db, ActivityReport answer, CancellationToken cancel) =>
        db.Entry(answer).Collection(row => row.Evidence).Query().Include(file => file.File).LoadAsync(cancel);

    /// <summary>
    /// What a party said of an activity, or of the one it continues, the last time before a round. One statement; null
    /// for never.
    /// </summary>
    public static Task<LastAnswer?> LastAnswerAsync(
        this RokDbContext db, PartyReport report, Domain.Plans.Activity activity, CancellationToken cancel) => db
        .ActivityReports.AsNoTracking()
        .Where(row => row.Report.PartyId == report.PartyId
            && row.ReportId != report.Id
            && row.Report.SubmittedUtc != null
            && row.Status != null
            && (row.ActivityId == activity.Id || row.ActivityId == activity.ContinuesActivityId))
        .OrderByDescending(row => row.AnsweredUtc)
        .Select(row => new LastAnswer(row.Status!.Value, row.Reason, row.ExpectedMonth, row.Text, row.AnsweredUtc!.Value, row.AnsweredBy))
        .FirstOrDefaultAsync(cancel);

    /// <summary>The members that represent the parties in the council and in the preparatory group on a day. One statement.</summary>
    public static async Task<ILookup<Guid, PartyVoice>> PartyVoicesAsync(this RokDbContext db, DateOnly day, CancellationToken cancel) =>
        (await db.Mandates.AsNoTracking()
            .Where(Mandate.ActiveOn(day))
            .Where(mandate => mandate.Role == MandateRole.Member && mandate.Seat.Function == SeatFunction.Representative)
            .OrderBy(mandate => mandate.Seat.Number)
            .Select(mandate => new PartyVoice(mandate.Seat.PartyId, mandate.Seat.Body.Prepares, mandate.Seat.Body.Decides, mandate.Person))
            .ToListAsync(cancel)).ToLookup(voice => voice.PartyId);

    /// <summary>How long reports took from opening to sent, by round; of nobody in particular. Sorted, in seconds. One statement.</summary>
    public static async Task<ILookup<Guid, int>> ReportSecondsAsync(this RokDbContext db, CancellationToken cancel) =>
        (await db.ReportTimings.AsNoTracking()
            .OrderBy(timing => timing.Seconds)
            .Select(timing => new { timing.RoundId, timing.Seconds })
            .ToListAsync(cancel))
        .ToLookup(row => row.RoundId, row => row.Seconds);
}

/// <summary>What a party said the last time.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Reason">Why, or empty.</param>
/// <param name="ExpectedMonth">When it was expected to be done, or null.</param>
/// <param name="Text">What had been done.</param>
/// <param name="AnsweredUtc">When, in UTC.</param>
/// <param name="AnsweredBy">By whom.</param>
public sealed record LastAnswer(
    ReportStatus Status, string Reason, DateOnly? ExpectedMonth, string Text, DateTime AnsweredUtc, string AnsweredBy);
