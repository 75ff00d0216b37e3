using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Meetings;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.YearReports.Council;

/// <summary>Puts the report on an agenda: the group's, to be prepared, or the council's, once it is proposed.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class YearReportPuttingModel(RokDbContext db, CurrentUser current, TimeProvider clock) : YearReportPageModel(db, current)
{
    private YearReport whole = null!;

    /// <summary>The body's meetings that are not held, the next one first.</summary>
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    public bool IsForCouncil => YearReport.Status == YearReportStatus.Proposed;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(int year, string? meeting, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;
        if (Meetings.FirstOrDefault(open => open.Slug == meeting) is not { } chosen)
        {
            ModelState.AddModelError("", "Välj ett av mötena i listan.");
            return Page();
        }

        var item = Put(chosen);
        if (item is null || !await SaveOrSayAsync(cancel))
            return Page();

        TempData.Flash($"Uppföljningen av {year} står på dagordningen, på plats {chosen.PositionOf(item)} av {chosen.Items.Count}.");
        return Redirect($"/moten/{chosen.Slug}");
    }

    /// <summary>Whether there is something for a body to deal with: a draft for the group, a proposal for the council.</summary>
    public bool CanBePut => YearReport.Status is YearReportStatus.SentOut or YearReportStatus.Proposed;

    /// <summary>Whether the meeting will deal with the report as it is now.</summary>
    public bool IsPutAt(Meeting meeting) => ItemIn(meeting) is { } item && (!IsForCouncil || item.ProposalNumber == whole.ProposalNumber);

    private AgendaItem? ItemIn(Meeting meeting) => meeting.InOrder().FirstOrDefault(item => item.MatterId == YearReport.Id);

    /// <summary>The item on the chosen meeting's agenda; null, with the reasons on the page, if it cannot be there.</summary>
    private AgendaItem? Put(Meeting chosen)
    {
        var item = ItemIn(chosen);
        IEnumerable<PuttingRefusal> refusals = IsForCouncil
            ? item?.RefusalsToPut(whole) ?? chosen.RefusalsToPut(whole)
            : item is null ? [] : [PuttingRefusal.IsPutAlready];
        if (this.Refuses(refusals, ItemTexts.Of))
            return null;

        item ??= chosen.AddItem(new AgendaItemContent
        {
            Kind = IsForCouncil ? ItemKind.Decision : ItemKind.Preparation,
            Title = IsForCouncil ? $"Uppföljning av {YearReport.Year}" : $"Utkast till uppföljning av {YearReport.Year}",
            ProposedDecision = IsForCouncil
                ? [$"att godkänna uppföljningen av {YearReport.Year}", "att publicera rapporten på portalen"]
                : [],
            Matter = whole,
        });
        if (IsForCouncil)
            item.Put(whole);
        return item;
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await Db.YearReports.SingleAsync(yearReport => yearReport.Id == YearReport.Id, cancel);
        var meetings = !CanBePut
            ? []
            : await Db.Meetings.WithAgenda()
                .Where(meeting => (IsForCouncil ? meeting.Body.Decides : meeting.Body.Prepares)
                    && MeetingStatuses.Open.Contains(meeting.Status))
                .OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id)
                .ToListAsync(cancel);
        // A meeting that should have been closed stands last.
        Meetings = [.. meetings.OrderBy(meeting => meeting.Date < clock.Today())];
        return null;
    }
}
