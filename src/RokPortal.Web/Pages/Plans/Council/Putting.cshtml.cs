using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Meetings;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Plans.Council;

/// <summary>Puts a proposed plan on the agenda of one of the council's open meetings.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class PuttingModel(RokDbContext db, CurrentUser current, TimeProvider clock) : PlanPageModel(db, current)
{
    private ActivityPlan whole = null!;

    /// <summary>The council's meetings that are not held, the next one first.</summary>
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    public bool IsProposed => whole.Status == PlanStatus.Proposed;

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

        var item = ItemIn(chosen);
        if (this.Refuses(item?.RefusalsToPut(whole) ?? chosen.RefusalsToPut(whole), ItemTexts.Of))
            return Page();

        item ??= chosen.AddItem(new AgendaItemContent
        {
            Kind = ItemKind.Decision,
            Title = $"Aktivitetsplan {year}",
            ProposedDecision = [$"att fastställa aktivitetsplanen för {year}"],
            Matter = whole,
        });
        item.Put(whole);
        return await SaveAsync(
            $"Aktivitetsplan {year} står på dagordningen, på plats {chosen.PositionOf(item)} av {chosen.Items.Count}.",
            $"/moten/{chosen.Slug}", cancel);
    }

    /// <summary>The meeting's item about the plan, or null.</summary>
    public AgendaItem? ItemIn(Meeting meeting) => meeting.InOrder().FirstOrDefault(item => item.MatterId == Plan.Id);

    /// <summary>Whether the meeting will decide on the plan as it is proposed now.</summary>
    public bool IsPutAt(Meeting meeting) => ItemIn(meeting)?.ProposalNumber == whole.ProposalNumber;

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        whole = await Db.Plans.SingleAsync(plan => plan.Id == Plan.Id, cancel);
        var meetings = await Db.Meetings.WithAgenda()
            .Where(meeting => meeting.Body.Decides
                && MeetingStatuses.Open.Contains(meeting.Status))
            .OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id)
            .ToListAsync(cancel);
        // A meeting that should have been closed stands last.
        Meetings = [.. meetings.OrderBy(meeting => meeting.Date < clock.Today())];
        return null;
    }
}
