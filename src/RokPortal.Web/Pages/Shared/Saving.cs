using RokPortal.Data.Shared;

namespace RokPortal.Web.Pages.Shared;

/// <summary>What the pages share of the way from a verb to the database, where somebody else may have been first.</summary>
internal static class Saving
{
    /// <summary>So many times an edit is tried; who is still too late then decides about it.</summary>
    private const int MostAttempts = 8;

    private const string Clash = "Någon annan ändrade samtidigt. Inget är sparat än. Försök igen.";

    /// <summary>Puts reasons against something on the page. True if anything stands in the way, in what was typed too.</summary>
    /// <param name="page">Gets the reasons.</param>
    /// <param name="refusals">What the verb's twin says.</param>
    /// <param name="text">Each in words.</param>
    /// <param name="field">The field each is about; without it, none.</param>
    public static bool Refuses<TRefusal>(
        this PageModel page, IEnumerable<TRefusal> refusals, Func<TRefusal, string> text, Func<TRefusal, string>? field = null) =>
        page.ModelState.Refuses(refusals, text, field);

    /// <summary>The same where a form is read beside its page.</summary>
    public static bool Refuses<TRefusal>(
        this ModelStateDictionary state, IEnumerable<TRefusal> refusals, Func<TRefusal, string> text, Func<TRefusal, string>? field = null)
    {
        foreach (var refusal in refusals)
            state.AddModelError(field?.Invoke(refusal) ?? "", text(refusal));
        return !state.IsValid;
    }

    /// <summary>Saves. False, with a message on the page, if somebody else was first.</summary>
    /// <param name="page">Gets the message.</param>
    /// <param name="db">What is saved.</param>
    /// <param name="clash">What is said then.</param>
    /// <param name="cancel">Stops saving.</param>
    public static async Task<bool> SaveOrSayAsync(this PageModel page, RokDbContext db, string clash, CancellationToken cancel)
    {
        if (await db.TrySaveAsync(cancel) == SaveResult.Saved)
            return true;

        page.ModelState.AddModelError("", clash);
        return false;
    }

    /// <summary>Saves, says so and goes on; or shows the page again, with what is said when somebody else was first.</summary>
    public static async Task<IActionResult> SaveAsync(
        this PageModel page, RokDbContext db, string clash, Done done, CancellationToken cancel) =>
        await page.SaveOrSayAsync(db, clash, cancel) ? page.GoOn(done) : page.Page();

    /// <summary>The same for what is new and has something that only one can have, such as a year or a name in addresses.</summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="db">What is saved.</param>
    /// <param name="field">The field that it comes from; empty for none.</param>
    /// <param name="taken">What is said there when somebody else has taken it. Others may be in the way in other ways too.</param>
    /// <param name="done">What is said when it is saved, and where the user goes on.</param>
    /// <param name="cancel">Stops saving.</param>
    public static async Task<IActionResult> SaveNewAsync(
        this PageModel page, RokDbContext db, string field, string taken, Done done, CancellationToken cancel)
    {
        var result = await db.TrySaveAsync(cancel);
        if (result == SaveResult.Saved)
            return page.GoOn(done);

        var (where, what) = result == SaveResult.TakenByOthers ? (field, taken) : ("", Clash);
        page.ModelState.AddModelError(where, what);
        return page.Page();
    }

    /// <summary>
    /// Saves an edit that takes in what others have saved since the form was opened. If one more of them does between its
    /// reading and its writing, it reads and compares again.
    /// </summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="db">What is saved.</param>
    /// <param name="edit">Reads, judges and changes. Null when that can be saved, else the answer to give instead.</param>
    /// <param name="done">What is said when it is saved, and where the user goes on.</param>
    /// <param name="cancel">Stops saving.</param>
    /// <returns>The answer; null, with a message on the page, if others were first each time.</returns>
    public static Task<IActionResult?> SaveEditAsync(
        this PageModel page, RokDbContext db, Func<Task<IActionResult?>> edit, Func<Done> done, CancellationToken cancel) =>
        page.SaveEditAsync(db, edit, done, Clash, cancel);

    /// <summary>The same, with words of its own for the last case.</summary>
    public static async Task<IActionResult?> SaveEditAsync(
        this PageModel page,
        RokDbContext db,
        Func<Task<IActionResult?>> edit,
        Func<Done> done,
        string clash,
        CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await edit() is { } answer)
                return answer;
            if (await db.TrySaveAsync(cancel) == SaveResult.Saved)
                return page.GoOn(done());
        }

        page.ModelState.AddModelError("", clash);
        return null;
    }

    /// <summary>
    /// Judges what was typed. If somebody else has saved since the form was opened, takes in what only they changed and judges
    /// the whole; what both changed is for the user to compare, and nothing is given.
    /// </summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="mine">The form as it was posted.</param>
    /// <param name="stored">What it is about, as it is stored now.</param>
    /// <param name="judge">Reads the form. Null, with the reasons on the page, if it cannot be saved.</param>
    public static (TContent? Content, Comparison Comparison) JudgeBesideOthers<TForm, TStored, TContent>(
        this PageModel page, TForm mine, TStored stored, Func<TContent?> judge)
        where TForm : IVersionedForm<TForm, TStored>
        where TStored : Aggregate
    {
        var (content, comparison) = page.JudgePartBesideOthers(mine, stored, judge);
        return (content, comparison with { Other = stored.ChangedBy, SavedUtc = stored.ChangedUtc });
    }

    /// <summary>
    /// The same for a part of something larger. Nobody is named in the comparison: who last changed the whole may have changed
    /// another part.
    /// </summary>
    public static (TContent? Content, Comparison Comparison) JudgePartBesideOthers<TForm, TStored, TContent>(
        this PageModel page, TForm mine, TStored stored, Func<TContent?> judge)
        where TForm : IVersionedForm<TForm, TStored>
    {
        var isReadable = page.ModelState.IsValid;
        var (content, theirs) = (judge(), TForm.From(stored));
        if (mine.Version == theirs.Version || (content is null && !isReadable))
            return (content, new Comparison([]));

        var clashes = FormMerge.Merge(mine, theirs, TForm.Fields);
        // What was posted gives way to what was merged; what a rule had against mine may not hold for the whole.
        page.ModelState.Clear();
        return (clashes.Count == 0 ? judge() : default, new Comparison(clashes));
    }

    /// <summary>Says what is done and leads on.</summary>
    public static RedirectResult GoOn(this PageModel page, Done done)
    {
        page.TempData.Flash(done.Message, undo: done.Undo);
        return new RedirectResult(done.Address);
    }
}

/// <summary>What is said of a save that succeeded, and where the user goes on.</summary>
public sealed record Done(string Message, string Address)
{
    /// <summary>What takes it back, for who thinks better of it at once; null if nothing does.</summary>
    public UndoForm? Undo { get; init; }
}
