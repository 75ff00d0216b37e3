namespace RokPortal.Web.Pages.Indicators;

/// <summary>What the log of changes calls indicators.</summary>
internal sealed class IndicatorLogWords : LogWords
{
    public IndicatorLogWords()
    {
        Whole<Indicator>("Indikator");
        Part<DefinitionChange>("Ändrad definition");
        Part<IndicatorGoal>("Mål för indikatorn");
        Fields(
            ("BaselineValue", "basvärde"),
            ("BaselineYear", "basvärdets år"),
            ("CountsPeople", "värdena är antal personer"),
            ("Decimals", "antal decimaler"),
            ("Definition", "definition"),
            ("Direction", "riktning"),
            ("FromYear", "från år"),
            ("HidesSmallNumbers", "visar inte tal under 5"),
            ("Indicator", "indikator"),
            ("IndicatorId", "indikator"),
            ("IsBySex", "delas upp på kön"),
            ("KoladaId", "nyckeltal i Kolada"),
            ("Note", "anteckning"),
            ("Source", "källa"),
            ("SourceTitle", "källans namn"),
            ("TargetValue", "målvärde"),
            ("TargetYear", "målvärdets år"),
            ("Unit", "enhet"),
            ("ValuesChangedUtc", "värden ändrade"),
            ("ValuesCheckedUtc", "värden hämtade"));
        Value<Indicator, IndicatorDirection>("Direction", IndicatorTexts.Of);
    }
}
