namespace RokPortal.Application.Indicators;

/// <summary>Swedish for indicators.</summary>
public static class IndicatorTexts
{
    public static string Of(IndicatorDirection direction) => direction switch
    {
        IndicatorDirection.Higher => "Högre är bättre",
        IndicatorDirection.Lower => "Lägre är bättre",
        _ => throw new ArgumentOutOfRangeException(nameof(direction)),
    };

    public static string Of(IndicatorSex sex) => sex switch
    {
        IndicatorSex.Total => "Totalt",
        IndicatorSex.Women => "Kvinnor",
        IndicatorSex.Men => "Män",
        _ => throw new ArgumentOutOfRangeException(nameof(sex)),
    };

    public static string Of(ValueStatus status) => status switch
    {
        ValueStatus.Known => "Värde finns",
        ValueStatus.Missing => "Uppgift saknas",
        ValueStatus.TooFew => "Färre än 5, visas inte",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(ValueChangeKind kind) => kind switch
    {
        ValueChangeKind.Added => "Nytt",
        ValueChangeKind.Revised => "Ändrat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(TargetStanding standing) => standing switch
    {
        TargetStanding.NoTarget => "Inget målvärde är satt",
        TargetStanding.NoValue => "Det finns inget värde att jämföra",
        TargetStanding.NotComparable => "Går inte att jämföra med basvärdet, definitionen är ny",
        TargetStanding.Reached => "Målvärdet är nått",
        TargetStanding.Nearer => "Närmare målvärdet än vid start",
        TargetStanding.NotNearer => "Inte närmare målvärdet än vid start",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Of(IndicatorRefusal refusal) => refusal switch
    {
        IndicatorRefusal.FollowsNothing => "Välj minst ett mål eller ett utvecklingsområde som indikatorn följer.",
        IndicatorRefusal.NotOfTheAgreement => "Målet eller området hör till en annan överenskommelse. Välj i listan.",
        IndicatorRefusal.TargetNotAfterBaseline => "Målvärdets år måste vara senare än basvärdets.",
        IndicatorRefusal.SameYearTwice => "Samma år står två gånger. Skriv en rad för varje år.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>Look of the pill, see PillTagHelper; the words say the same.</summary>
    public static string? PillOf(TargetStanding standing) => standing switch
    {
        TargetStanding.Reached => "ok",
        TargetStanding.NotNearer => "warn",
        _ => null,
    };
}
