using RokPortal.Documents.Plans;

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

        var before = await ReadPlanDocument.PublicBeforeAsync(Db, Plan, number, cancel);
        Version = new SentVersionView($"Utkast till aktivitetsplan {year}", sent, $"/aktivitetsplaner/{year}")
        {
            Latest = Plan.Sent!.Number,
            IsOut = Plan.Status == PlanStatus.SentOut,
            Document = ActivityPlanDocument.Compose(record),
            Before = before is null ? null : new(before.Address, before.Name, ActivityPlanDocument.Compose(before.Record)),
        };
        return Page();
    }
}
