namespace RokPortal.Web.Pages.Reporting;

/// <summary>Where a party's report is filled in: by a representative who is signed in.</summary>
public static class ReportAddress
{
    public static string Of(OwnReport report) => Of(report.Year, report.Period, report.PartySlug);

    public static string Of(PartyReport report) => Of(report.Round.Plan.Year, report.Round.Period, report.Party.Slug);

    private static string Of(int year, ReportingPeriod period, string party) =>
        $"/rapportera/{year}/{ReportingTexts.SlugOf(period)}/{party}";
}
