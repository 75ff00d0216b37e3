namespace RokPortal.Documents.YearReports;

/// <summary>Words about the cooperation process (samverkansprocessen), the same where they are asked and where they are shown.</summary>
public static class CooperationWords
{
    /// <summary>Said where the portal knows nothing. Never a zero, and never a guess.</summary>
    public const string NoFacts = "Inga uppgifter";

    /// <summary>The question about förankring that each party answers.</summary>
    public const string Anchoring = "Frågorna är väl förankrade i vår organisation";

    /// <summary>The question about mandate.</summary>
    public const string Mandate = "Våra representanter har det mandat de behöver";

    /// <summary>The question about nytta.</summary>
    public const string Usefulness = "Vi har nytta av samverkan i länet";

    /// <summary>"91 %", or that nothing is known.</summary>
    internal static string Percent(decimal? share) =>
        share is { } known ? $"{Whole(decimal.Round(known, MidpointRounding.AwayFromZero))}\u00A0%" : NoFacts;

    /// <summary>"4,1", or that nothing is known.</summary>
    internal static string Mean(decimal? mean) =>
        mean is { } known ? decimal.Round(known, 1, MidpointRounding.AwayFromZero).ToString("0.0", DocumentTexts.Swedish) : NoFacts;

    /// <summary>"1 möte", "4 möten".</summary>
    internal static string Count(int count, string one, string many) => $"{Whole(count)}\u00A0{(count == 1 ? one : many)}";

    /// <summary>"16 av 17".</summary>
    internal static string Part(int part, int whole) => $"{Whole(part)}\u00A0av\u00A0{Whole(whole)}";

    /// <summary>"17".</summary>
    internal static string Whole(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);
}
