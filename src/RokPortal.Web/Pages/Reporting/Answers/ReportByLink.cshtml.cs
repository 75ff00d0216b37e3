namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The report for whoever was sent a link.</summary>
[AllowAnonymous, OpenedByLink(LinkPurpose.Report)]
public sealed class ReportByLinkModel(RokDbContext db, ReportVisit visit, PortalMail mail) : ReportPageModel(db, visit, mail);
