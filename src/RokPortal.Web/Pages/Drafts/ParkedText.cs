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
        if (await drafts.FindAsync(user, parked.Address, cancel) is { } newer && newer.SavedUtc > parked.ParkedUtc)
            return new KeptText(
                parked.Address, [.. WrittenInForm.Among(parked.Fields).Except(WrittenInForm.Among(newer.Fields))]);

        await drafts.KeepAsync(user, parked.Address, parked.Fields, cancel);
        return new KeptText(parked.Address, []);
    }
}

/// <summary>Where a parked form's text is now.</summary>
/// <param name="Address">The page of the form.</param>
/// <param name="Unkept">What was not kept, because another tab has a newer draft; to be copied.</param>
public sealed record KeptText(string Address, IReadOnlyList<string> Unkept);
