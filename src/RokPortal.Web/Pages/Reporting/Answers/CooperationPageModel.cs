using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using RokPortal.Application.Reporting;
using RokPortal.Data;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;
using RokPortal.Web.Pages.Drafts;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>A party's answer about how the cooperation works.</summary>
public abstract class CooperationPageModel(RokDbContext db, ReportVisit visit, FormDrafts drafts) : PageModel
{
    public ReportVisit Visit => visit;

    public PartyReport Report => visit.Report;

    public string Heading => $"Så fungerar samverkan – {Report.Party.ShortName}s rapport";

    [BindProperty]
    public CooperationForm Input { get; set; } = new();

    public DateTime? DraftKeptUtc { get; private set; }

    public IReadOnlyList<CooperationRefusal> Refusals { get; private set; } = [];

    public static IEnumerable<SelectListItem> Marks => Enumerable.Range(CooperationAnswer.Lowest, CooperationAnswer.Highest)
        .Select(mark => mark.ToString(CultureInfo.InvariantCulture))
        .Select(mark => new SelectListItem(mark switch { "1" => "1, stämmer inte alls", "5" => "5, stämmer helt", _ => mark }, mark));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } answer)
            return answer;

        Input = new CooperationForm
        {
            Anchoring = Report.Anchoring,
            Mandate = Report.Mandate,
            Usefulness = Report.Usefulness,
            Comment = Report.CooperationComment,
        };
        if (visit.Link is null)
            DraftKeptUtc = await drafts.RestoreAsync(
                this, values => TryUpdateModelAsync(Input = new CooperationForm(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } answer)
            return answer;

        if (this.Refuses(Refusals, ReportingTexts.Of))
            return Page();

        Report.AssessCooperation(new CooperationAnswer(Input.Anchoring, Input.Mandate, Input.Usefulness, Input.Comment?.Trim() ?? ""));
        visit.NoteUse();
        if (visit.Link is null)
            await drafts.DiscardAsync(cancel);
        return await this.SaveAsync(
            db,
            "Någon annan hos er ändrade rapporten samtidigt. Dina svar står kvar här. Spara igen.",
            new("Svaren om samverkan är sparade.", visit.Address),
            cancel);
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;
        if (Report.Round.Period != ReportingPeriod.FullYear)
            return NotFound();

        Refusals = Report.RefusalsToAssess();
        return null;
    }

    public sealed class CooperationForm
    {
        private const string OneToFive = "Välj en siffra från 1 till 5.";

        [Range(CooperationAnswer.Lowest, CooperationAnswer.Highest, ErrorMessage = OneToFive)]
        public int? Anchoring { get; set; }

        [Range(CooperationAnswer.Lowest, CooperationAnswer.Highest, ErrorMessage = OneToFive)]
        public int? Mandate { get; set; }

        [Range(CooperationAnswer.Lowest, CooperationAnswer.Highest, ErrorMessage = OneToFive)]
        public int? Usefulness { get; set; }

        [StringLength(PartyReport.CommentLength, ErrorMessage = "{0}: texten är för lång. Skriv högst {1} tecken.")]
        [Display(Name = "Egna ord")]
        public string? Comment { get; set; }
    }
}
