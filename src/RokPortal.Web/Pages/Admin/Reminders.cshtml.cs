using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Domain.Coordination;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Security;

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

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => SaveAsync(isRetry: false, cancel);

    private async Task<IActionResult> SaveAsync(bool isRetry, CancellationToken cancel)
    {
        var county = await LoadAsync(cancel);
        var wanted = Input.Read(Current, ModelState);
        if (wanted is not null && Input.Version != county.Version)
        {
            Comparison = new Comparison(Input.MergeWith(county), county.ChangedBy, county.ChangedUtc);
            ModelState.Clear();
            wanted = Comparison.Clashes.Count == 0 ? Input.Read(Current, ModelState) : null;
        }

        if (wanted is null)
            return Page();

        county.KeepTo(wanted);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!isRetry)
        {
            // Somebody saved between our reading and our writing: read again and compare.
            db.ChangeTracker.Clear();
            return await SaveAsync(isRetry: true, cancel);
        }

        TempData.Flash("Påminnelserna är sparade. De nya dagarna gäller genast.");
        return Redirect("/administration/paminnelser");
    }

    private async Task<County> LoadAsync(CancellationToken cancel)
    {
        var county = await db.Counties.SingleAsync(cancel);
        Current = county.LeadTimes;
        return county;
    }
}
