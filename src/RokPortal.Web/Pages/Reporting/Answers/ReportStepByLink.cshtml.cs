namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The activity for whoever was sent a link. Only the button saves: a draft would need somebody to belong to.</summary>
[AllowAnonymous, OpenedByLink(LinkPurpose.Report), TakesFiles(ActivityReport.MostEvidence)]
public sealed class ReportStepByLinkModel(RokDbContext db, ReportVisit visit, FormDrafts drafts, FileLimits limits)
    : ReportStepPageModel(db, visit, drafts, limits);
