using RokPortal.Application.Meetings;

namespace RokPortal.Application.YearReports;

/// <summary>The preparatory group deals with a year's report, and the council approves it.</summary>
public sealed class YearReportAtMeeting(YearReport yearReport) : MatterAtMeeting
{
    public override string Name => $"Uppföljning av {yearReport.Year}";

    public override AgendaItemContent NewItem => yearReport.IsProposed
        ? new()
        {
            Kind = ItemKind.Decision,
            Title = Name,
            ProposedDecision = [$"att godkänna uppföljningen av {yearReport.Year}", "att publicera rapporten på portalen"],
        }
        : new() { Kind = ItemKind.Preparation, Title = $"Utkast till uppföljning av {yearReport.Year}" };

    public override string Carried => $"Uppföljningen av {yearReport.Year} godkänns.";

    public override string Returned => $"Uppföljningen av {yearReport.Year} återremitteras till Länsstyrelsen, med skälet i punkten.";

    public override string? Prepared => yearReport.Status == YearReportStatus.SentOut
        ? $"Uppföljningen av {yearReport.Year} blir beredd, så att den kan läggas fram för rådet."
        : null;

    public override string RestedOn =>
        $"{Name} används redan: den är publicerad, behandlad på nytt eller ändrad, eller så har en plan tagit upp dess förslag";

    public override string PaperOf(int proposal) => $"{Name}, förslag {proposal}";

    public override Task LoadAsync(RokDbContext db, CancellationToken cancel) =>
        db.YearReports.WithEverything().Where(row => row.Id == yearReport.Id).LoadAsync(cancel);

    /// <summary>A plan takes up suggestions of what is approved only.</summary>
    public override Task<bool> IsRestedOnAsync(RokDbContext db, AgendaItem item, CancellationToken cancel) =>
        item is { ClosedAs: ItemOutcome.Decision, Meeting.Body.Decides: true }
            ? db.Activities.AnyAsync(activity => activity.Suggestion!.YearReport.Id == yearReport.Id, cancel)
            : Task.FromResult(false);

    public override async Task KeepAsync(RokDbContext db, County county, DateTime now, string by, CancellationToken cancel) =>
        db.FrozenDocuments.Add(await FreezeYearReport.FreezeAsync(
            db, yearReport, FrozenKind.ApprovedYearReport, yearReport.ApprovalNumber, now, by, cancel));
}
