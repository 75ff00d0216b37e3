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
}
