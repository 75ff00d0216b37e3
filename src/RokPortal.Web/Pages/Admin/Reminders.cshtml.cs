namespace RokPortal.Web.Pages.Admin;

/// <summary>When the parties that have not reported are reminded.</summary>
[Authorize(Policy = Policies.ManageSettings)]
public sealed class RemindersModel(RokDbContext db) : PageModel
{
    [BindProperty]
    public ReminderForm Input { get; set; } = new();

    /// <summary>What holds now.</summary>
    public LeadTimes Current { get; private set; } = null!;

    public Comparison Comparison { get; private set; } = new([]);

    public async Task OnGetAsync(CancellationToken cancel) => Input = ReminderForm.From(await LoadAsync(cancel));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await this.SaveEditAsync(
            db,
            () => KeepToAsync(cancel),
            () => new("Påminnelserna är sparade. De nya dagarna gäller genast.", "/administration/paminnelser"),
            cancel) ?? Page();

    /// <summary>Null, or the answer to give instead of saving.</summary>
    private async Task<IActionResult?> KeepToAsync(CancellationToken cancel)
    {
        var county = await LoadAsync(cancel);
        (var wanted, Comparison) = this.JudgeBesideOthers(Input, county, () => Input.Read(Current, ModelState));
        if (wanted is null)
            return Page();

        county.KeepTo(wanted);
        return null;
    }

    private async Task<County> LoadAsync(CancellationToken cancel)
    {
        var county = await db.Counties.SingleAsync(cancel);
        Current = county.LeadTimes;
        return county;
    }
}
