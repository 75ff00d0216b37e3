using System.Net;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages;

public class UnknownAddressTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/finns-inte")]
    [InlineData("/finns/inte.php")]
    [InlineData("/wwwroot/../appsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/data/rokportal.db")]
    public async Task Get_OfAnAddressThatLeadsNowhere_SaysSoToThoseWhoHaveSignedIn(string address)
    {
        var stranger = await host.NewBrowser().GoAsync(address);
        var user = await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync(address);

        Assert.Equal("/logga-in", stranger.Path);
        Assert.Equal((HttpStatusCode.NotFound, "Sidan finns inte"), (user.Status, user.Heading));
    }
}
