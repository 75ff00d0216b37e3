namespace RokPortal.Web.Pages.Pulses;

/// <summary>Who may answer a pulse.</summary>
internal sealed class PulsePolicies : PolicyRules
{
    public PulsePolicies()
    {
        Rule(
            Policies.AnswerPulse,
            rights => rights.PersonId is not null
                && rights.Mandates.Any(mandate => mandate.Function == SeatFunction.Representative));
    }
}
