using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Meetings;
using RokPortal.Application.Plans;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>What an item's form lets one choose among, and the way from what was typed to the domain's content.</summary>
public sealed class ItemChoices(bool decides, bool verifies, IReadOnlyList<ActivityPlan> plans)
{
    /// <summary>Whether the body decides on plans and there is one to decide on.</summary>
    public bool HasPlans => plans.Count > 0;

    public IEnumerable<SelectListItem> Kinds =>
        ItemKinds.For(decides, verifies).Select(kind => new SelectListItem(ItemTexts.Of(kind), kind.ToString()));

    public IEnumerable<SelectListItem> Plans => plans.Select(plan => new SelectListItem(
        $"Aktivitetsplan {plan.Year} ({PlanTexts.Of(plan.Status).ToLowerInvariant()})",
        plan.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>
    /// For a body that decides: plans that are not adopted, and the one the item is about already; none if it is about something else.
    /// At most one statement.
    /// </summary>
    public static async Task<ItemChoices> LoadAsync(RokDbContext db, MeetingHeader meeting, AgendaItem? item, CancellationToken cancel)
    {
        var current = item?.MatterId;
        List<ActivityPlan> plans = !meeting.Decides || item?.Matter is not (null or ActivityPlan) ? [] : await db.Plans
            .Where(plan => !PlanStatuses.Adopted.Contains(plan.Status) || plan.Id == current)
            .OrderByDescending(plan => plan.Year).ThenByDescending(plan => plan.Agreement.ValidFrom)
            .ToListAsync(cancel);
        return new ItemChoices(meeting.Decides, meeting.Verifies, [.. plans.DistinctBy(plan => plan.Year)]);
    }

    /// <summary>The content that was typed. Null if something in it cannot be read; the errors are in the model state.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="item">The item that gets it; null for a new one.</param>
    /// <param name="state">Gets the errors.</param>
    public AgendaItemContent? ContentOf(ItemForm form, AgendaItem? item, ModelStateDictionary state)
    {
        if (form.Kind is { } kind && kind != item?.Kind && !ItemKinds.For(decides, verifies).Contains(kind))
            state.AddModelError("Input.Kind", "Välj typ av punkt i listan.");
        var plan = plans.FirstOrDefault(plan => plan.Year == form.PlanYear);
        if (plan is null && form.PlanYear is not null)
            state.AddModelError("Input.PlanYear", "Välj en plan i listan.");
        var clauses = TypedRows.Of(form.ProposedDecision);
        if (Array.Exists(clauses, clause => clause.Length > AgendaItem.LineLength))
            state.AddModelError("Input.ProposedDecision", $"Skriv en att-sats på varje rad, med högst {AgendaItem.LineLength} tecken.");
        return !state.IsValid ? null : new AgendaItemContent
        {
            Kind = form.Kind!.Value,
            Title = form.Title!.Trim(),
            Presenter = form.Presenter?.Trim() ?? "",
            Background = form.Background ?? "",
            ProposedDecision = clauses,
            RegistryNumber = form.RegistryNumber?.Trim() ?? "",
            Matter = item?.Matter is null or ActivityPlan ? plan : item.Matter,
            Extension = item is { Agreement: { } agreement, ExtendTo: { } day } ? new ProposedExtension(agreement, day) : null,
        };
    }

    /// <summary>If what the item is about is before the council, the council decides on it as it is proposed now.</summary>
    public static void PutMatter(AgendaItem item)
    {
        if (item.Matter is { } matter && item.RefusalsToPut(matter).Count == 0)
            item.Put(matter);
    }
}
