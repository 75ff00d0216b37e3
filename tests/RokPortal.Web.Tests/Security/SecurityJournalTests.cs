using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Security;

/// <summary>What operators may want to watch stands in the log, by the number of the account.</summary>
public sealed class SecurityJournalTests : IDisposable
{
    private const string Account = DemoAccounts.Secretary;

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task SignIn_WrongThenDelayedThenRight_IsTold_WithoutTheAddress()
    {
        for (var tries = 0; tries < 6; tries++)
            await host.NewBrowser().SignInAsync(Account, "Fel-losenord-1");
        await host.NewBrowser().SignInAsync("hemlig.person@example.org", "Fel-losenord-1");
        await host.SignInAsync(DemoAccounts.Governor);

        Assert.Equal(5, EventsOf($"SignInFailed: account {await IdAsync(Account)},").Count);
        Assert.Single(EventsOf($"SignInDelayed: account {await IdAsync(Account)},"));
        Assert.Single(EventsOf("SignInFailed: account (null),"));
        Assert.Single(EventsOf($"SignedIn: account {await IdAsync(DemoAccounts.Governor)},"));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("hemlig.person", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Account, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refusal_IsTold_WithThePagesRoute()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        await browser.GoAsync("/administration/logg");

        var told = Assert.Single(EventsOf($"Refused: account {await IdAsync(DemoAccounts.Evaluator)},"));
        Assert.Contains("GET administration/logg", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewPassword_AndSigningOutEverywhere_AreTold()
    {
        var browser = await host.SignInAsync(Account);
        await (await browser.GoAsync("/konto/losenord")).Fill("Nuvarande lösenord", "Demo-2026!")
            .Fill("Nytt lösenord", "en riktigt lång mening om våren").SubmitAsync("Byt lösenord");
        await (await browser.GoAsync("/konto/inloggningar")).SubmitAsync("Logga ut överallt");

        var id = await IdAsync(Account);
        Assert.Contains("PasswordHash", Assert.Single(EventsOf($"AccountChanged: account {id}, by {id},")), StringComparison.Ordinal);
        Assert.Single(EventsOf($"SignedOutEverywhere: account {id}, by {id},"));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("mening om våren", StringComparison.Ordinal));
    }

    private List<string> EventsOf(string beginning) =>
        [.. host.Log.Lines.Where(line => line.Contains($"Security event {beginning}", StringComparison.Ordinal))];

    private async Task<Guid> IdAsync(string address)
    {
        await using var db = host.OpenDatabase();
        return (await db.Users.SingleAsync(user => user.Email == address)).Id;
    }
}
