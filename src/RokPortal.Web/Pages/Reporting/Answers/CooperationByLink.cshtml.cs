namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The questions for whoever was sent a link.</summary>
[AllowAnonymous, OpenedByLink(LinkPurpose.Report)]
public sealed class CooperationByLinkModel(RokDbContext db, ReportVisit visit, FormDrafts drafts) : CooperationPageModel(db, visit, drafts);
