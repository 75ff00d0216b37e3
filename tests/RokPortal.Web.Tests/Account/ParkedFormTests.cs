using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Drafts;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Pages.Drafts;

namespace RokPortal.Web.Tests.Account;

/// <summary>A form that is posted after the sign-in has expired: nothing typed is lost.</summary>
public class ParkedFormTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/konto/losenord";
    private const string Typed = "En lång text.\r\nMed två rader & <b>tecken</b>.";

    [Fact]
    public async Task Post_WhenSignInHasExpired_AnswersWithTheLoginPageAndStoresNothing()
    {
        var login = await PostExpiredAsync(DemoAccounts.Coordinator);

        Assert.Equal(HttpStatusCode.Unauthorized, login.Status);
        Assert.Equal("Logga in", login.Heading);
        Assert.Contains("Du har blivit utloggad. Logga in igen, så finns det du skrev kvar.", login.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("En lång text", login.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(await DraftOfAsync(DemoAccounts.Coordinator));
    }

    [Fact]
    public async Task SignIn_AfterAFormWasParked_KeepsItAsTheUsersDraftAndLeadsToItsPage()
    {
        var login = await PostExpiredAsync(DemoAccounts.Secretary);

        var page = await login.Fill("E-postadress", DemoAccounts.Secretary).Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in");

        Assert.Equal(Address, page.Path);
        var draft = await DraftOfAsync(DemoAccounts.Secretary);
        Assert.NotNull(draft);
        Assert.Equal([Typed], draft.Fields["Input.Text"]);
        Assert.DoesNotContain("__RequestVerificationToken", draft.Fields.Keys);
    }

    [Fact]
    public async Task SignIn_WithTheWrongPasswordFirst_StillKeepsTheForm()
    {
        var login = await PostExpiredAsync(DemoAccounts.Governor);

        var again = await login.Fill("E-postadress", DemoAccounts.Governor).Fill("Lösenord", "Fel-losenord-1").SubmitAsync("Logga in");
        var page = await again.Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in");

        Assert.Equal(Address, page.Path);
        Assert.NotNull(await DraftOfAsync(DemoAccounts.Governor));
    }

    [Theory]
    [InlineData("annat")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%00\u202e")]
    public async Task SignIn_WithAFormThatIsNotOurs_IgnoresIt(string forged)
    {
        var login = await PostExpiredAsync(DemoAccounts.Administrator);
        ((IHtmlInputElement)login.Document.QuerySelector("input[name=Parked]")!).Value = forged;

        var page = await login.Fill("E-postadress", DemoAccounts.Administrator).Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in");

        Assert.Equal("/oversikt", page.Path);
        Assert.Null(await DraftOfAsync(DemoAccounts.Administrator));
    }

    [Fact]
    public async Task Fetch_WhenSignInHasExpired_IsToldSoAndNothingElse()
    {
        var answer = await host.NewBrowser().FetchAsync(Address, [KeyValuePair.Create("Input.Text", Typed)]);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task SignIn_InASecondTab_GoesOnToWhereThatTabWasGoing()
    {
        var browser = host.NewBrowser();
        var first = await browser.GoAsync("/logga-in?tillbaka=/moten");
        var second = await browser.GoAsync("/logga-in?tillbaka=/uppfoljning");

        Assert.Equal("/moten", (await SubmitAsync(first)).Path);
        Assert.Equal("/uppfoljning", (await SubmitAsync(second)).Path);
    }

    [Fact]
    public async Task SignIn_InASecondTab_WithTextOfTheSamePage_KeepsTheFirstAndShowsTheSecond()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var (first, second) = (await browser.GoAsync("/moten/nytt"), await browser.GoAsync("/moten/nytt"));
        await (await browser.GoAsync("/oversikt")).SubmitAsync("Logga ut");
        first.Fill("Rubrik", "Möte A");
        second.Fill("Rubrik", "Möte B");
        var (loginA, loginB) = (await first.SubmitAsync("Planera mötet"), await second.SubmitAsync("Planera mötet"));
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        var kept = await SubmitAsync(loginA);
        var shown = await SubmitAsync(loginB);

        Assert.Equal(("/moten/nytt", "Möte A"), (kept.Path, kept.ValueOf("Rubrik")));
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("Kopiera det du vill ha kvar", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Möte B", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Möte A", (await shown.FollowAsync("Öppna sidan")).ValueOf("Rubrik"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("cross-site")]
    [InlineData("none")]
    public async Task SignIn_WithoutTokenAndNotFromThePortal_IsRefused(string? from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/logga-in")
        {
            Content = new FormUrlEncodedContent([new("Input.Email", DemoAccounts.Secretary), new("Input.Password", "Demo-2026!")]),
        };
        if (from is not null)
            request.Headers.Add("Sec-Fetch-Site", from);

        Assert.Equal(HttpStatusCode.BadRequest, (await host.NewBrowser().SendAsync(request)).Status);
    }

    [Fact]
    public async Task Post_ForAPageThatThePortalDoesNotHave_IsNotParked()
    {
        var answer = await host.NewBrowser().PostAsync(
            "/konto/losenord", [new("Draft.Subject", "/finns/inte/alls"), new("Input.Text", Typed)]);

        Assert.Equal(("/logga-in", HttpStatusCode.OK), (answer.Path, answer.Status));
        Assert.Null(answer.Document.QuerySelector("input[name=Parked][value^=CfDJ8]"));
    }

    [Fact]
    public async Task Post_TooMuchFromOneAddress_IsNotParked_AndTheTextIsShown()
    {
        using var other = new PortalHost();
        var text = Typed + new string('x', 1_000_000);
        for (var posted = 0; posted < ParkingLimit.MostThousands / 1024; posted++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync()).Status);

        var answer = await PostAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Contains("En lång text.", answer.Text, StringComparison.Ordinal);

        Task<PortalPage> PostAsync() => other.NewBrowser().PostAsync(Address, [new("Input.Text", text)]);
    }

    [Fact]
    public async Task SignIn_WithAForm_WhenThereIsNoRoomForMoreDrafts_ShowsTheText()
    {
        var login = await PostExpiredAsync(DemoAccounts.Evaluator);
        await using var db = host.OpenDatabase();
        var user = await db.Users.SingleAsync(user => user.Email == DemoAccounts.Evaluator);
        for (var draft = 0; draft < DraftQuota.Most; draft++)
            await new DraftStore(db, host.Clock).KeepAsync(user.Id, $"/sida/{draft}", new Dictionary<string, string[]>(), default);

        var shown = await login.Fill("E-postadress", DemoAccounts.Evaluator).Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in");

        Assert.Contains("Du har så många utkast", shown.Text, StringComparison.Ordinal);
        Assert.Contains("En lång text.", shown.Text, StringComparison.Ordinal);
        var form = (await shown.Browser.GoAsync(Address)).Fields("Byt lösenord");
        var autosave = await shown.Browser.FetchAsync(
            "/utkast", [.. form, new("Draft.Subject", "/moten/nytt"), new("Input.Text", Typed)]);
        Assert.Equal(HttpStatusCode.InsufficientStorage, autosave.Status);
    }

    /// <summary>As a browser sends it, which says where the form stands.</summary>
    private static Task<PortalPage> SubmitAsync(PortalPage login)
    {
        login.Fill("E-postadress", DemoAccounts.Secretary).Fill("Lösenord", "Demo-2026!");
        var request = new HttpRequestMessage(HttpMethod.Post, "/logga-in")
        {
            Content = new FormUrlEncodedContent(login.Fields("Logga in")),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return login.Browser.SendAsync(request);
    }

    private async Task<PortalPage> PostExpiredAsync(string account)
    {
        var browser = await host.SignInAsync(account);
        var fields = (await browser.GoAsync(Address)).Fields("Byt lösenord");
        fields.Add(KeyValuePair.Create("Input.Text", Typed));
        return await host.NewBrowser().PostAsync(Address, fields);
    }

    private async Task<KeptDraft?> DraftOfAsync(string account)
    {
        await using var db = host.OpenDatabase();
        var user = await db.Users.SingleAsync(user => user.Email == account);
        return await new DraftStore(db, host.Clock).FindAsync(user.Id, Address, CancellationToken.None);
    }
}
