namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The report for a representative who is signed in.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ReportModel(RokDbContext db, ReportVisit visit, PortalMail mail) : ReportPageModel(db, visit, mail);
