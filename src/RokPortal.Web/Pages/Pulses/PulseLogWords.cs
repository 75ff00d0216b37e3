using RokPortal.Application.Pulses;

namespace RokPortal.Web.Pages.Pulses;

/// <summary>What the log of changes calls pulses.</summary>
internal sealed class PulseLogWords : LogWords
{
    public PulseLogWords()
    {
        Whole<Pulse>("Puls");
        Fields(
            ("Asked", "antal tillfrågade"),
            ("ClosedUtc", "stängd"),
            ("OpenedUtc", "öppnad"),
            ("Statements", "påståenden"));
        Value<Pulse, PulseStatus>("Status", PulseTexts.Of);
    }
}
