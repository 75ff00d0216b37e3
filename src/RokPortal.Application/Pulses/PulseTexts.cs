namespace RokPortal.Application.Pulses;

/// <summary>Swedish for states and refusals of pulses.</summary>
public static class PulseTexts
{
    public static string Of(PulseStatus status) => status switch
    {
        PulseStatus.Open => "Öppen",
        PulseStatus.Closed => "Stängd",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(PulseOpeningRefusal refusal) => refusal switch
    {
        PulseOpeningRefusal.YearHasPulse => "Året har redan haft en puls. Det blir bara en per år.",
        PulseOpeningRefusal.NoStatements => "Länet har inga påståenden att fråga om. De står i länets definition.",
        PulseOpeningRefusal.TooFewToAsk =>
            $"Färre än {Pulse.SmallestGroup} representanter har mandat i dag. "
            + "Då går det inte att visa något resultat utan att röja någon.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(PulseClosingRefusal refusal) => refusal switch
    {
        PulseClosingRefusal.IsClosed => "Pulsen är redan stängd, och en stängd puls öppnas inte igen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(PulseAnswerRefusal refusal) => refusal switch
    {
        PulseAnswerRefusal.IsClosed => "Pulsen är stängd och tar inte emot fler svar.",
        PulseAnswerRefusal.HasAnswered =>
            "Du har redan svarat. Varje person svarar en gång, "
            + "och ett svar går inte att hämta tillbaka eller ändra, eftersom ingen kan se vilket som är ditt.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
