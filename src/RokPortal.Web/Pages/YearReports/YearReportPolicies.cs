namespace RokPortal.Web.Pages.YearReports;

/// <summary>Who may read the report of a year. Who compiles it runs the reporting.</summary>
internal sealed class YearReportPolicies : PolicyRules
{
    public YearReportPolicies()
    {
        Rule<YearReportStatus>(
            Policies.ReadYearReport,
            (rights, status) => rights.MayReadMatter(isSentOut: status != YearReportStatus.Draft, isDecided: status.IsApproved));
    }
}
