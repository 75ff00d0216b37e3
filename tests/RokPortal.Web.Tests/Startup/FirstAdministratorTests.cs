using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Setup;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Startup;

/// <summary>The first account of a new database, made by the built portal on the command line.</summary>
public sealed partial class FirstAdministratorTests : IDisposable
{
    private const string Email = "anna.berg@myndigheten.example";
    private const string Chosen = "en riktigt lång mening om våren";

    private readonly KeyCertificate certificate = new();
    private readonly TestDatabase database = new();

    [Fact]
    public async Task Make_InANewDatabase_GivesAnAccountThatMustChangeItsPassword()
    {
        using var empty = TestDatabase.NotYetMade();
        var (exitCode, said) = await MakeAsync(empty.Options, "--epost", Email, "--namn", "Anna Berg");
        var password = PasswordLine().Match(said).Groups["password"].Value;
        using var portal = PortalProcess.Start(empty.Options, ("ASPNETCORE_ENVIRONMENT", "Staging"));
        var browser = await portal.NewBrowserAsync();

        var first = await browser.SignInAsync(Email, password);
        var elsewhere = await browser.GoAsync("/administration/logg");
        var changed = await elsewhere.Fill("Nuvarande lösenord", password).Fill("Nytt lösenord", Chosen).SubmitAsync("Byt lösenord");
        var log = await browser.GoAsync("/administration/logg");

        Assert.Equal(0, exitCode);
        Assert.Equal(("/konto/losenord", "/konto/losenord"), (first.Path, elsewhere.Path));
        Assert.Contains("engångslösenord", first.Text, StringComparison.Ordinal);
        Assert.Equal(("/oversikt", "/administration/logg"), (changed.Path, log.Path));
        Assert.Contains("Kontots roll: (tomt) → Administratör", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(password, portal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Skriv en e-postadress:")]
    [InlineData("Skriv en e-postadress:", "--epost", "anna")]
    [InlineData("Skriv en e-postadress:", "--epost", "Anna Berg <anna@myndigheten.example>")]
    [InlineData("E-postadressen har tecken som inte går att använda.", "--epost", "åsa@myndigheten.example")]
    [InlineData("är till för exempeldata.", "--epost", "anna@demo.example")]
    public async Task Make_WithoutAUsableAddress_IsRefusedAndMakesNothing(string reason, params string[] options)
    {
        var (exitCode, said) = await MakeAsync(database.Options, options);

        await using var db = database.Open();
        Assert.Equal(1, exitCode);
        Assert.Contains("Inget konto skapades.", said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.False(await db.Users.AnyAsync());
    }

    [Fact]
    public async Task Make_WhenThereIsAnAdministrator_IsRefused()
    {
        await MakeAsync(database.Options, "--epost", Email);

        var (exitCode, said) = await MakeAsync(database.Options, "--epost", "bo@myndigheten.example");

        await using var db = database.Open();
        Assert.Equal(1, exitCode);
        Assert.Contains("Det finns redan en administratör", said, StringComparison.Ordinal);
        Assert.Equal(Email, (await db.Users.SingleAsync()).Email);
    }

    public void Dispose()
    {
        certificate.Dispose();
        database.Dispose();
    }

    private async Task<(int ExitCode, string Said)> MakeAsync(DatabaseOptions options, params string[] arguments)
    {
        using var command = PortalProcess.Run(
            ["skapa-administrator", .. arguments],
            options,
            [.. certificate.Settings, ("Database:AllowSqliteInProduction", "true")]);
        return (await command.ExitAsync(), command.Output);
    }

    [GeneratedRegex(@"Engångslösenord: (?<password>[a-z0-9-]{23})\b")]
    private static partial Regex PasswordLine();
}
