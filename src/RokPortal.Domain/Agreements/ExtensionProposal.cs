using System.Globalization;

namespace RokPortal.Domain.Agreements;

/// <summary>
/// Förslag om förlängning: the council is to move the last day of an agreement. It is before the council from the start.
/// </summary>
public sealed class ExtensionProposal : CouncilMatter
{
    private ExtensionProposal()
    {
    }

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; private set; } = null!;

    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>The new last day in force.</summary>
    public DateOnly ValidTo { get; private set; }

    /// <summary>Whether the council has extended the agreement by it.</summary>
    public bool IsDecided { get; private set; }

    /// <inheritdoc />
    public override bool IsProposed => !IsDecided;

    /// <inheritdoc />
    public override bool IsForTheCouncilOnly => true;

    /// <inheritdoc />
    public override Guid DecidesOn => AgreementId;

    /// <inheritdoc />
    public override bool CanBeCarried => Agreement.RefusalsToExtend(ValidTo).Count == 0;

    /// <inheritdoc />
    public override string LogName => ValidTo.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Proposes that an agreement is extended to a day. What stands in the way is judged when it is decided.</summary>
    public static ExtensionProposal Of(Agreement agreement, DateOnly validTo)
    {
        var proposal = new ExtensionProposal { Agreement = agreement, AgreementId = agreement.Id, ValidTo = validTo };
        proposal.CountProposal();
        return proposal;
    }

    /// <inheritdoc />
    protected internal override int? WhenCarried(AgendaItem item, DateTime now)
    {
        var meeting = item.Meeting;
        Agreement.Extend(
            ValidTo,
            meeting.Date,
            string.Create(CultureInfo.InvariantCulture, $"{meeting.Body.Name} {meeting.Date:yyyy-MM-dd}, § {item.ParagraphNumber}"));
        IsDecided = true;
        return null;
    }

    /// <summary>It comes back as it is, as the next proposal: there is nothing to write on.</summary>
    protected internal override void WhenReturned(AgendaItem item, DateTime now) => CountProposal();

    /// <summary>An extension, until another has moved the last day further; a return, until the next proposal is decided.</summary>
    public override bool CanBeTakenBack(AgendaItem item) => item.ClosedAs switch
    {
        ItemOutcome.Decision => IsDecided && Agreement.ValidTo == ValidTo,
        ItemOutcome.Referred => !IsDecided && ProposalNumber == item.ProposalNumber + 1,
        _ => true,
    };

    /// <inheritdoc />
    protected internal override void WhenTakenBack(AgendaItem item, DateTime now)
    {
        if (item.ClosedAs == ItemOutcome.Referred)
        {
            UncountProposal();
            return;
        }

        Agreement.TakeBackExtension();
        IsDecided = false;
    }
}
