using RokPortal.Documents.Indicators;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>Figures of an indicator in words.</summary>
public static class IndicatorWords
{
    /// <summary>"38,4 % (2025)", or that there is none.</summary>
    public static string LatestOf(IndicatorRecord record, FigureArea area) => record.Latest(area) is { Value: { } value } latest
        ? $"{IndicatorCharts.UnitOf(record).WithSymbol(value)} ({Year(latest.Year)})"
        : IndicatorTexts.Of(ValueStatus.Missing);

    /// <summary>"+9,3 procentenheter sedan 2020", or why that cannot be said.</summary>
    public static string ChangeOf(Indicator indicator, IndicatorRecord record)
    {
        if (record.Baseline is not { } baseline)
            return "Inget basvärde";
        if (record.Latest(FigureArea.County) is not { Value: { } value } latest)
            return IndicatorTexts.Of(ValueStatus.Missing);
        return indicator.CanCompare(baseline.Year, latest.Year)
            ? $"{IndicatorCharts.UnitOf(record).Difference(value - baseline.Value)} sedan {Year(baseline.Year)}"
            : $"Ny definition sedan {Year(baseline.Year)}";
    }

    /// <summary>"42,0 % (2027)", or null without a target.</summary>
    public static string? TargetOf(IndicatorRecord record) => AimOf(record, record.Target);

    /// <summary>"29,1 % (2020)", or null without a baseline.</summary>
    public static string? BaselineOf(IndicatorRecord record) => AimOf(record, record.Baseline);

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string? AimOf(IndicatorRecord record, IndicatorAim? aim) =>
        aim is null ? null : $"{IndicatorCharts.UnitOf(record).WithSymbol(aim.Value)} ({Year(aim.Year)})";
}
