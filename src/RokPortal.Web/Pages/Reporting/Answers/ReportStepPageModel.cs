using RokPortal.Application.Removals;
using RokPortal.Data.Removals;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>One activity of a party's report.</summary>
public abstract class ReportStepPageModel(RokDbContext db, ReportVisit visit, FormDrafts drafts, FileLimits limits) : PageModel
{
    private bool isRepeated;

    public ReportVisit Visit => visit;

    public PartyReport Report => visit.Report;

    public string Heading => $"{Step.Activity.TitleInForce} – {Report.Party.ShortName}s rapport";

    [BindProperty]
    public AnswerForm Input { get; set; } = new();

    /// <summary>The button "Oförändrat" was pressed: the last answer is given as if it had been typed.</summary>
    [BindProperty]
    public bool Unchanged { get; set; }

    [BindProperty]
    public EvidenceForm Evidence { get; set; } = new();

    public ActivityReport Step { get; private set; } = null!;

    /// <summary>What the party said the last time, or null.</summary>
    public LastAnswer? Last { get; private set; }

    /// <summary>Files that were taken away the last 30 days.</summary>
    public IReadOnlyList<ListedRemoval> RemovedFiles { get; private set; } = [];

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

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancel) =>
        await this.SaveEditAsync(db, () => AnswerAsync(number, cancel), GoOn, cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> AnswerAsync(int number, CancellationToken cancel)
    {
        if (await LoadAsync(number, cancel) is { } answer)
            return answer;

        RepeatLast();
        (var given, Comparison) = this.JudgeBesideOthers(Input, Step, Judge);
        List<StoredFile> putBack =
        [
            .. await db.TakeRemovedFilesAsync(RemovedKind.Evidence, Step.Id, Evidence.ToPutBack, visit.Now, cancel),
            .. TakenAway.Where(row => Evidence.PutsBack(row.Id)).Select(row => row.File),
        ];
        if (await Evidence.ReadAsync(Step, putBack, HttpContext, limits, ModelState, cancel) is not { } files || given is null)
            return Page();

        if (!files.IsNothing)
            db.KeepRemovedFiles(
                RemovedKind.Evidence,
                Step.Id,
                Step.ChangeEvidence(files.Removed, files.Added, visit.Now, visit.Respondent),
                visit.Now,
                visit.Respondent);
        Step.Answer(given, visit.Now, visit.Respondent);
        visit.NoteUse();
        if (visit.Link is null)
            await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was sent and taken away in a correction the last 30 days.</summary>
    private IEnumerable<EvidenceFile> TakenAway =>
        Step.Evidence.Where(row => row.RemovedUtc > visit.Now.AddDays(-RemovedThing.Days)).OrderBy(row => row.RemovedUtc);

    /// <summary>To the next activity that has no status, or back to the report.</summary>
    private Done GoOn()
    {
        var next = visit.Steps.Skip(Place).Concat(visit.Steps.Take(Place - 1)).FirstOrDefault(step => step.Status is null);
        return new(
            $"{Step.Activity.TitleInForce} är sparad.{(next is null ? " Alla aktiviteter har status." : "")}",
            next is null || Report.SubmittedUtc is not null ? visit.Address : $"{visit.Address}/{next.Activity.Number}");
    }

    /// <summary>Once only: after that the form may hold what others have changed.</summary>
    private void RepeatLast()
    {
        if (!Unchanged || isRepeated || Last is null)
            return;

        Input.Repeat(Last);
        isRepeated = true;
        ModelState.Clear();
        TryValidateModel(Input, nameof(Input));
    }

    /// <summary>What was typed as an answer, or null with the reasons in the model state.</summary>
    private ActivityAnswer? Judge()
    {
        if (Input.Read(ModelState) is not { } given)
            return null;
        if (Unchanged && Last is not null)
            given = AnswerForm.UnchangedIf(given, Last);

        return this.Refuses(
            Step.RefusalsToAnswer(given),
            ReportingTexts.Of,
            refusal => refusal == AnswerRefusal.ReasonMissing ? "Input.Reason" : "") ? null : given;
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
        if (MayAnswer)
        {
            RemovedFiles =
            [
                .. await db.ListRemovedAsync(RemovedKind.Evidence, step.Id, visit.Now, cancel),
                .. TakenAway.Select(row => new ListedRemoval(row.Id, row.File.Name, row.RemovedUtc!.Value, row.RemovedBy)),
            ];
        }

        Last = await db.LastAnswerAsync(Report, step.Activity, cancel);
        return null;
    }
}
