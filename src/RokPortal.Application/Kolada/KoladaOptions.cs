namespace RokPortal.Application.Kolada;

/// <summary>How the portal asks Kolada (settings <c>Kolada:…</c>).</summary>
public sealed record KoladaOptions
{
    /// <summary>Kolada's own address.</summary>
    public const string PublicAddress = "https://api.kolada.se/v3";

    /// <summary>Where Kolada's interface v3 begins, with a slash last. Nothing else is ever asked.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Most requests in a second.</summary>
    public double RequestsPerSecond { get; init; } = 5;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many times a request is tried.</summary>
    public int Tries { get; init; } = 4;

    /// <summary>Pause after the first failed try; it doubles with each.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest pause, also when the source asks for a longer one.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Largest answer, in bytes.</summary>
    public int MostBytes { get; init; } = 8_000_000;

    /// <summary>A fetch of its own accord after so many days; 0 for none.</summary>
    public int EveryDays { get; init; }
}
