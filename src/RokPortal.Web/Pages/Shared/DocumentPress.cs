using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Frozen;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Meetings;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Plans;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Web.Pages.Meetings;
using RokPortal.Web.Pages.Plans;

namespace RokPortal.Web.Pages.Shared;

/// <summary>Freezes documents: what left the house, or was decided, is kept as it was.</summary>
public static class DocumentPress
{
    /// <summary>The document of a plan or a meeting that is loaded with everything, as it is now. The caller saves it.</summary>
    /// <param name="subject">The plan, or the meeting of the minutes or notes.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="number">Which of its kind, from 1.</param>
    /// <param name="county">Whose letterhead.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    public static FrozenDocument Freeze(Aggregate subject, FrozenKind kind, int number, County county, DateTime now, string by)
    {
        return subject switch
        {
            ActivityPlan plan => Print(plan.Id, PlanRecords.Of(plan, county), ActivityPlanRecord.Schema, ActivityPlanDocument.Compose),
            Meeting { Minutes: { } minutes } meeting =>
                Print(minutes.Id, MinutesRecords.MinutesOf(meeting, county), MinutesRecord.Schema, MinutesDocument.Compose),
            Meeting { Notes: { } notes } meeting =>
                Print(notes.Id, MinutesRecords.NotesOf(meeting, county), NotesRecord.Schema, NotesDocument.Compose),
            _ => throw new ArgumentException($"There is no document of {subject.GetType().Name}.", nameof(subject)),
        };

        FrozenDocument Print<T>(Guid id, T record, string schema, Func<T, DocumentContent> compose)
            where T : class
        {
            var frozen = FrozenJson.Freeze(record, schema);
            return new FrozenDocument(
                kind, id, number, frozen.Schema, frozen.Json, frozen.Sha256,
                PdfRenderer.Render(compose(record)).Bytes, now, by);
        }
    }

    /// <summary>The PDF of a frozen document, without the rest of it; null if there is none.</summary>
    public static Task<byte[]?> FindPdfAsync(RokDbContext db, Guid subjectId, FrozenKind kind, int number, CancellationToken cancel) =>
        db.FrozenDocuments.AsNoTracking()
            .Where(document => document.Kind == kind && document.SubjectId == subjectId && document.Number == number)
            .Select(document => document.Pdf)
            .SingleOrDefaultAsync(cancel);

    /// <summary>The record of a frozen document.</summary>
    public static T Thaw<T>(FrozenDocument document)
        where T : class => FrozenJson.Thaw<T>(new FrozenRecord(document.Schema, document.Json, document.Sha256));
}
