using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Account;

public class PasswordTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Old = "Demo-2026!";
    private const string Long = "en riktigt lång mening om våren";

    [Fact]
    public async Task Post_WhenAllIsRight_ChangesThePasswordAndStaysSignedIn()
    {
        var page = await ChangeAsync(DemoAccounts.Evaluator, Old, Long);

        Assert.Equal("/oversikt", page.Path);
        Assert.True(page.HasButton("Logga ut"));
        Assert.Equal("/logga-in", (await host.NewBrowser().SignInAsync(DemoAccounts.Evaluator, Old)).Path);
        Assert.Equal("/oversikt", (await host.NewBrowser().SignInAsync(DemoAccounts.Evaluator, Long)).Path);
    }

    [Theory]
    [InlineData("Fel-losenord-1", Long, "Nuvarande lösenord", "Ditt nuvarande lösenord stämmer inte. Skriv det igen.")]
    [InlineData(Old, "för kort", "Nytt lösenord", "Välj ett lösenord med minst 10 tecken.")]
    [InlineData(Old, "", "Nytt lösenord", "Skriv ett nytt lösenord.")]
    [InlineData("", Long, "Nuvarande lösenord", "Skriv ditt nuvarande lösenord.")]
    [InlineData(
        Old, "1234567890", "Nytt lösenord",
        "Lösenordet är vanligt och lätt att gissa. Välj ett annat, till exempel en mening som bara du kommer på.")]
    public async Task Post_WhenSomethingIsWrong_SaysSoAtTheFieldAndChangesNothing(
        string current, string wanted, string field, string message)
    {
        var page = await ChangeAsync(DemoAccounts.CouncilMember, current, wanted);

        Assert.Equal([message], page.ErrorSummary());
        Assert.Equal(message, page.FieldError(field));
        Assert.Equal("/oversikt", (await host.NewBrowser().SignInAsync(DemoAccounts.CouncilMember, Old)).Path);
    }

    private async Task<PortalPage> ChangeAsync(string account, string current, string wanted)
    {
        var browser = await host.SignInAsync(account);
        var page = await browser.GoAsync("/konto/losenord");
        return await page.Fill("Nuvarande lösenord", current).Fill("Nytt lösenord", wanted).SubmitAsync("Byt lösenord");
    }
}
