using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>Kastade utkast: the user's own texts that were thrown away the last 30 days, and the way to get them back.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DiscardedDraftsModel(DraftStore store, CurrentUser current) : PageModel
{
    public const string Address = "/utkast/kastade";

    private const int ExcerptLength = 120;

    public IReadOnlyList<Row> Drafts { get; private set; } = [];

    /// <summary>The discarded text that a newer one stands in the way of; null for none.</summary>
    public DiscardedDraft? Overtaken { get; private set; }

    public bool IsOvertaken => Overtaken is not null;

    public IReadOnlyList<string> Written => WrittenInForm.Among(Overtaken!.Fields);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (await store.FindDiscardedAsync(current.Id, id, cancel) is not { } discarded)
            return NotFound();
        if (!await store.PutBackAsync(current.Id, discarded, cancel))
        {
            Overtaken = discarded;
            return await ShowAsync(cancel);
        }

        TempData.Flash("Utkastet är tillbaka.");
        return LocalRedirect(discarded.Subject);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Drafts = [.. (await store.ListDiscardedAsync(current.Id, cancel)).Select(draft => new Row(
            draft.Id, draft.Subject, draft.DiscardedUtc, ExcerptOf(WrittenInForm.Among(draft.Fields))))];
        return Page();
    }

    private static string ExcerptOf(IReadOnlyList<string> texts)
    {
        var longest = texts.MaxBy(text => text.Length) ?? "";
        return longest.Length <= ExcerptLength ? longest : $"{longest[..ExcerptLength].TrimEnd()} …";
    }

    /// <summary>A discarded text as it is listed.</summary>
    public sealed record Row(Guid Id, string Subject, DateTime DiscardedUtc, string Excerpt);
}
