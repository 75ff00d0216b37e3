namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The questions for a representative who is signed in.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class CooperationModel(RokDbContext db, ReportVisit visit, FormDrafts drafts) : CooperationPageModel(db, visit, drafts);
