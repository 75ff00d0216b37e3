using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Account;

public class LogoutTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_FromTheHeader_ForgetsTheUser()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var account = await browser.GoAsync("/konto/losenord");

        var start = await account.SubmitAsync("Logga ut");
        var afterwards = await browser.GoAsync("/konto/losenord");

        Assert.Equal("/", start.Path);
        Assert.Equal("Välkommen till RÖK-portalen", start.Heading);
        Assert.Equal("/logga-in", afterwards.Path);
    }

    [Fact]
    public async Task Get_OfThePage_SignsNobodyOut()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);

        var page = await browser.GoAsync("/logga-ut");
        var afterwards = await browser.GoAsync("/konto/losenord");

        Assert.Equal("Logga ut", page.Heading);
        Assert.Equal("/konto/losenord", afterwards.Path);
    }
}
