using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Web.Pages.Error;

namespace RokPortal.Web.Tests.Look;

public sealed class ErrorPageTests(PageHost host) : IClassFixture<PageHost>
{
    [Fact]
    public async Task Get_WhenPageDoesNotExist_SaysSoAndShowsTheWayOn()
    {
        var response = await host.Client.GetAsync(new Uri("/finns-inte", UriKind.Relative));
        var page = await PageHost.Document(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Sidan finns inte – RÖK-portalen", page.Title);
        Assert.Equal("/", page.QuerySelector("main a.ds-button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Post_WhenItEndsInConflict_ShowsThatSomeoneWasFirst()
    {
        var response = await host.Client.PostAsync(new Uri("/prov/konflikt", UriKind.Relative), null);
        var page = await PageHost.Document(response);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("Någon annan hann före", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Get_WhenSomethingBreaks_GivesNumberToQuoteAndNoDetails()
    {
        var response = await host.Client.GetAsync(new Uri("/prov/krasch", UriKind.Relative));
        var page = await PageHost.Document(response);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Något gick fel hos oss", page.QuerySelector("h1")!.TextContent);
        Assert.NotEqual("", page.QuerySelector("main .num")!.TextContent);
        Assert.DoesNotContain("InvalidOperation", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fel/403", HttpStatusCode.Forbidden)]
    [InlineData("/fel/404", HttpStatusCode.NotFound)]
    [InlineData("/fel/200", HttpStatusCode.NotFound)]
    [InlineData("/fel/999", HttpStatusCode.NotFound)]
    public async Task Get_WhenOpenedByItsOwnAddress_AnswersWithTheStatusItShows(string address, HttpStatusCode expected)
    {
        var response = await host.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public void Texts_WhenStatusIsShown_AreKlarspråk()
    {
        foreach (var code in Enumerable.Range(400, 200).Where(ErrorTexts.IsKnown))
        {
            var texts = ErrorTexts.For(code);
            var everything = $"{texts.Title} {texts.Explanation} {texts.WayOn}";

            Assert.DoesNotContain('!', everything);
            Assert.DoesNotContain("Ogiltig", everything, StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith(".", texts.WayOn, StringComparison.Ordinal);
        }
    }
}
