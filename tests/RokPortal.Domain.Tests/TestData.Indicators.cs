using RokPortal.Domain.Agreements;
using RokPortal.Domain.Indicators;

namespace RokPortal.TestSupport;

public static partial class TestData
{
    public static readonly ValueOrigin Kolada = new("Kolada", "Sara Handläggare");

    /// <summary>An indicator of an agreement that follows its first goal: percent, higher is better.</summary>
    public static Indicator Indicator(Func<IndicatorContent, IndicatorContent>? but = null, Agreement? agreement = null)
    {
        agreement ??= Agreement();
        var content = IndicatorContent(agreement);
        return Domain.Indicators.Indicator.Define(agreement, Slug("indikator"), but is null ? content : but(content));
    }

    public static IndicatorContent IndicatorContent(Agreement agreement) => new()
    {
        Name = "I arbete efter 90 dagar",
        Definition = "Andel av dem som lämnat programmet.",
        Source = "Kolada",
        Unit = "procent",
        Goals = [agreement.Goals[0]],
    };

    public static ValuePlace Place(string areaCode = "0005", int year = Year - 1, IndicatorSex sex = IndicatorSex.Total) =>
        new(areaCode, year, sex);

    public static ValueEntry Value(decimal value, string areaCode = "0005", int year = Year - 1, IndicatorSex sex = IndicatorSex.Total) =>
        ValueEntry.Known(Place(areaCode, year, sex), value);
}
