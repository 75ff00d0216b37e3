using RokPortal.Data.Bodies;
using RokPortal.Domain.YearReports;
using RokPortal.Web.Features;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>Who may read the report of a year. Who compiles it runs the reporting.</summary>
internal sealed class YearReportPolicies : PolicyRules
{
    public YearReportPolicies()
    {
        Rule<YearReportStatus>(Policies.ReadFollowUp, MayRead);
    }

    /// <summary>As for plans: a draft is Länsstyrelsen's, the coordinator's and the chair's until it is sent out.</summary>
    private static bool MayRead(UserRights rights, YearReportStatus status) => status switch
    {
        YearReportStatus.Draft => rights.IsCaseOfficer || rights.IsCoordinator || rights.IsChairOfCouncil,
        YearReportStatus.SentOut or YearReportStatus.Proposed =>
            MayRead(rights, YearReportStatus.Draft)
            || rights.IsEvaluator
            || rights.Mandates.Count > 0,
        _ => true,
    };
}
