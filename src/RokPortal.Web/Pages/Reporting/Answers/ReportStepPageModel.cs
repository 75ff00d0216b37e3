using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Reporting;
using RokPortal.Data;
using RokPortal.Data.Reporting;
using RokPortal.Domain.Reporting;
using RokPortal.Web.Files;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>One activity of a party's report.</summary>
public abstract class ReportStepPageModel(RokDbContext db, ReportVisit visit, FormDrafts drafts, FileLimits limits) : PageModel
{
    public ReportVisit Visit => visit;

    public PartyReport Report => visit.Report;

    public string Heading => $"{Step.Activity.Title} – {Report.Party.ShortName}s rapport";

    [BindProperty]
    public AnswerForm Input { get; set; } = new();

    /// <summary>The button "Oförändrat" was pressed.</summary>
    [BindProperty]
    public bool Unchanged { get; set; }

    [BindProperty]
    public EvidenceForm Evidence { get; set; } = new();

    public ActivityReport Step { get; private set; } = null!;

    /// <summary>What the party said the last time, or null.</summary>
    public LastAnswer? Last { get; private set; }

    public DateTime? DraftKeptUtc { get; private set; }

    public Comparison Comparison { get; private set; } = new([]);

    /// <summary>Place among the steps, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>Why the step takes in no answer.</summary>
    public IReadOnlyList<AnswerRefusal> Refusals => Step.RefusalsToAnswer(new ActivityAnswer(ReportStatus.OnTrack));

    public bool MayAnswer => Refusals.Count == 0;

    /// <summary>What may be attached; after an error also that files must be chosen anew.</summary>
    public string FileHint =>
        (ModelState.IsValid && Comparison.Clashes.Count == 0 ? "" : "Webbläsaren kan inte hålla kvar valda filer. Välj dem igen. ")
        + $"Högst {SwedishWords.Number(ActivityReport.MostEvidence)} filer med högst {limits.Megabytes} MB var: {FileTexts.Accepted}. "
        + "Bifoga inga personuppgifter.";

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (await LoadAsync(number, cancel) is { } answer)
            return answer;

        ReportClock.Start(TempData, visit);
        ModelState.Clear();
        Input = AnswerForm.From(Step);
        if (visit.IsOpen && visit.Link is null)
            DraftKeptUtc = await drafts.RestoreAsync(
                this, values => TryUpdateModelAsync(Input = new AnswerForm(), nameof(Input), values), cancel);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(int number, CancellationToken cancel) => SaveAsync(number, isRetry: false, cancel);

    private async Task<IActionResult> SaveAsync(int number, bool isRetry, CancellationToken cancel)
    {
        if (await LoadAsync(number, cancel) is { } answer)
            return answer;

        var given = Judge();
        if (given is not null && Input.Version != Step.Version)
        {
            Comparison = new Comparison(Input.MergeWith(Step), Step.ChangedBy, Step.ChangedUtc);
            ModelState.Clear();
            given = Comparison.Clashes.Count == 0 ? Judge() : null;
        }

        if (await Evidence.ReadAsync(Step, HttpContext, limits, ModelState, cancel) is not { } files || given is null)
            return Page();

        if (!files.IsNothing)
            db.Files.RemoveRange(Step.ChangeEvidence(files.Removed, files.Added, visit.Now, visit.Respondent));
        Step.Answer(given, visit.Now, visit.Respondent);
        visit.NoteUse();
        if (visit.Link is null)
            await drafts.DiscardAsync(cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!isRetry)
        {
            // Somebody at the same party saved between our reading and our writing: read again and compare.
            db.ChangeTracker.Clear();
            return await SaveAsync(number, isRetry: true, cancel);
        }

        var next = visit.Steps.Skip(Place).Concat(visit.Steps.Take(Place - 1)).FirstOrDefault(step => step.Status is null);
        TempData.Flash(next is null
            ? $"{Step.Activity.Title} är sparad. Alla aktiviteter har status."
            : $"{Step.Activity.Title} är sparad.");
        return Redirect(next is null || Report.SubmittedUtc is not null ? visit.Address : $"{visit.Address}/{next.Activity.Number}");
    }

    /// <summary>What was typed as an answer, or null with the reasons in the model state.</summary>
    private ActivityAnswer? Judge()
    {
        if (Unchanged && Last is not null)
            ModelState.Clear();
        var given = Unchanged && Last is { } last
            ? ActivityAnswer.UnchangedSince(
                last.Status, last.Reason, last.ExpectedMonth,
                string.IsNullOrWhiteSpace(Input.Text) ? last.Text : Input.Text.Trim()) with
            {
                WantsHelp = Input.WantsHelp,
            }
            : Input.Read(ModelState);
        if (given is null)
            return null;

        foreach (var refusal in Step.RefusalsToAnswer(given))
            ModelState.AddModelError(refusal == AnswerRefusal.ReasonMissing ? "Input.Reason" : "", ReportingTexts.Of(refusal));
        return ModelState.IsValid ? given : null;
    }

    private async Task<IActionResult?> LoadAsync(int number, CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;
        if (Report.Activities.FirstOrDefault(row => row.Activity.Number == number) is not { } step)
            return NotFound();

        Step = step;
        Place = visit.Steps.Index().FirstOrDefault(entry => entry.Item == step).Index + 1;
        await db.LoadEvidenceAsync(step, cancel);
        Last = await db.LastAnswerAsync(Report, step.Activity, cancel);
        return null;
    }
}
