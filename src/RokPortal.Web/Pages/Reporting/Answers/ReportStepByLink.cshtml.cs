using Microsoft.AspNetCore.Authorization;
using RokPortal.Data;
using RokPortal.Data.Links;
using RokPortal.Domain.Reporting;
using RokPortal.Web.Files;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>The activity for whoever was sent a link. Only the button saves: a draft would need somebody to belong to.</summary>
[AllowAnonymous, OpenedByLink(LinkPurpose.Report), TakesFiles(ActivityReport.MostEvidence)]
public sealed class ReportStepByLinkModel(RokDbContext db, ReportVisit visit, FormDrafts drafts, FileLimits limits)
    : ReportStepPageModel(db, visit, drafts, limits);
