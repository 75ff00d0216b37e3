using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Account;

public class LoginTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Refusal = "E-postadressen eller lösenordet stämmer inte. Efter fem försök är kontot stängt i 15 minuter.";

    public static TheoryData<string> Accounts => [.. DemoAccounts.All];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Post_WhenPasswordIsRight_LeadsToTheOverview(string account)
    {
        var page = await host.NewBrowser().SignInAsync(account);

        Assert.Equal("/oversikt", page.Path);
        Assert.True(page.HasButton("Logga ut"));
    }

    [Fact]
    public async Task Get_InDevelopment_ShowsTheDemoAccounts()
    {
        var page = await host.NewBrowser().GoAsync("/logga-in");

        Assert.Equal("Logga in – RÖK-portalen", page.Title);
        Assert.Equal(DemoAccounts.All, page.Document.QuerySelectorAll("section li b").Select(PortalPage.TextOf));
    }

    [Fact]
    public async Task Get_WhenSignedIn_LeadsToTheOverview()
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var page = await browser.GoAsync("/logga-in");

        Assert.Equal("/oversikt", page.Path);
    }

    [Fact]
    public async Task Post_WhenPasswordIsWrong_SaysTheSameAsForAnUnknownAccount()
    {
        var known = await host.NewBrowser().SignInAsync(DemoAccounts.Secretary, "Fel-losenord-1");
        var unknown = await host.NewBrowser().SignInAsync("finns.inte@demo.example", "Fel-losenord-1");

        Assert.Equal([Refusal], known.ErrorSummary());
        Assert.Equal(known.ErrorSummary(), unknown.ErrorSummary());
        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(known.Title, unknown.Title);
        Assert.Equal(DemoAccounts.Secretary, known.ValueOf("E-postadress"));
        Assert.Equal("", known.ValueOf("Lösenord"));
    }

    [Fact]
    public async Task Post_WhenFieldsAreEmpty_SaysWhatToWrite()
    {
        var page = await host.NewBrowser().SignInAsync("", "");

        Assert.Equal(["Skriv din e-postadress.", "Skriv ditt lösenord."], page.ErrorSummary());
        Assert.Equal("Skriv din e-postadress.", page.FieldError("E-postadress"));
        Assert.StartsWith("Fel: ", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(257, 5, "E-postadressen är för lång. Skriv högst 256 tecken.")]
    [InlineData(5, 201, "Lösenordet är för långt. Skriv högst 200 tecken.")]
    [InlineData(5, 1_000_000, "Lösenordet är för långt. Skriv högst 200 tecken.")]
    public async Task Post_WhenSomethingIsTooLong_SaysHowLongItMayBe(int accountLength, int passwordLength, string message)
    {
        var page = await host.NewBrowser().SignInAsync(new string('a', accountLength), new string('b', passwordLength));

        Assert.Equal([message], page.ErrorSummary());
    }

    [Fact]
    public async Task Post_AfterFiveFailures_RefusesTheRightPasswordForFifteenMinutes()
    {
        var browser = host.NewBrowser();
        for (var attempt = 1; attempt <= 5; attempt++)
            await browser.SignInAsync(DemoAccounts.GroupMember, $"Fel-losenord-{attempt}");

        var right = await browser.SignInAsync(DemoAccounts.GroupMember);

        Assert.Equal([Refusal], right.ErrorSummary());
        using var db = host.OpenDatabase();
        var account = db.Users.Single(user => user.Email == DemoAccounts.GroupMember);
        var tries = db.GuessCounts.Single(count => count.SubjectId == account.Id);
        Assert.Equal(TimeSpan.FromMinutes(15), tries.WaitsUntilUtc - tries.LastUtc);
    }

    [Theory]
    [InlineData("/tillganglighet", "/tillganglighet")]
    [InlineData("/kakor?a=1", "/kakor")]
    [InlineData("https://example.org/", "/oversikt")]
    [InlineData("//example.org/", "/oversikt")]
    [InlineData("/\\example.org", "/oversikt")]
    [InlineData("javascript:alert(1)", "/oversikt")]
    [InlineData("", "/oversikt")]
    public async Task Post_WithAnAddressToReturnTo_FollowsItOnlyInsideThePortal(string returnTo, string expected)
    {
        var page = await host.NewBrowser().SignInAsync(
            DemoAccounts.Coordinator, address: $"/logga-in?tillbaka={Uri.EscapeDataString(returnTo)}");

        Assert.Equal(expected, page.Path);
        Assert.Equal("localhost", page.Address.Host);
    }

    [Fact]
    public async Task Get_OfAPageThatNeedsSignIn_LeadsBackToItAfterwards()
    {
        var browser = host.NewBrowser();

        var login = await browser.GoAsync("/konto/losenord");
        var page = await login.Fill("E-postadress", DemoAccounts.Governor).Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in");

        Assert.Equal("/logga-in", login.Path);
        Assert.Equal("/konto/losenord", page.Path);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedWithAnExplanation()
    {
        var page = await host.NewBrowser().PostAsync(
            "/logga-in",
            [KeyValuePair.Create("Input.Email", DemoAccounts.Coordinator), KeyValuePair.Create("Input.Password", "Demo-2026!")]);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Vi kunde inte ta emot formuläret", page.Heading);
        Assert.False(page.HasButton("Logga ut"));
    }
}
