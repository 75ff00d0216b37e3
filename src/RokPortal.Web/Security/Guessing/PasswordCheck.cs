using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.Journal;

namespace RokPortal.Web.Security.Guessing;

/// <summary>
/// Judges a password, at sign-in and where it is asked for again. One password is always checked, and one count read and written,
/// whether there is such an account, it is closed, has to wait or the password is wrong: neither the answer nor its time tells which.
/// </summary>
public sealed class PasswordCheck(
    UserManager<PortalUser> users,
    Guesses guesses,
    KnownDevices devices,
    SignInGuesses addresses,
    StandInAccount standIn,
    IHttpContextAccessor http,
    SecurityJournal journal)
{
    /// <summary>Judges what was typed on the login page.</summary>
    public async Task<SignInJudgement> AtSignInAsync(string email, string password)
    {
        using var turn = await Guesses.TurnAsync(email);
        var account = await users.FindByEmailAsync(email);
        var subject = account?.Id ?? GuessCount.Nobody;
        var known = await devices.FindAsync(subject);
        if (known is null && addresses.AreTooMany(http.HttpContext!))
        {
            journal.Write(SecurityEvent.SignInLimited, account?.Id);
            return new SignInJudgement(SignInAnswer.TooManyFromHere, null, IsKnownDevice: false);
        }

        var tries = known is { } device
            ? await guesses.OfAsync(device, GuessKind.KnownDevice)
            : await guesses.OfAsync(subject, GuessKind.UnknownDevice);
        var isOpen = account is { PasswordHash: not null, ClosedUtc: null };
        var checkedHash = Verify(isOpen ? account! : standIn.Account, password);
        if (isOpen && checkedHash != PasswordVerificationResult.Failed && !tries.MustWait)
        {
            await tries.SucceedAsync();
            // The hash is of an earlier time: Identity makes it anew, now that there is a password to make it from.
            if (checkedHash == PasswordVerificationResult.SuccessRehashNeeded)
                await users.CheckPasswordAsync(account!, password);
            journal.Write(SecurityEvent.SignedIn, account!.Id);
            return new SignInJudgement(SignInAnswer.Right, account, known is not null);
        }

        await tries.FailAsync();
        addresses.Count(http.HttpContext!);
        journal.Write(tries.MustWait ? SecurityEvent.SignInDelayed : SecurityEvent.SignInFailed, account?.Id);
        return new SignInJudgement(SignInAnswer.Wrong, null, known is not null);
    }

    /// <summary>Judges a password that somebody who is signed in is asked for again.</summary>
    public async Task<GuessAnswer> AgainAsync(PortalUser account, string password)
    {
        using var turn = await Guesses.TurnAsync($"{account.Id}");
        var tries = await guesses.OfAsync(account.Id, GuessKind.Password);
        if (account.PasswordHash is not null && Verify(account, password) != PasswordVerificationResult.Failed && !tries.MustWait)
        {
            await tries.SucceedAsync();
            return GuessAnswer.Right;
        }

        journal.Write(SecurityEvent.PasswordFailed, account.Id);
        return await tries.FailAsync() ? GuessAnswer.MustWait : GuessAnswer.Wrong;
    }

    /// <summary>Not through Identity's own check, which writes when a hash is old: whoever has to wait would see it by the time.</summary>
    private PasswordVerificationResult Verify(PortalUser account, string password) =>
        users.PasswordHasher.VerifyHashedPassword(account, account.PasswordHash!, password);
}

/// <summary>What came of a password on the login page.</summary>
/// <param name="Answer">What to do.</param>
/// <param name="Account">Who may be signed in, when the answer is right.</param>
/// <param name="IsKnownDevice">Whether the account knows this browser.</param>
public sealed record SignInJudgement(SignInAnswer Answer, PortalUser? Account, bool IsKnownDevice);

/// <summary>What to answer somebody who wants to sign in.</summary>
public enum SignInAnswer
{
    /// <summary>Let in.</summary>
    Right,

    /// <summary>No such account, or closed, or it has to wait, or the password is wrong.</summary>
    Wrong,

    /// <summary>There have been too many wrong ones from this address, whatever the account.</summary>
    TooManyFromHere,
}

/// <summary>What to answer somebody who is signed in and has typed a password again.</summary>
public enum GuessAnswer
{
    /// <summary>It is right.</summary>
    Right,

    /// <summary>It is wrong.</summary>
    Wrong,

    /// <summary>There have been too many wrong ones.</summary>
    MustWait,
}

/// <summary>What is checked where there is no account: a password like any other, that nobody has.</summary>
public sealed class StandInAccount
{
    public StandInAccount(IOptions<PasswordHasherOptions> options) =>
        Account.PasswordHash = new PasswordHasher<PortalUser>(options).HashPassword(Account, $"{Guid.CreateVersion7()}");

    public PortalUser Account { get; } = new();
}
