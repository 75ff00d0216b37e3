using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Security.Guessing;
using RokPortal.Web.Tests.Account;

namespace RokPortal.Web.Tests.Security.Guessing;

/// <summary>Whoever guesses waits longer each time, and shuts nobody else out.</summary>
public sealed class GuessingTests : IDisposable
{
    private const string Account = DemoAccounts.Secretary;
    private const string Wrong = "Fel-losenord-1";

    private readonly SessionRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task Strangers_WhoGuessTwentyTimes_DoNotShutTheOwnerOutOfAKnownBrowser()
    {
        var known = await room.Host.SignInAsync(Account);
        await (await known.GoAsync("/oversikt")).SubmitAsync("Logga ut");
        await GuessAsync(Account, 20);

        Assert.Equal("/oversikt", (await known.SignInAsync(Account)).Path);
        Assert.Equal("/logga-in", (await room.Host.NewBrowser().SignInAsync(Account)).Path);
        room.RealTime.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("/oversikt", (await room.Host.NewBrowser().SignInAsync(Account)).Path);
    }

    [Fact]
    public async Task Strangers_WhoGoOnForDays_MakeANewBrowserWaitAnHourAtMost()
    {
        for (var tries = 0; tries < 40; tries++)
        {
            await GuessAsync(Account, 1);
            room.RealTime.Advance(TimeSpan.FromMinutes(61));
        }

        await GuessAsync(Account, 1);
        Assert.Equal("/logga-in", (await room.Host.NewBrowser().SignInAsync(Account)).Path);
        room.RealTime.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal("/oversikt", (await room.Host.NewBrowser().SignInAsync(Account)).Path);
    }

