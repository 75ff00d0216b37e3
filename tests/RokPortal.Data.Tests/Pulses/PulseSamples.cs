using RokPortal.Data.Tests.Configurations;
using RokPortal.Domain.Pulses;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Pulses;

/// <summary>A pulse with an answer.</summary>
internal sealed class PulseSamples : Samples
{
    public override IEnumerable<object> Make()
    {
        var (pulse, person) = (TestData.Pulse(), TestData.Person());
        pulse.Answer(person, new PulseAnswer([4, 5], "Å, vad bra"));
        return [pulse, person];
    }
}
