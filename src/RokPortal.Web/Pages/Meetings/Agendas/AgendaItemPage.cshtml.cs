using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Meetings;
using RokPortal.Data;
using RokPortal.Domain.Meetings;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Meetings.Agendas;

/// <summary>What an item says before the meeting.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class AgendaItemPageModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : ItemPageModel(db, current, drafts)
{
    public AgendaItem Item { get; private set; } = null!;

    public override string ButtonText => "Spara punkten";

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancel)
    {
        if (await LoadAsync(slug, number, cancel) is { } answer)
            return answer;

        Input = ItemForm.From(Item);
        await RestoreDraftAsync(cancel);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string slug, int number, CancellationToken cancel) =>
        SaveAsync(slug, number, isRetry: false, cancel);

    private async Task<IActionResult> SaveAsync(string slug, int number, bool isRetry, CancellationToken cancel)
    {
        if (await LoadAsync(slug, number, cancel) is { } answer)
            return answer;
        if (Preview is not null)
            return await PreviewAsync(cancel);

        var content = Judge();
        if (content is not null && Input.Version != Item.Version)
        {
            Comparison = new Comparison(Input.MergeWith(Item), Item.ChangedBy, Item.ChangedUtc);
            ModelState.Clear();
            content = Comparison.Clashes.Count == 0 ? Judge() : null;
        }

        if (content is null)
            return Page();

        Item.Revise(content);
        ItemChoices.PutMatter(Item);
        await Drafts.DiscardAsync(cancel);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!isRetry)
        {
            // Somebody saved between our reading and our writing: read again and compare.
            Db.ChangeTracker.Clear();
            return await SaveAsync(slug, number, isRetry: true, cancel);
        }

        TempData.Flash($"{Item.Title} är sparad.");
        return Redirect(Root);
    }

    /// <summary>What was typed as the domain's content, or null with the reasons in the model state.</summary>
    private AgendaItemContent? Judge()
    {
        if (!ModelState.IsValid || Choices.ContentOf(Input, Item, ModelState) is not { } content)
            return null;

        foreach (var refusal in Item.RefusalsToRevise(content))
            ModelState.AddModelError(refusal == ItemRefusal.AgendaIsClosed ? "" : "Input.PlanYear", ItemTexts.Of(refusal));
        return ModelState.IsValid ? content : null;
    }

    private async Task<IActionResult?> LoadAsync(string slug, int number, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (await Db.AgendaItems.Include(item => item.Meeting.Body)
                .Include(item => item.Matter).Include(item => item.Agreement)
                .SingleOrDefaultAsync(item => item.MeetingId == Meeting.Id && item.Number == number, cancel) is not { } item)
            return NotFound();

        Item = item;
        Choices = await ItemChoices.LoadAsync(Db, Meeting, item, cancel);
        return null;
    }
}
