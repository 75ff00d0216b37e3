using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Security.SecondFactor;

namespace RokPortal.Web.Tests.Account;

/// <summary>A sign-in is a row: when it ends, the cookie that carries it is worth nothing.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Account = DemoAccounts.Secretary;
    private const string Inside = "/konto/losenord";
    private const string Prolongation = "/konto/inloggningar/forlangning";

    private readonly SessionRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task Logout_EndsTheSignIn_AlsoForACookieThatSomebodyCopied()
    {
        var cookie = await room.CookieOfAsync(Account);
        Assert.Equal(Inside, await room.PathWithAsync(cookie));
        using var request = new HttpRequestMessage(HttpMethod.Get, Inside);
        request.Headers.Add("Cookie", cookie);
        var page = await room.Host.NewBrowser().SendAsync(request);
        using var logout = new HttpRequestMessage(HttpMethod.Post, "/logga-ut")
        {
            Content = new FormUrlEncodedContent(page.Fields("Logga ut")),
        };
        var protection = page.Response.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("rok.skydd", StringComparison.Ordinal));
        logout.Headers.Add("Cookie", $"{cookie}; {protection.Split(';')[0]}");

        await room.Host.NewBrowser().SendAsync(logout);

        Assert.Equal("/logga-in", await room.PathWithAsync(cookie));
        Assert.Equal(0, await room.SessionsOfAsync(Account));
    }

    [Fact]
    public async Task SignInAgain_InTheSameBrowser_EndsTheSignInOfBefore()
    {
        var browser = await room.Host.SignInAsync(Account);

        await browser.GoAsync(Inside);
        await (await browser.GoAsync("/oversikt")).SubmitAsync("Logga ut");
        await browser.SignInAsync(Account);

        Assert.Equal(1, await room.SessionsOfAsync(Account));
    }

    [Fact]
    public async Task NewPassword_EndsEverySignIn_AndTheOneThatChangedItGoesOn()
    {
        var (here, elsewhere) = (await room.Host.SignInAsync(Account), await room.Host.SignInAsync(Account));

        var changed = await (await here.GoAsync(Inside)).Fill("Nuvarande lösenord", "Demo-2026!")
            .Fill("Nytt lösenord", "en riktigt lång mening om våren").SubmitAsync("Byt lösenord");

        Assert.Equal("/oversikt", changed.Path);
        Assert.Equal(Inside, (await here.GoAsync(Inside)).Path);
        Assert.Equal("/logga-in", (await elsewhere.GoAsync(Inside)).Path);
    }

    [Fact]
    public async Task SecondStep_TurnedOnAndOff_EndsTheOtherSignIns()
    {
        var here = await room.Host.SignInAsync(Account);
        var before = await room.Host.SignInAsync(Account);
        var app = await AuthenticatorApp.SetUpAsync(here);
        var between = await room.Host.SignInAsync(Account);
        Assert.Equal("/logga-in", (await before.GoAsync(Inside)).Path);
        Assert.Equal(Inside, (await between.GoAsync(Inside)).Path);

        await (await here.GoAsync("/konto/tvastegsverifiering"))
            .Fill("Kod från appen, eller en reservkod", app.RecoveryCodes[0]).SubmitAsync("Stäng av tvåstegsverifiering");

        Assert.Equal("/logga-in", (await between.GoAsync(Inside)).Path);
        Assert.Equal(Inside, (await here.GoAsync(Inside)).Path);
    }

    [Fact]
    public async Task ClosedAccount_IsSignedInNowhere_AndLetInNoMore()
    {
        var browser = await room.Host.SignInAsync(Account);

        await room.ChangeAsync(Account, account => account.Close(room.RealTime.GetUtcNow().UtcDateTime));

        Assert.Equal("/logga-in", (await browser.GoAsync(Inside)).Path);
        Assert.StartsWith(
            "E-postadressen eller lösenordet stämmer inte.",
            (await browser.SignInAsync(Account)).ErrorSummary().Single(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task LostRole_ChangesRightsAtTheNextRequest()
    {
        var browser = await room.Host.SignInAsync(DemoAccounts.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/administration/logg")).Status);
        var account = await room.AccountAsync(DemoAccounts.Administrator);
        await using var db = room.Host.OpenDatabase();
        await db.UserRoles.Where(role => role.UserId == account.Id).ExecuteDeleteAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync("/administration/logg")).Status);
    }

    [Fact]
    public async Task SignIn_EndsAfterTwelveHours_HoweverMuchItIsUsed()
    {
        var browser = await room.Host.SignInAsync(Account);
        for (var hour = 0; hour < 11; hour++)
        {
            room.RealTime.Advance(TimeSpan.FromHours(1));
            Assert.Equal(Inside, (await browser.GoAsync(Inside)).Path);
        }

        room.RealTime.Advance(TimeSpan.FromHours(1));

        Assert.Equal("/logga-in", (await browser.GoAsync(Inside)).Path);
        await room.Host.SignInAsync(Account);
        Assert.Equal(1, await room.SessionsOfAsync(Account)); // those whose time is over are cleared away
    }

    [Fact]
    public async Task SignIn_ThatIsNotUsed_EndsAfterEightHours()
    {
        var browser = await room.Host.SignInAsync(Account);

        room.RealTime.Advance(TimeSpan.FromHours(8) + TimeSpan.FromSeconds(1));

        Assert.Equal("/logga-in", (await browser.GoAsync(Inside)).Path);
    }

    [Fact]
    public async Task CookieOfBefore_IsAskedToSignInAgain()
    {
        Assert.Equal("/logga-in", await room.PathWithAsync(await room.CookieOfBeforeAsync(Account)));
    }

    [Fact]
    public async Task Page_ListsTheOwnSignIns_AndLogsOutEverywhere()
    {
        var (here, elsewhere) = (await room.Host.SignInAsync(Account), await room.Host.SignInAsync(Account));
        var other = await room.Host.SignInAsync(DemoAccounts.Governor);

        var page = await here.GoAsync("/konto/inloggningar");
        Assert.Equal(2, page.Document.QuerySelectorAll("main li").Length);
        Assert.Single(page.Document.QuerySelectorAll("main li"), row => row.TextContent.Contains("Den här", StringComparison.Ordinal));
        var left = await page.SubmitAsync("Logga ut överallt");

        Assert.Equal(("/", "Du är utloggad överallt."), (left.Path, left.Flash()));
        Assert.Equal("/logga-in", (await here.GoAsync(Inside)).Path);
        Assert.Equal("/logga-in", (await elsewhere.GoAsync(Inside)).Path);
        Assert.Equal(Inside, (await other.GoAsync(Inside)).Path);
    }

    [Fact]
    public async Task Use_IsNotedOnceAnHour_InOneStatementMore()
    {
        var browser = await room.Host.SignInAsync(Account);
        var usual = await StatementsAsync();

        room.RealTime.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal((usual + 1, usual), (await StatementsAsync(), await StatementsAsync()));
        await using var db = room.Host.OpenDatabase();
        Assert.Equal(room.RealTime.GetUtcNow().UtcDateTime, (await db.UserSessions.SingleAsync()).SeenUtc);

        async Task<int> StatementsAsync()
        {
            room.Host.Sql.Clear();
            await browser.GoAsync(Inside);
            return room.Host.Sql.Commands.Count;
        }
    }

    [Fact]
    public async Task Asking_HowLongIsLeft_ProlongsNothing_AndGoingOnDoes()
    {
        var browser = await room.Host.SignInAsync(Account);
        var token = (await browser.GoAsync(Inside)).Fields("Logga ut").Single();
        room.RealTime.Advance(new TimeSpan(7, 55, 0));

        Assert.Equal((300, true), await LeftAsync(HttpMethod.Get));
        Assert.Equal((300, true), await LeftAsync(HttpMethod.Get));
        // Eight hours more, but not beyond twelve.
        Assert.Equal(((4 * 3600) + 300, false), await LeftAsync(HttpMethod.Post));
        Assert.Equal(((4 * 3600) + 300, false), await LeftAsync(HttpMethod.Get));

        async Task<(int Seconds, bool CanBeProlonged)> LeftAsync(HttpMethod method)
        {
            using var request = new HttpRequestMessage(method, Prolongation);
            request.Headers.Add("X-Requested-With", "fetch");
            if (method == HttpMethod.Post)
                request.Content = new FormUrlEncodedContent([token]);
            using var answer = await browser.Client.SendAsync(request);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            return (json.RootElement.GetProperty("seconds").GetInt32(), json.RootElement.GetProperty("canBeProlonged").GetBoolean());
        }
    }

    [Fact]
    public async Task GoingOn_WithoutScript_SaysHowLong()
    {
        var browser = await room.Host.SignInAsync(Account);
        room.RealTime.Advance(new TimeSpan(7, 55, 0));
        // Reading the page is use as well.
        var page = await browser.GoAsync("/konto/inloggningar");

        var prolonged = await page.SubmitAsync("Fortsätt vara inloggad");

        Assert.Equal("Du är inloggad till kl. 21.00.", prolonged.Flash());
    }
}
