using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Security.Passwords;

/// <summary>
/// What no password may be, beside too short: one that everybody guesses first, or little more than the user's own address, the
/// portal's name or the county's. Nothing is demanded of its letters (ASVS 6.2.5).
/// </summary>
public sealed class PasswordRule(CountyFacts county) : IPasswordValidator<PortalUser>
{
    private const string Common = "Lösenordet är vanligt och lätt att gissa. Välj ett annat, till exempel en mening som bara du kommer på.";

    private const string Own =
        "Lösenordet liknar din e-postadress, portalens namn eller länets. Välj ett annat, till exempel en mening som bara du kommer på.";

    /// <summary>So many letters and digits beside a word that is known make a password that is not.</summary>
    private const int EnoughBeside = 6;

    /// <summary>Shorter words are in too many others.</summary>
    private const int ShortestWord = 4;

    public Task<IdentityResult> ValidateAsync(UserManager<PortalUser> manager, PortalUser user, string? password) =>
        Task.FromResult(RefusalOf(password ?? "", user) is { } text
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRule), Description = text })
            : IdentityResult.Success);

    private string? RefusalOf(string password, PortalUser user)
    {
        if (CommonPasswords.Contain(password))
            return Common;

        var letters = LettersOf(password);
        return WordsOf(user)
            .Select(LettersOf)
            .Any(word => word.Length >= ShortestWord
                && letters.Contains(word, StringComparison.Ordinal)
                && letters.Length - word.Length < EnoughBeside)
            ? Own
            : null;
    }

    private IEnumerable<string> WordsOf(PortalUser user)
    {
        var address = user.Email ?? user.UserName ?? "";
        return [address, address.Split('@')[0], "rokportalen", "rökportalen", county.County.Name];
    }

    private static string LettersOf(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
