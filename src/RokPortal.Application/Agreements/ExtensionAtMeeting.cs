using RokPortal.Application.Meetings;

namespace RokPortal.Application.Agreements;

/// <summary>The council extends the agreement.</summary>
public sealed class ExtensionAtMeeting(ExtensionProposal proposal) : MatterAtMeeting
{
    public override string Name => $"Förlängning av {proposal.Agreement.FullName}";

    public override AgendaItemContent NewItem => new()
    {
        Kind = ItemKind.Decision,
        Title = "Förlängning av överenskommelsen",
        ProposedDecision = [$"att förlänga {proposal.Agreement.FullName} till och med {SwedishDates.WithoutWeekday(proposal.ValidTo)}"],
    };

    public override string Carried =>
        $"{proposal.Agreement.FullName} förlängs till och med {SwedishDates.WithoutWeekday(proposal.ValidTo)}.";

    public override string Returned => $"Förslaget att förlänga {proposal.Agreement.FullName} återremitteras, med skälet i punkten.";

    public override string CannotBeCarried => "Överenskommelsen går inte att förlänga till den dagen:";

    public override string RestedOn =>
        $"Förlängningen används redan: {proposal.Agreement.FullName} är förlängd igen, eller så har ett senare år en plan";

    /// <summary>To take an extension back one must know what the agreement's last day was before.</summary>
    public override Task LoadAsync(RokDbContext db, CancellationToken cancel) =>
        db.Agreements.Include(agreement => agreement.Extensions).Where(agreement => agreement.Id == proposal.AgreementId).LoadAsync(cancel);

    /// <summary>A year that only the extension covers has a plan or a report.</summary>
    public override async Task<bool> IsRestedOnAsync(RokDbContext db, AgendaItem item, CancellationToken cancel)
    {
        if (item.ClosedAs != ItemOutcome.Decision || proposal.Agreement.LatestExtension is not { } extension)
            return false;

        var last = extension.FormerValidTo.Year;
        return await db.Plans.AnyAsync(plan => plan.AgreementId == proposal.AgreementId && plan.Year > last, cancel)
            || await db.YearReports.AnyAsync(report => report.AgreementId == proposal.AgreementId && report.Year > last, cancel);
    }
}
