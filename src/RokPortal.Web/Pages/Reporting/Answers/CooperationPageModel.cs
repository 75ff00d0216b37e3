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

    public Comparison Comparison { get; private set; } = new([]);

    public IReadOnlyList<CooperationRefusal> Refusals { get; private set; } = [];

    public static IEnumerable<SelectListItem> Marks => Enumerable.Range(CooperationAnswer.Lowest, CooperationAnswer.Highest)
        .Select(mark => mark.ToString(CultureInfo.InvariantCulture))
        .Select(mark => new SelectListItem(mark switch { "1" => "1, stämmer inte alls", "5" => "5, stämmer helt", _ => mark }, mark));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } answer)
            return answer;

        Input = CooperationForm.From(Report);
        if (visit.Link is null)
            DraftKeptUtc = await drafts.RestoreAsync(
                this, values => TryUpdateModelAsync(Input = new CooperationForm(), nameof(Input), values), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await this.SaveEditAsync(
            db, () => AssessAsync(cancel), () => new("Svaren om samverkan är sparade.", visit.Address), cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> AssessAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } answer)
            return answer;

        (var given, Comparison) = this.JudgeBesideOthers(Input, Report, Judge);
        if (given is null)
            return Page();

        Report.AssessCooperation(given);
        visit.NoteUse();
        if (visit.Link is null)
            await drafts.DiscardAsync(cancel);
        return null;
    }

    /// <summary>What was typed as an answer, or null with the reasons in the model state.</summary>
    private CooperationAnswer? Judge() => this.Refuses(Refusals, ReportingTexts.Of)
        ? null
        : new CooperationAnswer(Input.Anchoring, Input.Mandate, Input.Usefulness, Input.Comment?.Trim() ?? "");

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;
        if (Report.Round.Period != ReportingPeriod.FullYear)
            return NotFound();

        Refusals = Report.RefusalsToAssess();
        return null;
    }
}
