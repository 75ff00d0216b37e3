namespace RokPortal.Web.Pages.YearReports;

/// <summary>Starts the report of a year, also of one that had no plan.</summary>
[Authorize(Policy = Policies.RunReporting)]
public sealed class YearStartModel(RokDbContext db, TimeProvider clock) : PageModel
{
    private List<(Agreement Agreement, int Year)> possible = [];
    private List<int> taken = [];

    [BindProperty]
    [Required(ErrorMessage = "Välj vilket år som ska följas upp.")]
    public string? Year { get; set; }

    public IEnumerable<SelectListItem> Years => possible.Select(entry => new SelectListItem(Text(entry.Year), Text(entry.Year)));

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var chosen = possible.Find(entry => Text(entry.Year) == Year);
        if (ModelState.IsValid && chosen.Agreement is null)
            ModelState.AddModelError(nameof(Year), "Välj ett år i listan.");
        if (!ModelState.IsValid)
            return Page();

        db.YearReports.Add(YearReport.Start(chosen.Agreement!, chosen.Year, taken, clock.Today()));
        return await this.SaveNewAsync(
            db,
            field: "",
            "Någon annan började på samma år samtidigt. Gå till uppföljningarna och öppna den där.",
            new(
                $"Uppföljningen av {chosen.Year} är påbörjad. Skriv avsnitten ett i taget.",
                $"/uppfoljning/{chosen.Year}/sammanstallning"),
            cancel);
    }

    /// <summary>
    /// Years without a report that an agreement was in force, the latest first; of the latest agreement, should two share a year.
    /// </summary>
    private async Task LoadAsync(CancellationToken cancel)
    {
        var agreements = await db.Agreements.Include(agreement => agreement.Extensions)
            .OrderByDescending(agreement => agreement.ValidFrom).ToListAsync(cancel);
        taken = await db.YearReports.Select(yearReport => yearReport.Year).ToListAsync(cancel);
        possible =
        [
            .. from agreement in agreements
               from year in Enumerable.Range(agreement.FirstYear, Math.Max(0, clock.Today().Year - agreement.FirstYear + 1))
               where YearReport.RefusalsToStart(agreement, year, taken, clock.Today()).Count == 0
               select (agreement, year),
        ];
        possible = [.. possible.DistinctBy(entry => entry.Year).OrderByDescending(entry => entry.Year)];
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
