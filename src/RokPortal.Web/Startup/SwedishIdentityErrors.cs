using Microsoft.AspNetCore.Identity;

namespace RokPortal.Web.Startup;

/// <summary>The messages of Identity that a user can meet, in plain Swedish.</summary>
internal sealed class SwedishIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordMismatch() =>
        Say(nameof(PasswordMismatch), "Ditt nuvarande lösenord stämmer inte. Skriv det igen.");

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), $"Välj ett lösenord med minst {length} tecken.");

    public override IdentityError InvalidUserName(string? userName) => Say(
        nameof(InvalidUserName),
        "E-postadressen har tecken som inte går att använda. Använd a–z, siffror, punkt, bindestreck, understreck och plus.");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "Kontot ändrades av någon annan. Försök igen.");

    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Det gick inte att ändra kontot. Försök igen.");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
