using System.Net;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Mail;
using RokPortal.Data.Outbox;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Mail;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>Development without an e-mail server: the portal's own page is the letter box.</summary>
public sealed class MailBoxTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_AfterARound_ShowsTheMailWithItsLinkAndMarksItSent()
    {
        var message = await host.WriteAsync();
        await host.RunRoundAsync();

        var list = await host.NewBrowser().GoAsync("/utveckling/epost");
        var page = await list.FollowAsync(Letters.Subject);

        Assert.NotNull((await host.ReadAsync(message)).SentUtc);
        Assert.Contains("Hej Åsa Öberg,", page.Text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"sv\">", page.Text, StringComparison.Ordinal);
        Assert.Equal("http://localhost:5080/prov/abc", page.Document.QuerySelector(".source a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_AMailWithMarkup_ShowsItAsText()
    {
        var message = host.Services.GetRequiredService<PortalMail>()
            .To(
                new MailRecipient("<img src=x>", "x@linkoping.example"),
                new Letter("<script>alert(1)</script>", "<b>", ["<iframe src=x>"]));
        await using (var db = host.OpenDatabase())
        {
            db.Outbox.Add(message);
            await db.SaveChangesAsync();
        }

        var page = await host.NewBrowser().GoAsync($"/utveckling/epost/{message.Id}");

        Assert.Equal("<script>alert(1)</script>", page.Heading);
        Assert.Empty(page.Document.QuerySelectorAll("main script, main iframe, main img"));
    }

    [Fact]
    public async Task Get_AMailThatIsNotThere_IsNotFound()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await host.NewBrowser().GoAsync($"/utveckling/epost/{Guid.CreateVersion7()}")).Status);
    }
}
