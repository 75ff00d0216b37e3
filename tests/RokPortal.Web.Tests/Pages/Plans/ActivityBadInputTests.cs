using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>
/// Whatever is typed or forged: the page again with what to do and everything typed, or 403/404. Never a 500, never a
/// change.
/// </summary>
public class ActivityBadInputTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Save = "Spara aktiviteten";

    public static TheoryData<string, string, string> Refused => new()
    {
        { "Input.Title", "", "Skriv en rubrik." },
        { "Input.Title", "\u200b\u200e\u202e", "Skriv en rubrik." },
        { "Input.Title", new string('a', 201), "Rubrik: texten är för lång. Skriv högst 200 tecken." },
        { "Input.Description", new string('å', 1_000_000), "Beskrivning: texten är för lång. Skriv högst 6000 tecken." },
        { "Input.StartMonth", "i våras", "Skriv månad och år, till exempel januari 2027." },
        { "Input.StartMonth", $"{PlanRoom.Year}-13", "Skriv månad och år, till exempel januari 2027." },
        {
            "Input.EndMonth", $"december {PlanRoom.Year - 1}",
            "Aktiviteten kan inte vara klar innan den startar. Ändra någon av månaderna."
        },
        { "Input.StartMonth", "januari 2099", "Aktiviteten kan inte vara klar innan den startar. Ändra någon av månaderna." },
        { "Input.AreaId", "", "Välj vilket område aktiviteten hör till." },
        { "Input.AreaId", "0199aaaa-0000-7000-8000-000000000000", "Välj ett område i listan." },
        { "Input.ResponsiblePartyId", "0199aaaa-0000-7000-8000-000000000000", "Välj en part i listan." },
        { "Input.GoalIds", "0199aaaa-0000-7000-8000-000000000000", "Välj mål i listan." },
        { "Input.ExternalActors", new string('b', 201), "Skriv en aktör på varje rad, med högst 200 tecken." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Post_WithSomethingThatCannotBe_SaysWhatToDoAndKeepsTheRest(string field, string value, string message)
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = (await browser.GoAsync(address)).Fill("Målgrupp", "Det jag just skrev");
        var fields = page.Fields(Save).Where(posted => posted.Key != field).Append(KeyValuePair.Create(field, value));
        var before = await host.ReadActivityAsync(address);

        var answer = await browser.PostAsync(address, fields);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(message, answer.ErrorSummary());
        Assert.StartsWith("Fel: ", answer.Title, StringComparison.Ordinal);
        Assert.Equal("Det jag just skrev", answer.ValueOf("Målgrupp"));
        Assert.Equal(before.Version, (await host.ReadActivityAsync(address)).Version);
    }

    [Theory]
    [InlineData("Input.AreaId", "inte-ett-id")]
    [InlineData("Input.Version", "abc")]
    [InlineData("Input.ResponsiblePartyId", "';drop table Activities;--")]
    [InlineData("Input.Base", "{\"Title\":")]
    [InlineData("Input.Base", "[1,2")]
    public async Task Post_WithForgedValues_NeverFails(string field, string value)
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var fields = (await browser.GoAsync(address)).Fields(Save)
            .Where(posted => posted.Key != field)
            .Append(KeyValuePair.Create(field, value));

        var answer = await browser.PostAsync(address, fields);

        Assert.True(answer.Status is HttpStatusCode.OK, $"{answer.Status}");
    }

    [Fact]
    public async Task Post_WithHtmlAndInvisibleCharacters_KeepsTheTextAndShowsItEncoded()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = (await browser.GoAsync(await host.ActivityAsync()))
            .Fill("Målgrupp", "<img src=x onerror=alert(1)> \u202eelever\u200b a\u030angar");

        var answer = await page.SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
        Assert.Equal("<img src=x onerror=alert(1)> elever ångar", answer.ValueOf("Målgrupp"));
        var twin = await browser.GoAsync($"{PlanRoom.Draft}/plan");
        Assert.Empty(twin.Document.QuerySelectorAll("main img"));
        Assert.Contains("<img src=x onerror=alert(1)> elever ångar", twin.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/aktivitetsplaner/1999")]
    [InlineData(PlanRoom.Draft + "/aktiviteter/9999")]
    [InlineData(PlanRoom.Draft + "/aktiviteter/-1")]
    [InlineData("/aktivitetsplaner/99999999999")]
    [InlineData(PlanRoom.Draft + "/omraden/finns-inte")]
    [InlineData(PlanRoom.Draft + "/utskick/1.pdf")]
    public async Task Get_OfWhatDoesNotExist_IsNotFound(string address)
    {
        await host.DraftPlanAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).Status);
    }

    [Theory]
    [InlineData("upp-9999")]
    [InlineData("snett-1")]
    [InlineData("")]
    public async Task Move_OfWhatDoesNotExist_IsNotFound(string move)
    {
        var first = await host.ReadActivityAsync((await host.ActivitiesAsync(2))[0]);
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var fields = (await browser.GoAsync(PlanRoom.Draft)).Fields($"Flytta ner: {first.Title}").Where(field => field.Key != "Move");

        var answer = await browser.PostAsync($"{PlanRoom.Draft}/ordning", fields.Append(KeyValuePair.Create("Move", move)));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}
