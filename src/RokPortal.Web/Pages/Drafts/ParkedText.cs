using Microsoft.AspNetCore.DataProtection;
using RokPortal.Application.Drafts;

namespace RokPortal.Web.Pages.Drafts;

/// <summary>What becomes of a parked form when somebody has signed in: the user's draft of its page, unless there is a newer one.</summary>
public sealed class ParkedText(DraftStore drafts, IDataProtectionProvider protection)
{
    /// <summary>Keeps what was written. Null when nothing was parked, or what was is too old or not ours.</summary>
    public async Task<KeptText?> KeepAsync(string? text, Guid user, CancellationToken cancel)
    {
        if (text is null || ParkedForm.Open(text, protection) is not { } parked)
            return null;
        var address = parked.Address is ['/', not '/' and not '\\', ..] or "/" ? parked.Address : "/oversikt";
        if (await drafts.FindAsync(user, parked.Address, cancel) is { } newer && newer.SavedUtc > parked.ParkedUtc)
            return new KeptText(
                address, [.. WrittenInForm.Among(parked.Fields).Except(WrittenInForm.Among(newer.Fields))], HasNewer: true);
        return await drafts.KeepAsync(user, parked.Address, parked.Fields, cancel) is null
            ? new KeptText(address, [.. WrittenInForm.Among(parked.Fields)], HasNewer: false)
            : new KeptText(address, [], HasNewer: false);
    }
}

/// <summary>Where a parked form's text is now.</summary>
/// <param name="Address">The page of the form.</param>
/// <param name="Unkept">What was not kept; to be copied.</param>
/// <param name="HasNewer">It was not kept because another tab has a newer draft; else because there is no room.</param>
public sealed record KeptText(string Address, IReadOnlyList<string> Unkept, bool HasNewer);
