namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>Handing over for whoever was sent a link.</summary>
[AllowAnonymous, OpenedByLink(LinkPurpose.Report)]
public sealed class HandoverByLinkModel(RokDbContext db, ReportVisit visit, PortalMail mail) : HandoverPageModel(db, visit, mail);
