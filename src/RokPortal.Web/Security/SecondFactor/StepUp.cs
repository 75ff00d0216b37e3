using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.Guessing;
using RokPortal.Web.Security.Journal;

namespace RokPortal.Web.Security.SecondFactor;

/// <summary>
/// Tvåstegsverifiering: a code from the user's authenticator app, asked for at the act of verifying minutes and not at
/// sign-in. A code is good for one use; after some wrong ones the next has to wait.
/// </summary>
public sealed class StepUp(
    UserManager<PortalUser> users, Guesses guesses, PasswordCheck passwords, SecurityJournal journal, IConfiguration configuration)
{
    private const int RecoveryCodeCount = 10;

    /// <summary>Where the app is set up and turned off.</summary>
    public const string Page = "/konto/tvastegsverifiering";

    /// <summary>Where Identity keeps what belongs to the app.</summary>
    private const string IdentityTokens = "[AspNetUserStore]";

    private const string OwnTokens = "RokPortal";
    private const string LastStep = "LastTimeStep";

    /// <summary>Whether verifying asks for a code at all.</summary>
    public bool IsRequired { get; } = configuration.IsOn("Security:RequireMfaToVerify", usual: true);

    /// <summary>The account of a user.</summary>
    public async Task<PortalUser> AccountAsync(Guid id) => (await users.FindByIdAsync(id.ToString()))!;

    /// <summary>The key of the app, or null when none is set up or being set up.</summary>
    public async Task<string?> KeyAsync(PortalUser account) =>
        await users.GetAuthenticatorKeyAsync(account) is { Length: > 0 } key ? key : null;

    /// <summary>Whether the account has an app whose codes have been seen to be right.</summary>
    public async Task<bool> IsSetUpAsync(PortalUser account) => account.TwoFactorEnabled && await KeyAsync(account) is not null;

    /// <summary>How many recovery codes (reservkoder) are left.</summary>
    public Task<int> RecoveryCodesLeftAsync(PortalUser account) => users.CountRecoveryCodesAsync(account);

    /// <summary>Takes a code, and uses it up. Gives null when it is right, or why it is not taken.</summary>
    public async Task<CodeRefusal?> RefusalAsync(PortalUser account, string? code)
    {
        var typed = string.Concat((code ?? "").Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
        if (await KeyAsync(account) is not { } key)
            return CodeRefusal.NotSetUp;
        using var turn = await Guesses.TurnAsync($"{account.Id}");
        var tries = await guesses.OfAsync(account.Id, GuessKind.Code);
        if (tries.MustWait)
            return CodeRefusal.Locked;
        if (typed.Length == 0)
            return CodeRefusal.Missing;

        var refusal = TimeCode.IsShapeOf(typed)
            ? await RefusalOfTimeCodeAsync(account, key, typed)
            : await RefusalOfRecoveryCodeAsync(account, typed);
        if (refusal is null)
            await tries.SucceedAsync();
        if (refusal != CodeRefusal.Wrong)
            return refusal;

        journal.Write(SecurityEvent.CodeFailed, account.Id);
        return await tries.FailAsync() ? CodeRefusal.Locked : refusal;
    }

    /// <summary>Makes a new key, if the password is right. Gives null, or why not.</summary>
    public async Task<CodeRefusal?> StartAsync(PortalUser account, string password)
    {
        if (password.Length == 0)
            return CodeRefusal.MissingPassword;
        if (await passwords.AgainAsync(account, password) is not GuessAnswer.Right and var answer)
            return answer == GuessAnswer.MustWait ? CodeRefusal.Locked : CodeRefusal.WrongPassword;

        // A key that can no longer be decrypted has left the account turned on.
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.ResetAuthenticatorKeyAsync(account);
        return null;
    }

    /// <summary>The app has shown a right code: from now on it counts. Gives the recovery codes, which are never shown again.</summary>
    public async Task<IReadOnlyList<string>> TurnOnAsync(PortalUser account)
    {
        await users.SetTwoFactorEnabledAsync(account, true);
        return [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount))!];
    }

    /// <summary>Forgets the app, its key and the recovery codes.</summary>
    public async Task TurnOffAsync(PortalUser account)
    {
        await users.RemoveAuthenticationTokenAsync(account, IdentityTokens, "AuthenticatorKey");
        await users.RemoveAuthenticationTokenAsync(account, IdentityTokens, "RecoveryCodes");
        await users.RemoveAuthenticationTokenAsync(account, OwnTokens, LastStep);
        await users.SetTwoFactorEnabledAsync(account, false);
    }

    /// <summary>A code of the last step that was used, or of an earlier one, is not taken (RFC 6238, 5.2).</summary>
    private async Task<CodeRefusal?> RefusalOfTimeCodeAsync(PortalUser account, string key, string code)
    {
        // The phone shows real time, also when the demo's clock is moved.
        if (TimeCode.StepOf(key, code, TimeProvider.System.GetUtcNow()) is not { } step)
            return CodeRefusal.Wrong;

        var last = await users.GetAuthenticationTokenAsync(account, OwnTokens, LastStep);
        if (last is not null && step <= long.Parse(last, CultureInfo.InvariantCulture))
            return CodeRefusal.Used;

        // Two requests with one code: the second meets a changed account.
        var kept = await users.SetAuthenticationTokenAsync(account, OwnTokens, LastStep, step.ToString(CultureInfo.InvariantCulture));
        return kept.Succeeded ? null : CodeRefusal.Used;
    }

    private async Task<CodeRefusal?> RefusalOfRecoveryCodeAsync(PortalUser account, string code) =>
        (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded ? null : CodeRefusal.Wrong;
}

/// <summary>Why a code, or the password before it, is not taken.</summary>
public enum CodeRefusal
{
    /// <summary>No app is set up.</summary>
    NotSetUp,

    /// <summary>Nothing was typed.</summary>
    Missing,

    /// <summary>It is not a code that counts now.</summary>
    Wrong,

    /// <summary>It has been used.</summary>
    Used,

    /// <summary>There have been too many wrong ones.</summary>
    Locked,

    /// <summary>No password was typed.</summary>
    MissingPassword,

    /// <summary>The password is wrong.</summary>
    WrongPassword,
}
