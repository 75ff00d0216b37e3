using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Meetings;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Meetings;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

namespace RokPortal.Web.Pages.Meetings;

/// <summary>Moves a meeting. A new day gives it a new address; the old one leads on.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class ScheduleModel(RokDbContext db, CurrentUser current, FormDrafts drafts) : MeetingPageModel(db, current)
{
    private Meeting meeting = null!;

    [BindProperty]
    public ScheduleForm Input { get; set; } = new();

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; private set; } = new([]);

    /// <summary>Why no time at all would do.</summary>
    public IReadOnlyList<SchedulingRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        ModelState.Clear();
        Input = ScheduleForm.From(meeting);
        DraftKeptUtc = await drafts.RestoreAsync(this, values => TryUpdateModelAsync(Input = new(), nameof(Input), values), cancel);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel) => SaveAsync(slug, isRetry: false, cancel);

    private async Task<IActionResult> SaveAsync(string slug, bool isRetry, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        var wanted = Judge();
        if (wanted is not null && Input.Version != meeting.Version)
        {
            Comparison = new Comparison(Input.MergeWith(meeting), meeting.ChangedBy, meeting.ChangedUtc);
            ModelState.Clear();
            wanted = Comparison.Clashes.Count == 0 ? Judge() : null;
        }

        if (wanted is not var (day, start, end))
            return Page();

        // Names that the meeting itself has had are free to it again.
        var taken = (await Db.MeetingSlugsAsync(meeting.BodyId, cancel)).Except(meeting.FormerSlugs).ToList();
        var title = string.IsNullOrWhiteSpace(Input.Title) ? meeting.Body.Name : Input.Title.Trim();
        meeting.Reschedule(title, day, start, end, Input.Place!.Trim(), taken);
        await drafts.DiscardAsync(cancel);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!isRetry)
        {
            // Somebody saved between our reading and our writing: read again and compare.
            Db.ChangeTracker.Clear();
            return await SaveAsync(slug, isRetry: true, cancel);
        }

        TempData.Flash("Tid och plats är sparade.");
        return Redirect($"/moten/{meeting.Slug}");
    }

    /// <summary>What was typed, or null with the reasons in the model state.</summary>
    private (DateOnly Day, TimeOnly Start, TimeOnly End)? Judge()
    {
        if (Input.Read(ModelState) is not var (day, start, end))
            return null;

        foreach (var refusal in meeting.RefusalsToReschedule(start, end))
            ModelState.AddModelError(refusal == SchedulingRefusal.EndsBeforeItStarts ? "Input.End" : "", MeetingTexts.Of(refusal));
        return ModelState.IsValid ? (day, start, end) : null;
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        meeting = await Db.Meetings.Include(meeting => meeting.Body).SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        Refusals = meeting.RefusalsToReschedule(meeting.Start, meeting.End);
        return null;
    }
}
