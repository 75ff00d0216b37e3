namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>Handing over for a representative who is signed in.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class HandoverModel(RokDbContext db, ReportVisit visit, PortalMail mail) : HandoverPageModel(db, visit, mail);