    [Fact]
    public async Task TriesAtTheSameMoment_AreCountedOneByOne()
    {
        await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => room.Host.NewBrowser().SignInAsync(Account, Wrong)));

        Assert.Equal("/logga-in", (await room.Host.NewBrowser().SignInAsync(Account)).Path);
        await using var db = room.Host.OpenDatabase();
        Assert.Equal(GuessCount.Free, db.GuessCounts.Single(count => count.Kind == GuessKind.UnknownDevice).Failed);
    }

    [Fact]
    public async Task Waiting_IsNotProlongedByTryingMeanwhile()
    {
        await GuessAsync(Account, 5);
        room.RealTime.Advance(TimeSpan.FromMinutes(14));
        await GuessAsync(Account, 5);
        room.RealTime.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("/oversikt", (await room.Host.NewBrowser().SignInAsync(Account)).Path);
    }

    [Fact]
    public async Task KnownBrowser_HasACountOfItsOwn()
    {
        var known = await room.Host.SignInAsync(Account);
        await (await known.GoAsync("/oversikt")).SubmitAsync("Logga ut");
        for (var tries = 0; tries < 5; tries++)
            await known.SignInAsync(Account, Wrong);

        Assert.Equal("/logga-in", (await known.SignInAsync(Account)).Path);
        Assert.Equal("/oversikt", (await room.Host.NewBrowser().SignInAsync(Account)).Path);
    }

    [Fact]
    public async Task Browser_KnownToOneAccount_IsAStrangerToAnother()
    {
        var known = await room.Host.SignInAsync(Account);
        await (await known.GoAsync("/oversikt")).SubmitAsync("Logga ut");
        await GuessAsync(DemoAccounts.Governor, 5);

        Assert.Equal("/logga-in", (await known.SignInAsync(DemoAccounts.Governor)).Path);
    }

    [Fact]
    public async Task DeviceCookie_ThatSomebodyMadeUp_IsNoKnownBrowser()
    {
        await room.Host.SignInAsync(Account);
        await GuessAsync(Account, 5);
        var forger = room.Host.NewBrowser();
        forger.Client.DefaultRequestHeaders.Add("Cookie", $"rok.enhet={Guid.CreateVersion7()}");

        Assert.Equal("/logga-in", (await forger.SignInAsync(Account)).Path);
    }

    [Fact]
    public async Task DeviceCookie_IsOutOfReachForScripts_AndSaysWhenItEnds()
    {
        var browser = room.Host.NewBrowser();
        var login = await browser.GoAsync("/logga-in");
        login.Fill("E-postadress", Account).Fill("Lösenord", "Demo-2026!");
        using var answer = await browser.Client.PostAsync(
            new Uri("/logga-in", UriKind.Relative), new FormUrlEncodedContent(login.Fields("Logga in")));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("rok.enhet=", StringComparison.Ordinal));
        Assert.Contains("; expires=Sat, 29 May 2027", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneAddress_ThatTriesManyAccounts_IsNotAnsweredAnyMore_AndAKnownBrowserIs()
    {
        var known = await room.Host.SignInAsync(Account);
        await (await known.GoAsync("/oversikt")).SubmitAsync("Logga ut");
        for (var tries = 0; tries < SignInGuesses.Most; tries++)
            await GuessAsync($"person{tries}@example.org", 1);

        var stranger = await room.Host.NewBrowser().SignInAsync(DemoAccounts.Governor);

        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
        Assert.Equal(["Det har varit för många försök härifrån. Vänta tio minuter och försök igen."], stranger.ErrorSummary());
        Assert.Equal("/oversikt", (await known.SignInAsync(Account)).Path);
    }

    [Fact]
    public async Task PasswordAskedForAgain_AfterFiveWrongOnes_IsNotJudged()
    {
        var browser = await room.Host.SignInAsync(Account);
        for (var tries = 0; tries < 5; tries++)
            await ChangeAsync(Wrong);

        var right = await ChangeAsync("Demo-2026!");

        Assert.Equal("Det har varit för många försök. Vänta 15 minuter och försök igen.", right.FieldError("Nuvarande lösenord"));
        room.RealTime.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("/oversikt", (await ChangeAsync("Demo-2026!")).Path);

        async Task<PortalPage> ChangeAsync(string current) => await (await browser.GoAsync("/konto/losenord"))
            .Fill("Nuvarande lösenord", current).Fill("Nytt lösenord", "en riktigt lång mening om våren").SubmitAsync("Byt lösenord");
    }

    [Fact]
    public async Task Answer_WhateverIsWrong_TakesTheSameWork()
    {
        var counting = new CountingHasher();
        using var host = new PortalHost().With(services => services.AddSingleton<IPasswordHasher<PortalUser>>(counting));
        await using (var db = host.OpenDatabase())
        {
            db.Users.Single(user => user.Email == DemoAccounts.Evaluator).Close(TestData.Now);
            await db.SaveChangesAsync();
        }

        // Each account's first wrong try makes its row; from then on it is there.
        foreach (var account in new[] { "finns.inte@example.org", DemoAccounts.Evaluator, DemoAccounts.Governor, Account })
            await host.NewBrowser().SignInAsync(account, Wrong);
        for (var tries = 0; tries < 5; tries++)
            await host.NewBrowser().SignInAsync(Account, Wrong);

        var unknown = await WorkOfAsync("finns.inte@example.org", Wrong);
        Assert.Equal(1, unknown.Hashes);
        Assert.Equal(unknown, await WorkOfAsync(DemoAccounts.Governor, Wrong));
        Assert.Equal(unknown, await WorkOfAsync(DemoAccounts.Evaluator, "Demo-2026!"));
        Assert.Equal(unknown, await WorkOfAsync(Account, "Demo-2026!"));
        Assert.Equal(unknown, await WorkOfAsync(Account, Wrong));

        async Task<Work> WorkOfAsync(string account, string password)
        {
            var login = (await host.NewBrowser().GoAsync("/logga-in")).Fill("E-postadress", account).Fill("Lösenord", password);
            var before = counting.Verified;
            host.Sql.Clear();
            var page = await login.SubmitAsync("Logga in");
            return new Work(counting.Verified - before, host.Sql.Commands.Count, page.Status, page.ErrorSummary().Single());
        }
    }

    private async Task GuessAsync(string account, int times)
    {
        for (var tries = 0; tries < times; tries++)
            Assert.Equal("/logga-in", (await room.Host.NewBrowser().SignInAsync(account, Wrong)).Path);
    }

    private sealed record Work(int Hashes, int Statements, HttpStatusCode Status, string Answer);

    private sealed class CountingHasher : PasswordHasher<PortalUser>
    {
        public int Verified { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(PortalUser user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
