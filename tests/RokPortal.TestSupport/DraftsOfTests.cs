using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Drafts;

namespace RokPortal.TestSupport;

/// <summary>Unsaved texts of the demo county's accounts.</summary>
public static class DraftsOfTests
{
    /// <summary>Keeps a text that somebody has typed on a page and not saved.</summary>
    /// <param name="host">The portal.</param>
    /// <param name="account">Who.</param>
    /// <param name="address">The page.</param>
    /// <param name="text">What stands in its form.</param>
    public static async Task KeepDraftAsync(this PortalHost host, string account, string address, string text)
    {
        await using var db = host.OpenDatabase();
        var user = await db.Users.SingleAsync(user => user.Email == account);
        await new DraftStore(db, host.Clock).KeepAsync(
            user.Id, address, new Dictionary<string, string[]> { ["Input.Text"] = [text] }, default);
    }
}
