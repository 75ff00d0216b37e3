using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Data.Identity;
using RokPortal.TestSupport;
using RokPortal.Web.Security.Passwords;

namespace RokPortal.Web.Tests.Security.Passwords;

/// <summary>What a password must not be, wherever one is chosen: the same validators are asked by every act that sets one.</summary>
public class PasswordRuleTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Common = "Lösenordet är vanligt och lätt att gissa.";
    private const string Own = "Lösenordet liknar din e-postadress, portalens namn eller länets.";

    [Theory]
    [InlineData("Demo-2026!", null)]
    [InlineData("alldeles vanliga ord i en mening", null)]
    [InlineData("aaaaaaaaab", null)] // nothing is demanded of its letters
    [InlineData("karinblomqvistcyklar", null)] // the own name with enough beside it
    [InlineData("kort1!", "Välj ett lösenord med minst 10 tecken.")]
    [InlineData("1234567890", Common)]
    [InlineData("Password123", Common)]
    [InlineData("PASSWORD123", Common)]
    [InlineData("qwertyuiop", Common)]
    [InlineData("karin.blomqvist", Own)]
    [InlineData("karin.blomqvist@kommun.example", Own)]
    [InlineData("KarinBlomqvist-26", Own)]
    [InlineData("RÖK-portalen", Own)]
    [InlineData("rokportalen1!", Own)]
    [InlineData("Östergötland2026", Own)]
    [InlineData("Östergötlands län", Own)]
    public async Task Password_IsTakenOrRefusedInPlainWords(string password, string? refusal)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var account = new PortalUser { Email = "karin.blomqvist@kommun.example", UserName = "karin.blomqvist@kommun.example" };

        var said = new List<string>();
        foreach (var validator in users.PasswordValidators)
            said.AddRange((await validator.ValidateAsync(users, account, password)).Errors.Select(error => error.Description));

        if (refusal is null)
            Assert.Empty(said);
        else
            Assert.StartsWith(refusal, Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public void CommonPasswords_AreMany_AndLongEnoughToBeChosen()
    {
        using var list = typeof(CommonPasswords).Assembly.GetManifestResourceStream(nameof(CommonPasswords))!;

        Assert.InRange(list.Length / 5, 100_000, 200_000);
        Assert.False(CommonPasswords.Contain("password")); // shorter than any that is taken
    }
}
