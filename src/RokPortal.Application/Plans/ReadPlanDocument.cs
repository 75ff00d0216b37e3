using RokPortal.Data.Plans;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Plans;

namespace RokPortal.Application.Plans;

/// <summary>A plan's document as it reads now: an adopted plan is read from what was frozen then, a draft is composed anew.</summary>
public static class ReadPlanDocument
{
    public static async Task<ActivityPlanRecord> RecordAsync(RokDbContext db, PlanHeader header, County county, CancellationToken cancel) =>
        await FrozenAsync(db, header, cancel) is { } frozen
            ? FreezeDocument.Thaw<ActivityPlanRecord>(frozen)
            : ReadPlan.Of(
                await db.Plans.AsNoTrackingWithIdentityResolution().WithEverything().SingleAsync(plan => plan.Id == header.Id, cancel),
                county);

    /// <summary>The PDF: the frozen bytes, where there are any. Also how many characters no font has.</summary>
    public static async Task<(byte[] Pdf, int MissingCharacters)> PdfAsync(
        RokDbContext db, PlanHeader header, County county, CancellationToken cancel)
    {
        if (await FrozenAsync(db, header, cancel) is { } frozen)
            return (frozen.Pdf, 0);

        var pdf = PdfRenderer.Render(ActivityPlanDocument.Compose(await RecordAsync(db, header, county, cancel)));
        return (pdf.Bytes, pdf.MissingCharacters.Count);
    }

    /// <summary>An adopted version.</summary>
    public static Task<FrozenDocument?> VersionAsync(RokDbContext db, Guid planId, int version, CancellationToken cancel) =>
        FreezeDocument.FindAsync(db, new(FrozenKind.AdoptedPlan, planId, version), cancel);

    private static Task<FrozenDocument?> FrozenAsync(RokDbContext db, PlanHeader header, CancellationToken cancel) =>
        header.IsAdopted ? VersionAsync(db, header.Id, header.Adoptions[0].Version, cancel) : Task.FromResult<FrozenDocument?>(null);
}
