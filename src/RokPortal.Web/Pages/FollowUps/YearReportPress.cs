using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Frozen;
using RokPortal.Data.Queries;
using RokPortal.Documents.FollowUps;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Pdf;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.FollowUps;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Pages.FollowUps;

/// <summary>The report's document: composed anew while it is a draft, read from what was kept once it is before the council.</summary>
public static class YearReportPress
{
    /// <summary>The document of a follow-up that is loaded with everything. The caller saves it.</summary>
    public static async Task<FrozenDocument> FreezeAsync(
        RokDbContext db, FollowUp followUp, FrozenKind kind, int number, DateTime now, string by, CancellationToken cancel)
    {
        var record = kind == FrozenKind.ApprovedFollowUp
                && await FindAsync(db, followUp.Id, FrozenKind.ProposedFollowUp, followUp.ProposalNumber, cancel) is { } proposed
            // The council approves what was put to it, with the figures of that day.
            ? DocumentPress.Thaw<YearReportRecord>(proposed) with
            {
                Approval = new ReportApprovalRecord(
                    followUp.Approval!.BodyName, followUp.Approval.HeldOn, followUp.Approval.ParagraphNumber!.Value),
            }
            : await YearReportRecords.ReadAsync(db, followUp, await db.Counties.AsNoTracking().SingleAsync(cancel), now, cancel);
        var frozen = FrozenJson.Freeze(record, YearReportRecord.Schema);
        return new FrozenDocument(
            kind, followUp.Id, number,
            frozen.Schema, frozen.Json, frozen.Sha256,
            PdfRenderer.Render(YearReportDocument.Compose(record)).Bytes,
            now, by);
    }

    /// <summary>The record as the page and the PDF show it now.</summary>
    public static async Task<YearReportRecord> RecordAsync(
        RokDbContext db, FollowUpHeader header, County county, DateTime now, CancellationToken cancel) =>
        KeptAs(header) is var (kind, number) && await FindAsync(db, header.Id, kind, number, cancel) is { } kept
            ? DocumentPress.Thaw<YearReportRecord>(kept)
            : await YearReportRecords.ReadAsync(db, header.Id, county, now, cancel);

    /// <summary>The PDF: the kept bytes, where there are any.</summary>
    public static async Task<byte[]> PdfAsync(
        RokDbContext db, FollowUpHeader header, County county, DateTime now, CancellationToken cancel) =>
        KeptAs(header) is var (kind, number) && await DocumentPress.FindPdfAsync(db, header.Id, kind, number, cancel) is { } kept
            ? kept
            : PdfRenderer.Render(YearReportDocument.Compose(await YearReportRecords.ReadAsync(db, header.Id, county, now, cancel))).Bytes;

    private static Task<FrozenDocument?> FindAsync(RokDbContext db, Guid id, FrozenKind kind, int number, CancellationToken cancel) =>
        db.FrozenDocuments.AsNoTracking().SingleOrDefaultAsync(
            document => document.Kind == kind && document.SubjectId == id && document.Number == number,
            cancel);

    /// <summary>As what the report is kept now; null while it is a draft.</summary>
    private static (FrozenKind Kind, int Number)? KeptAs(FollowUpHeader header) => header.Status switch
    {
        FollowUpStatus.Proposed => (FrozenKind.ProposedFollowUp, header.ProposalNumber),
        FollowUpStatus.Approved or FollowUpStatus.Published => (FrozenKind.ApprovedFollowUp, 1),
        _ => null,
    };
}
