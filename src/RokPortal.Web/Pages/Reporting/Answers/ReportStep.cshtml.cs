namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The activity for a representative who is signed in.</summary>
[Authorize(Policy = Policies.SignedIn), TakesFiles(ActivityReport.MostEvidence)]
public sealed class ReportStepModel(RokDbContext db, ReportVisit visit, FormDrafts drafts, FileLimits limits)
    : ReportStepPageModel(db, visit, drafts, limits);
