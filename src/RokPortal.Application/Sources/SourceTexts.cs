using RokPortal.Data.Sources;

namespace RokPortal.Application.Sources;

/// <summary>Swedish for what the years' reports rest on.</summary>
public static class SourceTexts
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.SituationReport => "Lägesbild",
        SourceKind.Evaluation => "Utvärdering",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(SourceRefusal refusal) => refusal switch
    {
        SourceRefusal.NotPublishedYet => "Dagen har inte varit än. Skriv den dag då den publicerades.",
        SourceRefusal.AddressIsNotWeb => "Skriv hela adressen, till exempel https://www.lansstyrelsen.se/rapport.",
        SourceRefusal.YearIsUnlikely => "Skriv år från 2000 och framåt, högst ett år från nu.",
        SourceRefusal.FileIsNotPdf => "Filen ska vara en pdf.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>"Länsstyrelsen, 20 september 2025. Bostad."</summary>
    public static string Origin(CitedSource source) =>
        $"{source.Publisher}, {SwedishDates.WithoutWeekday(source.PublishedOn)}. "
        + $"{source.AreaName ?? "Hela länet"}{(source.Period.Length > 0 ? $", {source.Period}" : "")}.";
}
