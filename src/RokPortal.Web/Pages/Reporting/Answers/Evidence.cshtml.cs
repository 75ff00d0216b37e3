namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The file for a representative who is signed in.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class EvidenceModel(RokDbContext db, ReportVisit visit) : EvidencePageModel(db, visit);
