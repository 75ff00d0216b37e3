using System.Security.Cryptography;
using System.Text;
using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>
/// Osparade texter: drafts of anybody that a document would lack if it were made now. Its preview lists them, and the act that
/// sends or locks it asks first. Which pages a document is written on is said in its own feature's folder.
/// </summary>
public sealed class UnsavedWork
{
    public static readonly UnsavedWork None = new([]);

    private UnsavedWork(IReadOnlyList<UnsavedText> rows) => Rows = rows;

    /// <summary>The texts, the one that has waited longest first.</summary>
    public IReadOnlyList<UnsavedText> Rows { get; }

    /// <summary>Name of the box to tick; it is never ticked beforehand.</summary>
    public string? WithoutDrafts => null;

    /// <summary>What the ticked box says: these texts, and no others. A draft that came meanwhile is asked about anew.</summary>
    public string Seen => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', Rows.Select(row => row.DraftId).Order()))))[..16];

    /// <summary>Drafts with the names of their pages.</summary>
    /// <param name="drafts">Drafts below the address of the document's thing.</param>
    /// <param name="user">Whose own drafts are called so.</param>
    /// <param name="nameOf">Name of the page with an address; null if the document has nothing from it.</param>
    public static UnsavedWork Of(IEnumerable<UnsavedDraft> drafts, CurrentUser user, Func<string, string?> nameOf) => new(
        [.. drafts.Select(draft => (draft, Name: nameOf(draft.Address)))
            .Where(row => row.Name is not null)
            .Select(row => new UnsavedText(
                row.draft.Id,
                row.draft.UserId == user.Id ? null : row.draft.UserName,
                row.Name!,
                row.draft.Address,
                row.draft.SavedUtc))]);

    /// <summary>True, with the question on the page, if there are such texts and the user has not said to go on without them.</summary>
    public bool Stops(PageModel page)
    {
        if (Rows.Count == 0 || page.Request.Form[nameof(WithoutDrafts)] == Seen)
            return false;

        page.ModelState.AddModelError(
            nameof(WithoutDrafts), "Någon har text som inte är sparad. Spara din egen, eller be den som har skrivit att spara. "
                + "Du kan också bocka för att fortsätta utan den.");
        return true;
    }
}

/// <summary>One text that is not saved; never what it says.</summary>
/// <param name="DraftId">The draft.</param>
/// <param name="Writer">Who wrote it; null for the user.</param>
/// <param name="Page">Name of the page it stands on.</param>
/// <param name="Address">Address of the page.</param>
/// <param name="SavedUtc">When it was kept as a draft last, in UTC.</param>
public sealed record UnsavedText(Guid DraftId, string? Writer, string Page, string Address, DateTime SavedUtc);
