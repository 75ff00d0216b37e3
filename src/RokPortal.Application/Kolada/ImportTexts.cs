using RokPortal.Data.Kolada;

namespace RokPortal.Application.Kolada;

/// <summary>Swedish for fetches from Kolada.</summary>
public static class ImportTexts
{
    public static string Of(ImportLineState state) => state switch
    {
        ImportLineState.Waiting => "Väntar",
        ImportLineState.Done => "Hämtad",
        ImportLineState.Failed => "Kunde inte hämtas",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(KoladaFault fault) => fault switch
    {
        KoladaFault.NoAnswer => "Kolada svarade inte, eller bröt förbindelsen.",
        KoladaFault.TooManyRequests => "Kolada bad oss vänta. Försök igen om en stund.",
        KoladaFault.SourceFailed => "Kolada har ett fel hos sig. Försök igen senare.",
        KoladaFault.Unknown => "Kolada känner inte till nyckeltalet. Kontrollera dess nummer.",
        KoladaFault.NotUnderstood => "Svaret från Kolada gick inte att förstå.",
        KoladaFault.TooLarge => "Svaret från Kolada var för stort.",
        KoladaFault.Disturbed => "Någon ändrade indikatorn samtidigt. Hämta igen.",
        KoladaFault.NotInKolada => "Indikatorn har inget nyckeltal i Kolada längre.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>How far a fetch has come, in a sentence.</summary>
    public static string StandingOf(IndicatorImport import) => import switch
    {
        { FinishedUtc: not null, FailedCount: 0 } => $"Klar. {Indicators(import.Lines.Count)} hämtades.",
        { FinishedUtc: not null } =>
            $"Klar. {import.Lines.Count - import.FailedCount} av {Indicators(import.Lines.Count)} hämtades, "
            + $"{import.FailedCount} kunde inte hämtas.",
        { StartedUtc: not null } => $"Pågår. {import.DoneCount} av {Indicators(import.Lines.Count)} är klara.",
        _ => $"Väntar på att börja. {Indicators(import.Lines.Count)} ska hämtas.",
    };

    /// <summary>What came of an indicator: "3 nya värden, 1 ändrat, 41 som förut".</summary>
    public static string ResultOf(IndicatorImportLine line) => line.State switch
    {
        ImportLineState.Failed => Of(line.Fault ?? KoladaFault.NotUnderstood),
        ImportLineState.Waiting => "",
        _ when line.Added + line.Revised + line.Unchanged == 0 => "Kolada hade inga värden för länet.",
        _ => $"{(line.Added == 1 ? "1 nytt värde" : $"{line.Added} nya värden")}, "
            + $"{(line.Revised == 1 ? "1 ändrat" : $"{line.Revised} ändrade")}, {line.Unchanged} som förut.",
    };

    private static string Indicators(int count) => count == 1 ? "1 indikator" : $"{count} indikatorer";
}
