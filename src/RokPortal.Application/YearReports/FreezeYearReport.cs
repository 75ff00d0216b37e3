using RokPortal.Data.Bodies;
using RokPortal.Documents.Pdf;

namespace RokPortal.Application.YearReports;

/// <summary>The report's document: composed anew while it is a draft, read from what was kept once it is before the council.</summary>
public static class FreezeYearReport
{
    /// <summary>The document of a year's report that is loaded with everything. The caller saves it.</summary>
    public static async Task<FrozenDocument> FreezeAsync(
        RokDbContext db, YearReport yearReport, FrozenKind kind, int number, DateTime now, string by, CancellationToken cancel)
    {
        var record = kind == FrozenKind.ApprovedYearReport
                && await FreezeDocument.FindAsync(
                    db, new(FrozenKind.ProposedYearReport, yearReport.Id, yearReport.ProposalNumber), cancel)
                    is { } proposed
            // The council approves what was put to it, with the figures of that day.
            ? FreezeDocument.Thaw<YearReportRecord>(proposed) with
            {
                Approval = new ReportApprovalRecord(
                    yearReport.Approval!.BodyName, yearReport.Approval.HeldOn, yearReport.Approval.ParagraphNumber!.Value),
            }
            : await ReadYearReport.ReadAsync(db, yearReport, await db.Counties.AsNoTracking().SingleAsync(cancel), now, cancel);
        if (kind == FrozenKind.ProposedYearReport)
            record = record with { Proposal = new ProposalRecord(await db.DecidingBodyAsync(cancel), StockholmTime.DayOf(now)) };
        return FreezeDocument.Of(
            new FrozenKey(kind, yearReport.Id, number),
            record, YearReportRecord.Schema, YearReportDocument.Compose, new FrozenStamp(now, by));
    }

    /// <summary>The record as the page and the PDF show it now.</summary>
    public static async Task<YearReportRecord> RecordAsync(
        RokDbContext db, YearReportHeader header, County county, DateTime now, CancellationToken cancel) =>
        KeptAs(header) is { } key && await FreezeDocument.FindAsync(db, key, cancel) is { } kept
            ? FreezeDocument.Thaw<YearReportRecord>(kept)
            : await ReadYearReport.ReadAsync(db, header.Id, county, now, cancel);

    /// <summary>A draft as it was sent out; null if there is no dispatch of that number.</summary>
    public static Task<YearReportRecord?> SentAsync(RokDbContext db, Guid id, int number, CancellationToken cancel) =>
        FreezeDocument.FindRecordAsync<YearReportRecord>(db, new(FrozenKind.DispatchedYearReport, id, number), cancel);

    /// <summary>The PDF: the kept bytes, where there are any.</summary>
    public static async Task<byte[]> PdfAsync(
        RokDbContext db, YearReportHeader header, County county, DateTime now, CancellationToken cancel) =>
        KeptAs(header) is { } key && await FreezeDocument.FindPdfAsync(db, key, cancel) is { } kept
            ? kept
            : PdfRenderer.Render(YearReportDocument.Compose(await ReadYearReport.ReadAsync(db, header.Id, county, now, cancel))).Bytes;

    /// <summary>As what the report is kept now; null while it is a draft.</summary>
    private static FrozenKey? KeptAs(YearReportHeader header) => header.Status switch
    {
        YearReportStatus.Proposed => new FrozenKey(FrozenKind.ProposedYearReport, header.Id, header.ProposalNumber),
        { IsApproved: true } => new FrozenKey(FrozenKind.ApprovedYearReport, header.Id, header.ApprovalNumber),
        _ => null,
    };
}
