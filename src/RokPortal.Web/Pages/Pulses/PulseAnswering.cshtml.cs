using RokPortal.Data.Pulses;
using RokPortal.Web.Pages.Reporting;
using RokPortal.Web.Pages.Reporting.Answers;

namespace RokPortal.Web.Pages.Pulses;

/// <summary>A representative's anonymous answer. No draft is kept of it: a draft would be the user's, and say when.</summary>
[Authorize(Policy = Policies.AnswerPulse)]
public sealed class PulseAnsweringModel(RokDbContext db, CurrentUser current) : RoundPageModel(db, current)
{
    private Person me = null!;

    /// <summary>What is posted under this name is kept nowhere, see <see cref="Drafts.FormDrafts"/>.</summary>
    [BindProperty]
    public AnonymousForm Anonymous { get; set; } = new();

    public Pulse Pulse { get; private set; } = null!;

    public IReadOnlyList<PulseAnswerRefusal> Refusals { get; private set; } = [];

    public static IEnumerable<SelectListItem> Marks => CooperationPageModel.Marks;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel) => await LoadAsync(year, cancel) ?? Page();

    /// <summary>Others may answer at the same moment; then the sum has changed, and one adds again.</summary>
    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel) =>
        await this.SaveEditAsync(
            Db,
            () => AnswerAsync(year, cancel),
            () => new("Tack. Ditt svar är med.", $"/uppfoljning/{year}/puls"),
            "Många svarar just nu, och ditt svar kom inte med. Försök igen.",
            cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> AnswerAsync(int year, CancellationToken cancel)
    {
        if (await LoadAsync(year, cancel) is { } answer)
            return answer;

        foreach (var (index, _) in Anonymous.Marks.Index()
                .Where(given => given.Item is null or < CooperationAnswer.Lowest or > CooperationAnswer.Highest))
            ModelState.AddModelError($"Anonymous.Marks[{index}]", $"Påstående {index + 1}: välj en siffra från 1 till 5.");
        if (!ModelState.IsValid || Refusals.Count > 0)
            return Page();

        Pulse.Answer(me, new PulseAnswer([.. Anonymous.Marks.OfType<int>()], Anonymous.Comment?.Trim() ?? ""));
        return null;
    }

    private async Task<IActionResult?> LoadAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;
        if (await Db.Pulses.WithEverything().SingleOrDefaultAsync(pulse => pulse.PlanId == Plan.PlanId, cancel) is not { } found)
            return NotFound();

        me = await Db.Persons.SingleAsync(person => person.Id == Current.Rights!.PersonId, cancel);
        (Pulse, Refusals) = (found, found.RefusalsToAnswer(me));
        // As many as there are statements, whatever was posted.
        Anonymous.Marks = [.. Pulse.Statements.Select((_, index) => Anonymous.Marks.ElementAtOrDefault(index))];
        return null;
    }

    public sealed class AnonymousForm
    {
        public List<int?> Marks { get; set; } = [];

        [StringLength(PulseAnswer.CommentLength, ErrorMessage = "{0}: texten är för lång. Skriv högst {1} tecken.")]
        [Display(Name = "Egna ord")]
        public string? Comment { get; set; }
    }
}
