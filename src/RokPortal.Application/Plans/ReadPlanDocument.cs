using RokPortal.Data.Plans;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Plans;

namespace RokPortal.Application.Plans;

/// <summary>
/// A plan's document as it reads now: what is proposed or adopted is read from what was frozen then, a draft is composed anew.
/// </summary>
public static class ReadPlanDocument
{
    public static async Task<ActivityPlanRecord> RecordAsync(RokDbContext db, PlanHeader header, County county, CancellationToken cancel) =>
        KeptAs(header) is { } key && await FreezeDocument.FindRecordAsync<ActivityPlanRecord>(db, key, cancel) is { } kept
            ? kept
            : ReadPlan.Of(
                await db.Plans.AsNoTrackingWithIdentityResolution().WithEverything().SingleAsync(plan => plan.Id == header.Id, cancel),
                county);

    /// <summary>A draft as it was sent out; null if there is no dispatch of that number.</summary>
    public static Task<ActivityPlanRecord?> SentAsync(RokDbContext db, Guid planId, int number, CancellationToken cancel) =>
        FreezeDocument.FindRecordAsync<ActivityPlanRecord>(db, new(FrozenKind.DispatchedPlan, planId, number), cancel);

    /// <summary>The PDF: the frozen bytes, where there are any. Also how many characters no font has.</summary>
    public static async Task<(byte[] Pdf, int MissingCharacters)> PdfAsync(
        RokDbContext db, PlanHeader header, County county, CancellationToken cancel)
    {
        if (KeptAs(header) is { } key && await FreezeDocument.FindPdfAsync(db, key, cancel) is { } kept)
            return (kept, 0);

        var pdf = PdfRenderer.Render(ActivityPlanDocument.Compose(await RecordAsync(db, header, county, cancel)));
        return (pdf.Bytes, pdf.MissingCharacters.Count);
    }

    /// <summary>An adopted version.</summary>
    public static Task<FrozenDocument?> VersionAsync(RokDbContext db, Guid planId, int version, CancellationToken cancel) =>
        FreezeDocument.FindAsync(db, new(FrozenKind.AdoptedPlan, planId, version), cancel);

    /// <summary>As what the plan is kept now; null while it is a draft.</summary>
    private static FrozenKey? KeptAs(PlanHeader header) => header switch
    {
        { IsAdopted: true } => new FrozenKey(FrozenKind.AdoptedPlan, header.Id, header.Adoptions[0].Version),
        { Status: PlanStatus.Proposed } => new FrozenKey(FrozenKind.ProposedPlan, header.Id, header.ProposalNumber),
        _ => null,
    };
}
