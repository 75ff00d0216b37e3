using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Queries;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.FollowUps;

/// <summary>A page where a party's report is filled in: opens the report, or answers 404 or 403.</summary>
public abstract class ReportPageModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PageModel
{
    public PartyReport Report { get; private set; } = null!;

    /// <summary>Where the report begins; its other pages lie under it.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What is asked, in order.</summary>
    public IReadOnlyList<ActivityReport> Steps { get; private set; } = [];

    public int Answered => Steps.Count(step => step.Status is not null);

    public bool IsOpen => Report.Round.Status == RoundStatus.Open;

    public DateOnly Today { get; } = clock.Today();

    /// <summary>"helåret 2026".</summary>
    public string PeriodInWords => $"{(Report.Round.Period == ReportingPeriod.HalfYear ? "halvåret" : "helåret")} {Report.Round.Plan.Year}";

    protected RokDbContext Db => db;

    protected DateTime Now => clock.UtcNow();

    /// <summary>Name of who answers.</summary>
    protected string Respondent => current.Rights!.Name;

    private string StartKey => $"rapport-{Report.Id}";

    protected async Task<IActionResult?> OpenAsync(int year, string period, string party, CancellationToken cancel)
    {
        if (FollowUpTexts.PeriodOf(period) is not { } known
            || await db.PartyReports.WithEverything().FirstOrDefaultAsync(report => report.Round.Plan.Year == year && report.Round.Period == known && report.Party.Slug == party, cancel) is not { } report)
            return NotFound();
        if (!current.May(Policies.ReportForParty, report.PartyId))
            return Forbid();

        Report = report;
        Address = ReportAddress.Of(report);
        Steps = [.. report.Asked()];
        NoteStart();
        return null;
    }

    /// <summary>How long this browser has had the report, since it was first opened; null if that is not known.</summary>
    protected TimeSpan? TimeSinceStart => TempData.Peek(StartKey) is int seconds ? Now - DateTime.UnixEpoch.AddSeconds(seconds) : null;

    /// <summary>The browser remembers when it opened the report; the portal learns it only when the report is sent, and then of nobody.</summary>
    private void NoteStart()
    {
        if (TempData.Peek(StartKey) is null)
            TempData[StartKey] = (int)(Now - DateTime.UnixEpoch).TotalSeconds;
    }
}
