using Microsoft.AspNetCore.Authorization;
using RokPortal.Data;
using RokPortal.Domain.Reporting;
using RokPortal.Web.Files;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The activity for a representative who is signed in.</summary>
[Authorize(Policy = Policies.SignedIn), TakesFiles(ActivityReport.MostEvidence)]
public sealed class ReportStepModel(RokDbContext db, ReportVisit visit, FormDrafts drafts, FileLimits limits)
    : ReportStepPageModel(db, visit, drafts, limits);
