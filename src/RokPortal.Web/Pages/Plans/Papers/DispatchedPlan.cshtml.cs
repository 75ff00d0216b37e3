using RokPortal.Documents.Html;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Review;

namespace RokPortal.Web.Pages.Plans.Papers;

/// <summary>A draft as it was sent out, to read: what the parties read while the next version is being written.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DispatchedPlanModel(RokDbContext db, CurrentUser current) : PlanPageModel(db, current)
{
    public SentVersionView Version { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, int number, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;
        if (Plan.Dispatches.FirstOrDefault(sent => sent.Number == number) is not { } sent
            || await ReadPlanDocument.SentAsync(Db, Plan.Id, number, cancel) is not { } record)
            return NotFound();

        var document = ActivityPlanDocument.Compose(record);
        var before = await ReadPlanDocument.PublicBeforeAsync(Db, Plan, number, cancel);
        Version = new SentVersionView($"Utkast till aktivitetsplan {year}", sent, $"/aktivitetsplaner/{year}")
        {
            Latest = Plan.Sent!.Number,
            IsOut = Plan.Status == PlanStatus.SentOut,
            Changes = before is null ? null : DocumentChanges.Between(ActivityPlanDocument.Compose(before.Record), document),
            Before = before is null ? null : new(before.Address, before.Name),
            Html = HtmlWriter.WriteDocument(document, new HtmlOptions { HeadingOffset = 1 }),
        };
        return Page();
    }
}
