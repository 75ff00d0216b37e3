using System.Net.Mail;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using RokPortal.Application.Seeding;
using RokPortal.Data.Audit;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Startup;

/// <summary>
/// The account that a new database lacks, made from the command line by whoever runs the server:
/// <c>dotnet RokPortal.Web.dll skapa-administrator --epost anna@lansstyrelsen.example --namn "Anna Berg"</c>.
/// The password is shown once, there, and must be changed at the first sign-in.
/// </summary>
internal static class FirstAdministrator
{
    public const string Verb = "skapa-administrator";

    // Without the signs that are taken for each other when somebody copies by hand.
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Makes the account, or says why not.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> MakeFirstAdministratorAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var users = services.GetRequiredService<UserManager<PortalUser>>();
        var email = app.Configuration["epost"]?.Trim() ?? "";

        if (await RefusalAsync(users, email) is { } refusal)
            return await SayAsync($"Inget konto skapades. {refusal}");

        services.GetRequiredService<Actor>().Is(null, "Kommandoraden");
        await using var transaction = await services.GetRequiredService<RokDbContext>().Database.BeginTransactionAsync();
        var account = new PortalUser
        {
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            DisplayName = app.Configuration["namn"]?.Trim() is { Length: > 0 and <= 200 } name ? name : email,
        };
        var password = NewPassword();
        foreach (var step in new[]
        {
            () => users.CreateAsync(account, password),
            () => users.AddToRoleAsync(account, PortalRoles.Administrator),
            () => users.AddClaimAsync(account, OneTimePassword.Claim),
        })
        {
            if (await step() is { Succeeded: false } failed)
                return await SayAsync($"Inget konto skapades. {string.Join(" ", failed.Errors.Select(error => error.Description))}");
        }

        await transaction.CommitAsync();
        await Console.Out.WriteLineAsync($"""
            Kontot är skapat.
            E-postadress: {email}
            Engångslösenord: {password}
            Lösenordet visas bara nu. Portalen ber om ett nytt vid första inloggningen.
            """);
        return 0;
    }

    private static async Task<string?> RefusalAsync(UserManager<PortalUser> users, string email)
    {
        if ((await users.GetUsersInRoleAsync(PortalRoles.Administrator)).Count > 0)
            return "Det finns redan en administratör, och kommandot är till för den första.";
        if (email.Length > 256 || !MailAddress.TryCreate(email, out var address) || address.Address != email)
            return $"Skriv en e-postadress: {Verb} --epost fornamn.efternamn@myndigheten.se --namn \"Förnamn Efternamn\"";
        if (email.EndsWith(DatabasePreparation.DemoAccountDomain, StringComparison.OrdinalIgnoreCase))
            return $"Adresser som slutar på {DatabasePreparation.DemoAccountDomain} är till för exempeldata.";
        return await users.FindByEmailAsync(email) is null ? null : "Det finns redan ett konto med den e-postadressen.";
    }

    private static async Task<int> SayAsync(string refusal)
    {
        await Console.Error.WriteLineAsync(refusal);
        return 1;
    }

    private static string NewPassword() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(PasswordLetters, 5)));
}
