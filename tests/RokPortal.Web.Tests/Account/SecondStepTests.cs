using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Security.SecondFactor;

namespace RokPortal.Web.Tests.Account;

public class SecondStepTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/konto/tvastegsverifiering";

    [Fact]
    public async Task SetUp_ShowsKeyAndCodesOnce_AndLeavesTheSignInAsItIs()
    {
        var browser = await host.SignInAsync(DemoAccounts.Governor);
        var pending = await (await browser.GoAsync(Address)).Fill("Ditt lösenord", "Demo-2026!").SubmitAsync("Börja ställa in");
        var key = AuthenticatorApp.KeyOn(pending);
        Assert.Matches("^[A-Z2-7]{32}$", key);
        Assert.Contains(
            $"secret={key}&issuer=",
            pending.Document.QuerySelector("a[href^='otpauth://totp/R%C3%96K-portalen:']")!.GetAttribute("href"),
            StringComparison.Ordinal);
        Assert.Equal(
            ["Koden stämmer inte. Skriv den kod som appen visar nu. Efter fem försök är kontot stängt i 15 minuter."],
            (await pending.Fill("Kod från appen", "abc").SubmitAsync("Slå på tvåstegsverifiering")).ErrorSummary());

        var step = Web.Security.SecondFactor.TimeCode.StepAt(TimeProvider.System.GetUtcNow());
        var done = await pending.Fill("Kod från appen", Web.Security.SecondFactor.TimeCode.At(key, step))
            .SubmitAsync("Slå på tvåstegsverifiering");

        Assert.Equal(10, done.Document.QuerySelectorAll("section[aria-labelledby=reservkoder] code").Length);
        var again = await browser.GoAsync(Address);
        Assert.Null(again.Document.QuerySelector("section[aria-labelledby=reservkoder]"));
        Assert.DoesNotContain(key[..4], again.Text, StringComparison.Ordinal);
        Assert.Contains("Du har 10 reservkoder kvar.", again.Text, StringComparison.Ordinal);
        Assert.Equal("/oversikt", (await host.NewBrowser().SignInAsync(DemoAccounts.Governor)).Path);
    }

    [Theory]
    [InlineData("", "Skriv ditt lösenord.")]
    [InlineData("Fel-losenord-1", "Lösenordet stämmer inte. Skriv det igen. Efter fem försök är kontot stängt i 15 minuter.")]
    public async Task Start_WithoutTheRightPassword_MakesNoKey(string password, string message)
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await (await browser.GoAsync(Address)).Fill("Ditt lösenord", password).SubmitAsync("Börja ställa in");

        Assert.Equal(message, page.FieldError("Ditt lösenord"));
        Assert.True((await browser.GoAsync(Address)).HasButton("Börja ställa in"));
    }

    [Fact]
    public async Task TurnOff_TakesACode_AndLeavesNothingBehind()
    {
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var app = await AuthenticatorApp.SetUpAsync(browser);
        await using (var db = host.OpenDatabase())
        {
            var stored = await db.UserTokens.AsNoTracking().ToListAsync();
            Assert.All(
                app.RecoveryCodes,
                code => Assert.DoesNotContain(stored, token => token.Value!.Contains(code, StringComparison.Ordinal)));
        }

        var page = await browser.GoAsync(Address);
        Assert.True((await page.Fill("Kod från appen, eller en reservkod", app.WrongCode()).SubmitAsync("Stäng av tvåstegsverifiering"))
            .HasButton("Stäng av tvåstegsverifiering"));
        var off = await page.Fill("Kod från appen, eller en reservkod", app.RecoveryCodes[0].ToLowerInvariant())
            .SubmitAsync("Stäng av tvåstegsverifiering");

        Assert.Equal("Tvåstegsverifiering är avstängd.", off.Flash());
        await using var after = host.OpenDatabase();
        var account = await after.Users.SingleAsync(user => user.Email == DemoAccounts.CouncilMember);
        Assert.Empty(await after.UserTokens.Where(token => token.UserId == account.Id).ToListAsync());
        var log = (await after.AuditEntries.Where(entry => entry.EntityId == account.Id).ToListAsync())
            .SelectMany(entry => entry.Read())
            .Where(change => change.Field == "TwoFactorEnabled")
            .ToList();
        Assert.Equal(3, log.Count); // the account was made, the app turned on, and off
        Assert.All(log, change => Assert.Equal((null, null), (change.Before, change.After)));
    }

    [Fact]
    public async Task Post_FromATabThatIsBehind_DoesNothingButShowTheState()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var stale = await browser.GoAsync(Address);
        await AuthenticatorApp.SetUpAsync(browser);

        var page = await stale.Fill("Ditt lösenord", "Demo-2026!").SubmitAsync("Börja ställa in");

        Assert.True(page.HasButton("Stäng av tvåstegsverifiering"));
    }
}
