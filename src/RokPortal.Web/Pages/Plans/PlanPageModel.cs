namespace RokPortal.Web.Pages.Plans;

/// <summary>A page about one plan: opens it, or answers 404 or 403.</summary>
public abstract class PlanPageModel(RokDbContext db, CurrentUser current) : PageModel
{
    /// <summary>What is said when somebody else changed the same thing in between.</summary>
    protected const string Clash = "Någon annan ändrade planen samtidigt. Inget är sparat än. Försök igen.";

    /// <summary>The plan; set once <see cref="OpenAsync"/> has let the user in.</summary>
    public PlanHeader Plan { get; private set; } = null!;

    public CurrentUser Current => current;

    /// <summary>Whether the user may write on the plan, and the plan may be written on.</summary>
    public bool MayEdit => Plan.IsOpen && current.May(Policies.EditPlan);

    protected RokDbContext Db => db;

    /// <summary>
    /// Opens the plan of a year. Gives null when the user may read it as it is now, else the answer to give: while it is being
    /// written, others read what was sent out last, and while a new version is, the adopted one.
    /// </summary>
    protected async Task<IActionResult?> OpenAsync(int year, CancellationToken cancel)
    {
        if (await OpenKeptAsync(year, cancel) is { } answer)
            return answer;
        if (!Plan.IsOpen || Plan.Sent is not { } sent || current.May(Policies.ReadDrafts))
            return null;
        return HttpMethods.IsGet(Request.Method)
            ? Redirect($"/aktivitetsplaner/{year}/utskick/{sent.Number}{this.PdfIfAsked()}")
            : Forbid();
    }

    /// <summary>Opens the plan of a year for what is kept of it. Gives null when the user may read it, else the answer to give.</summary>
    protected async Task<IActionResult?> OpenKeptAsync(int year, CancellationToken cancel)
    {
        var plan = await db.FindPlanAsync(year, cancel);
        if (plan is null)
            return NotFound();
        if (!current.May(Policies.ReadPlan, plan.Status))
        {
            return plan.Adoptions is [var latest, ..] && HttpMethods.IsGet(Request.Method)
                ? Redirect($"/aktivitetsplaner/{year}/versioner/{latest.Version}")
                : Forbid();
        }

        Plan = plan;
        return null;
    }

    /// <summary>The plan: with what its twins ask of for a page that is shown, with everything in it for verbs; tracked.</summary>
    protected Task<ActivityPlan> ReadAsync(CancellationToken cancel) =>
        (HttpMethods.IsPost(Request.Method) ? db.Plans.WithEverything() : db.Plans.ToJudge())
        .SingleAsync(plan => plan.Id == Plan.Id, cancel);

    /// <summary>Saves, says so and goes on; or shows the page again, if somebody else changed the same thing in between.</summary>
    protected Task<IActionResult> SaveAsync(string message, string address, CancellationToken cancel) =>
        this.SaveAsync(db, Clash, new(message, address), cancel);
}
