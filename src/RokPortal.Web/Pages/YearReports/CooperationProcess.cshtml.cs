using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.YearReports;
using RokPortal.Web.Pages.Reporting;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>How the parties cooperated in a year: the same blocks as in the report.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class CooperationProcessModel(RokDbContext db, CurrentUser current, TimeProvider clock) : RoundPageModel(db, current)
{
    public PulseRecord? Pulse { get; private set; }

    public bool MayAnswer => Current.May(Policies.AnswerPulse);

    /// <summary>The blocks, encoded by <see cref="HtmlWriter"/>.</summary>
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await OpenAsync(year, cancel) is { } answer)
            return answer;

        var record = await ReadCooperation.ReadAsync(Db, year, Plan, clock.Today(), cancel);
        Pulse = record.Pulse;
        Html = HtmlWriter.WriteDocument(new DocumentContent
        {
            Title = $"Samverkan {year}",
            CreatedUtc = clock.UtcNow(),
            Blocks = [.. CooperationBlocks.All(record, level: 2)],
        });
        return Page();
    }
}
