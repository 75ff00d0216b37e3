namespace RokPortal.Web.Pages.Meetings.Matters;

/// <summary>The button of a page that puts a matter on an agenda.</summary>
internal static class PuttingTurn
{
    /// <summary>What to say and where to go once it is saved; null, with the reasons on the page, if it cannot be put there.</summary>
    public static Done? Put(this PageModel page, PutOnAgenda putting, string? slug, string name)
    {
        if (putting.Meetings.FirstOrDefault(open => open.Slug == slug) is not { } chosen)
        {
            page.ModelState.AddModelError("", "Välj ett av mötena i listan.");
            return null;
        }
        if (page.Refuses(putting.RefusalsToPut(chosen), ItemTexts.Of))
            return null;

        var item = putting.Put(chosen);
        return new($"{name} står på dagordningen, på plats {chosen.PositionOf(item)} av {chosen.Items.Count}.", $"/moten/{chosen.Slug}");
    }
}
