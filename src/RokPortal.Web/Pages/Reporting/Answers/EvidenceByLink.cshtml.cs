namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The file for whoever was sent a link.</summary>
[AllowAnonymous, OpenedByLink(LinkPurpose.Report)]
public sealed class EvidenceByLinkModel(RokDbContext db, ReportVisit visit) : EvidencePageModel(db, visit);
