using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;

namespace RokPortal.Web.Pages.Shared;

/// <summary>Saving when somebody else may have been first.</summary>
internal static class Saving
{
    /// <summary>Saves. False, with a message on the page, if somebody else changed the same thing in between.</summary>
    /// <param name="page">Gets the message.</param>
    /// <param name="db">What is saved.</param>
    /// <param name="clash">Says what the other changed, as a sentence.</param>
    /// <param name="cancel">Stops saving.</param>
    public static async Task<bool> SaveOrSayAsync(this PageModel page, RokDbContext db, string clash, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            page.ModelState.AddModelError("", $"{clash} Inget är sparat än. Försök igen.");
            return false;
        }
    }
}
