using Microsoft.Extensions.Primitives;
using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>
/// Keeps and gives back what a user has typed into a form but not saved. A form that wants this carries the hidden
/// field <see cref="SubjectField"/> with its page's address; autosave, the move buttons and an expired sign-in all
/// end here.
/// </summary>
public sealed class FormDrafts(DraftStore store, CurrentUser user, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>Hidden field that says which page the form belongs to.</summary>
    public const string SubjectField = "Draft.Subject";

    /// <summary>Field of the script: when the text was typed, in milliseconds since 1970, by the server's clock.</summary>
    private const string TypedField = "Draft.Typed";

    /// <summary>Not the user's text, or too secret to keep: passwords and one-time codes.</summary>
    private static readonly HashSet<string> NotTyped =
        [
            "__RequestVerificationToken", SubjectField, TypedField, "Preview", "Move", "Parked", "ReturnUrl",
            "Password", "Code", "Input.Password", "Input.Current", "Input.New",
        ];

    /// <summary>What is asked anonymously is never kept with a user.</summary>
    private const string Anonymous = "Anonymous.";

    private HttpContext Http => http.HttpContext!;

    /// <summary>Keeps the posted form as a draft. Gives the address of the form's page, or null if nothing was kept.</summary>
    public async Task<string?> KeepPostedAsync(CancellationToken cancel)
    {
        var form = await Http.Request.ReadFormAsync(cancel);
        return await KeepAsync(cancel) == Keeping.TooLarge ? null : SubjectOf(form);
    }

    /// <summary>Keeps the posted form as a draft; what says the same as what is saved is none, and ends one that there is.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task KeepChangedAsync<TForm>(TForm form, IEnumerable<MergedField<TForm>> fields, CancellationToken cancel)
        where TForm : IVersionedForm => KeepChangedAsync(FormMerge.IsUntouched(form, fields), cancel);

    /// <summary>The same for a form that is not of that sort.</summary>
    /// <param name="isUntouched">Whether its fields hold what they held when the user started.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task KeepChangedAsync(bool isUntouched, CancellationToken cancel) =>
        isUntouched ? store.EndAsync(user.Id, Http.Request.Path.Value!, cancel) : KeepPostedAsync(cancel);

    /// <summary>Keeps the posted form as a draft, in the order of typing. What names no page of the portal is never kept.</summary>
    public async Task<Keeping> KeepAsync(CancellationToken cancel)
    {
        var form = await Http.Request.ReadFormAsync(cancel);
        return SubjectOf(form) is { } subject
            ? await store.KeepTypedAsync(user.Id, subject, TypedIn(form), TypedUtc(form), cancel)
            : Keeping.TooLarge;
    }

    /// <summary>The page that a posted form belongs to, or null if it is not one that keeps its text.</summary>
    internal static string? SubjectOf(IFormCollection form)
    {
        var subject = form[SubjectField].ToString();
        var isLocal = subject.StartsWith('/')
            && !subject.StartsWith("//", StringComparison.Ordinal)
            && !subject.Contains('\\', StringComparison.Ordinal);
        return isLocal ? subject : null;
    }

    /// <summary>Whether a posted form holds an anonymous answer.</summary>
    internal static bool IsAnonymous(IFormCollection form) => form.Keys.Any(IsAnonymous);

    /// <summary>The fields of a posted form that the user typed.</summary>
    internal static Dictionary<string, string[]> TypedIn(IFormCollection form) => form
        .Where(field => !NotTyped.Contains(field.Key) && !IsAnonymous(field.Key))
        .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray());

    /// <summary>
    /// Fills a page's form from the user's draft, as if it had just been posted, but without judging it.
    /// Gives when the draft was kept, or null if there is none.
    /// </summary>
    public async Task<DateTime?> RestoreAsync(PageModel page, Func<IValueProvider, Task> bind, CancellationToken cancel)
    {
        var draft = await store.FindAsync(user.Id, Http.Request.Path.Value!, cancel);
        if (draft is null)
            return null;

        // Kept as it was typed; here as it would be when it is sent, so that the field never shows what cannot be saved.
        var fields = new FormCollection(draft.Fields.ToDictionary(
            field => field.Key, field => new StringValues([.. field.Value.Select(PlainText.Clean)])));
        await bind(new FormValueProvider(BindingSource.Form, fields, CultureInfo.GetCultureInfo("sv-SE")));
        foreach (var entry in page.ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        return draft.SavedUtc;
    }

    /// <summary>Forgets the draft of this page. The caller saves.</summary>
    public Task DiscardAsync(CancellationToken cancel) => store.DiscardAsync(user.Id, Http.Request.Path.Value!, cancel);

    /// <summary>Lets everybody's drafts follow what gets another address. The caller saves.</summary>
    public Task FollowAsync(string from, string to, CancellationToken cancel) => store.FollowAsync(from, to, cancel);

    /// <summary>When the text was typed, as the script says; without it, now.</summary>
    private DateTime TypedUtc(IFormCollection form)
    {
        var now = clock.UtcNow();
        return long.TryParse(form[TypedField], NumberStyles.None, CultureInfo.InvariantCulture, out var typed)
            && typed < (now - DateTime.UnixEpoch).TotalMilliseconds
                ? DateTime.UnixEpoch.AddMilliseconds(typed)
                : now;
    }

    private static bool IsAnonymous(string field) => field.StartsWith(Anonymous, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// Fields of a draft, one by one, for a page that holds its fields itself. Such a page is never bound as a whole outside a posted
/// form: judging it goes through all that a page model knows, the form of the request among it, and there is none.
/// </summary>
internal static class DraftFields
{
    public static string? TextOf(this IValueProvider values, string field) => values.GetValue(field).FirstValue;
}
