using RokPortal.Data.Pulses;

namespace RokPortal.Web.Pages.Pulses;

/// <summary>Pulses that wait for an answer.</summary>
internal sealed class PulseTodos : ITodoSource
{
    public int Order => 70;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel) =>
        facts.User.May(Policies.AnswerPulse)
            ? ForPulses(await facts.Db.PulsesWaitingForAsync(facts.Rights.PersonId!.Value, cancel))
            : [];

    /// <summary>Who represents a party: open pulses that wait for an answer.</summary>
    /// <param name="years">The years that they ask about.</param>
    public static IEnumerable<Todo> ForPulses(IEnumerable<int> years) =>
        from year in years
        select new Todo($"Svara på den anonyma pulsen om samverkan {year}", "Det tar ungefär en minut", $"/uppfoljning/{year}/puls");
}
