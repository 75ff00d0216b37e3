using System.Text;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using Xunit.Abstractions;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>What recording costs: statements to the database, and what one autosave sends.</summary>
public class RecordingCostTests(PortalHost host, ITestOutputHelper output) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_MakesAConstantNumberOfStatements()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var few = await CountAsync(browser, 10);
        var many = await CountAsync(browser, 100);

        output.WriteLine($"{many} statements");
        Assert.Equal(few, many);
        Assert.InRange(many, 1, 8);
    }

    [Fact]
    public async Task Post_MakesAConstantNumberOfStatements()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var few = await CountSaveAsync(browser, 10);
        var many = await CountSaveAsync(browser, 100);

        output.WriteLine($"{many} statements");
        Assert.Equal(few, many);
        Assert.InRange(many, 1, 14);
    }

    [Fact]
    public async Task Autosave_IsOneSmallRequest()
    {
        var slug = await host.PlanMeetingAsync(items: 40, then: (_, meeting) => meeting.Items[0].Record(new ItemRecording
        {
            Text = new string('å', 500),
            Decision = ["att fastställa planen enligt förslaget"],
        }));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/1");
        var content = new FormUrlEncodedContent(page.Fill("Anteckning", "Per Blom deltar inte i punkten.").Fields("Spara"));
        var request = new HttpRequestMessage(HttpMethod.Post, "/utkast") { Content = content };
        request.Headers.Add("X-Requested-With", "fetch");
        host.Sql.Clear();

        var answer = await browser.SendAsync(request);

        var sent = (await content.ReadAsStringAsync()).Length;
        var received = await answer.Response.Content.ReadAsStringAsync();
        output.WriteLine($"{sent} bytes sent, {Encoding.UTF8.GetByteCount(received)} bytes received, {host.Sql.Commands.Count} statements");
        // 500 letters of six bytes each, twice: what is written and what it was; the rest is 2 kB.
        Assert.InRange(sent, 1, 8_200);
        Assert.InRange(Encoding.UTF8.GetByteCount(received), 1, 100);
        Assert.InRange(host.Sql.Commands.Count, 1, 4);
    }

    private async Task<int> CountAsync(Browser browser, int items)
    {
        var slug = await host.PlanMeetingAsync(items);
        host.Sql.Clear();
        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/{items}");
        Assert.True(page.Response.IsSuccessStatusCode);
        output.WriteLine($"{items} items: {(await page.Response.Content.ReadAsByteArrayAsync()).Length} bytes");
        return host.Sql.Commands.Count - 1;
    }

    private async Task<int> CountSaveAsync(Browser browser, int items)
    {
        var slug = await host.PlanMeetingAsync(items);
        var page = (await browser.GoAsync($"/moten/{slug}/protokollforing/1")).Fill("Ärendet", "Text");
        host.Sql.Clear();
        using var response = await browser.Client.PostAsync(page.Path, new FormUrlEncodedContent(page.Fields("Spara")));
        Assert.Equal(System.Net.HttpStatusCode.Found, response.StatusCode);
        return host.Sql.Commands.Count - 1;
    }
}
