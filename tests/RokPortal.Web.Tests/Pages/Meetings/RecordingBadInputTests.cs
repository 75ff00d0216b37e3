using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>
/// Whatever is typed or forged: the page again with what to do and everything typed, or 403/404. Never a 500, never a
/// change.
/// </summary>
public class RecordingBadInputTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { "Input.Text", new string('å', 1_000_000), "Ärendet: texten är för lång. Skriv högst 12000 tecken." },
        { "Input.Dissent", new string('a', 12_001), "Avvikande mening: texten är för lång. Skriv högst 12000 tecken." },
        { "Input.Note", new string('a', 12_001), "Anteckning: texten är för lång. Skriv högst 12000 tecken." },
        { "Input.Decision", new string('a', 501), "Skriv en att-sats på varje rad, med högst 500 tecken." },
        { "Input.Distribution", new string('a', 501), "Skriv en mottagare på varje rad, med högst 500 tecken." },
        { "Input.ActionPoints[0].Text", new string('a', 501), "Att göra: texten är för lång. Skriv högst 500 tecken." },
        { "Input.ActionPoints[0].Responsible", "Ingen sak att göra", "Skriv vad som ska göras." },
        { "Input.ActionPoints[0].DueOn", "2026-02-30", "Dagen 2026-02-30 finns inte. Kontrollera år, månad och dag." },
        { "Input.ActionPoints[0].DueOn", "i vår", "Skriv dagen som 2024-12-03 eller 3 december 2024." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Post_WithSomethingThatCannotBe_SaysWhatToDoAndKeepsTheRest(string field, string value, string message)
    {
        var (browser, page, slug) = await OpenAsync();
        var fields = page.Fill("Avvikande mening", "Det jag just skrev").Fields("Spara");
        var kept = field == "Input.Dissent" ? null : "Det jag just skrev";

        var answer = await browser.PostAsync(page.Path, With(fields, field, value));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(message, answer.ErrorSummary());
        Assert.StartsWith("Fel: ", answer.Title, StringComparison.Ordinal);
        Assert.Equal(kept ?? value, answer.ValueOf("Avvikande mening"));
        Assert.All((await host.ReadMeetingAsync(slug)).Items, item => Assert.Equal(1, item.Version));
    }

    [Theory]
    [InlineData("Input.Outcome", "Bifall")]
    [InlineData("Input.Outcome", "99")]
    [InlineData("Input.Version", "abc")]
    [InlineData("Input.Version", "999")]
    [InlineData("Input.Base", "{\"Text\":")]
    [InlineData("Input.Base", "[1,2]")]
    [InlineData("Input.ActionPoints[0].IsDone", "kanske")]
    [InlineData("GoOn", "kanske")]
    [InlineData("TakeProposal", "kanske")]
    public async Task Post_WithForgedValues_NeverFails(string field, string value)
    {
        var (browser, page, _) = await OpenAsync();

        var answer = await browser.PostAsync(page.Path, With(page.Fields("Spara"), field, value));

        Assert.True(answer.Status is HttpStatusCode.OK, $"{answer.Status}");
    }

    [Theory]
    [InlineData("Information", "beredningsgruppen", "Decision", "Bara rådet beslutar. Välj ett annat resultat.")]
    [InlineData("Information", "integrationsradet", "Bifall", null)]
    public async Task Post_WithAnOutcomeThatIsNotThere_IsRefused(string label, string body, string forged, string? message)
    {
        var slug = await host.PlanMeetingAsync(body: body);
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = (await browser.GoAsync($"/moten/{slug}/protokollforing/1")).Check($"Vad blev resultatet? / {label}");

        var answer = await browser.PostAsync(page.Path, With(page.Fields("Spara"), "Input.Outcome", forged));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.ErrorSummary());
        if (message is not null)
            Assert.Contains(message, answer.ErrorSummary());
        Assert.All((await host.ReadMeetingAsync(slug)).Items, item => Assert.Null(item.Outcome));
    }

    [Fact]
    public async Task Post_WithTooManyActionPoints_IsRefused()
    {
        var (browser, page, slug) = await OpenAsync();
        var many = Enumerable.Range(1, 21).Select(row => KeyValuePair.Create($"Input.ActionPoints[{row}].Text", $"Sak {row}"));

        var answer = await browser.PostAsync(page.Path, With(page.Fields("Spara"), "Input.ActionPoints[0].Text", "Sak 0").Concat(many));

        Assert.Contains("En punkt har plats för högst 20 saker att göra.", answer.ErrorSummary());
        Assert.Empty((await host.ReadMeetingAsync(slug)).Items.SelectMany(item => item.ActionPoints));
    }

    [Fact]
    public async Task Post_WithScriptInTheText_ShowsItAsText()
    {
        var (_, page, slug) = await OpenAsync();

        var saved = await page
            .Fill("Ärendet", "<script>alert(1)</script> <img src=x onerror=alert(1)>")
            .Fill("Anteckning", "</textarea><script>alert(2)</script>")
            .SubmitAsync("Förhandsgranska: Ärendet");

        Assert.Empty(saved.Document.QuerySelectorAll("main script, main img"));
        Assert.Equal("</textarea><script>alert(2)</script>", saved.ValueOf("Anteckning"));
        Assert.Empty(PageRules.FaultsOf(saved));
        Assert.Equal("Punkt 1 är sparad.", (await saved.SubmitAsync("Spara")).Flash());
        Assert.Contains(
            "<script>", (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/moten/finns-inte/protokollforing")]
    [InlineData("/moten/finns-inte/protokollforing/1")]
    [InlineData("/moten/{0}/protokollforing/4")]
    [InlineData("/moten/{0}/protokollforing/-1")]
    [InlineData("/moten/{0}/protokollforing/99999999999")]
    public async Task Get_OfWhatDoesNotExist_IsNotFound(string address)
    {
        // The item with number 4 is another meeting's.
        await host.PlanMeetingAsync(items: 4);
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync(address.Replace("{0}", slug, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory]
    [InlineData(DemoAccounts.Coordinator)]
    [InlineData(DemoAccounts.Governor)]
    [InlineData(DemoAccounts.CouncilMember)]
    public async Task AnybodyElse_MayNot(string account)
    {
        var (_, page, slug) = await OpenAsync();
        var browser = await host.SignInAsync(account);

        var shown = await browser.GoAsync(page.Path);

        Assert.Equal(HttpStatusCode.Forbidden, shown.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync($"/moten/{slug}/narvaro/{Guid.CreateVersion7()}")).Status);
    }

    private static IEnumerable<KeyValuePair<string, string>> With(
        IEnumerable<KeyValuePair<string, string>> fields, string field, string value) =>
        fields.Where(posted => posted.Key != field).Append(KeyValuePair.Create(field, value));

    private async Task<(Browser Browser, PortalPage Page, string Slug)> OpenAsync()
    {
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        return (browser, await browser.GoAsync($"/moten/{slug}/protokollforing/1"), slug);
    }
}
