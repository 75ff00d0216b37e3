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

    /// <summary>
    /// What was public before a dispatch: the one before it, or the version that the council has adopted since. Null if it is the
    /// first.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="header">The plan.</param>
    /// <param name="number">Number of the dispatch: of the latest, or of the one that is to come.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<PublicPlan?> PublicBeforeAsync(RokDbContext db, PlanHeader header, int number, CancellationToken cancel)
    {
        var sent = header.Dispatches.FirstOrDefault(dispatch => dispatch.Number < number);
        var next = header.Dispatches.FirstOrDefault(dispatch => dispatch.Number == number);
        var adopted = header.Adoptions.FirstOrDefault(adoption => next is null || adoption.DecidedOn <= StockholmTime.DayOf(next.SentUtc));
        if (adopted is not null && (sent is null || StockholmTime.DayOf(sent.SentUtc) <= adopted.DecidedOn))
        {
            return await FreezeDocument.FindRecordAsync<ActivityPlanRecord>(
                db, new(FrozenKind.AdoptedPlan, header.Id, adopted.Version), cancel) is { } version
                ? new($"den fastställda version {adopted.Version}", $"versioner/{adopted.Version}", version)
                : null;
        }

        return sent is not null && await SentAsync(db, header.Id, sent.Number, cancel) is { } record
            ? new($"version {sent.Number}", $"utskick/{sent.Number}", record)
            : null;
    }

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

/// <summary>A version of a plan that its readers know.</summary>
/// <param name="Name">"version 2", "den fastställda version 1".</param>
/// <param name="Address">Where it is read, below the plan's address.</param>
/// <param name="Record">What it says.</param>
public sealed record PublicPlan(string Name, string Address, ActivityPlanRecord Record);
