using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Two people record at once, and what is typed survives until it is saved.</summary>
public class RecordingClashTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_OnDifferentItems_NeverClashes()
    {
        var slug = await host.PlanMeetingAsync();
        var (mine, theirs) = (await OpenAsync(slug, 1), await OpenAsync(slug, 2));
        await theirs.Fill("Ärendet", "Deras").Check("Vad blev resultatet? / Bordlagd").SubmitAsync("Spara");

        var answer = await mine.Fill("Ärendet", "Min").SubmitAsync("Spara");

        Assert.Equal("Punkt 1 är sparad.", answer.Flash());
        var items = (await host.ReadMeetingAsync(slug)).Items.ToDictionary(item => item.Number, item => item.Text);
        Assert.Equal(("Min", "Deras"), (items[1], items[2]));
    }

    [Fact]
    public async Task Post_WhenAnotherChangedTheSameField_ComparesThem()
    {
        var slug = await host.PlanMeetingAsync(then: (_, meeting) => meeting.Items[0].Record(new ItemRecording { Text = "Från början" }));
        var (mine, theirs) = (await OpenAsync(slug, 1), await OpenAsync(slug, 1));
        await theirs.Fill("Ärendet", "Deras text").Check("Vad blev resultatet? / Information")
            .Fill("Anteckning", "Deras anteckning").SubmitAsync("Spara");

        var answer = await mine.Fill("Ärendet", "Min text").Check("Vad blev resultatet? / Bordlagd").SubmitAsync("Spara");

        Assert.Contains("Jämför innan du sparar", PortalPage.TextOf(answer.Document.QuerySelector(".summary")), StringComparison.Ordinal);
        var compared = answer.Document.QuerySelectorAll(".compare").Select(PortalPage.TextOf).ToList();
        Assert.Equal(2, compared.Count);
        Assert.Contains("Bordlagd", compared[0], StringComparison.Ordinal);
        Assert.Contains("När du började(tomt)", compared[0], StringComparison.Ordinal);
        Assert.Contains("Deras text", compared[1], StringComparison.Ordinal);
        Assert.Contains("Från början", compared[1], StringComparison.Ordinal);
        Assert.Equal(("Min text", "Deras anteckning"), (answer.ValueOf("Ärendet"), answer.ValueOf("Anteckning")));
        Assert.Equal("Deras text", (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1).Text);

        var saved = await answer.Fill("Ärendet", "Vår text").SubmitAsync("Spara");

        Assert.Equal("Punkt 1 är sparad.", saved.Flash());
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1);
        Assert.Equal(("Vår text", "Deras anteckning", ItemOutcome.Tabled), (item.Text, item.Note, item.Outcome));
    }

    [Fact]
    public async Task Post_WhenAnotherChangedOtherFields_KeepsBoth()
    {
        var slug = await host.PlanMeetingAsync();
        var (mine, theirs) = (await OpenAsync(slug, 2), await OpenAsync(slug, 2));
        await theirs.Fill("Integrationsrådet beslutar", "att avvakta").Fill("Vad ska göras?", "Ring Kinda").SubmitAsync("Spara");

        var answer = await mine.Fill("Ärendet", "Min text").Fill("Beslutet skickas till", "Kinda").SubmitAsync("Spara");

        Assert.Equal("Punkt 2 är sparad.", answer.Flash());
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2);
        Assert.Equal("Min text", item.Text);
        Assert.Equal(["att avvakta"], item.Decision);
        Assert.Equal(["Kinda"], item.Distribution);
        Assert.Equal("Ring Kinda", Assert.Single(item.ActionPoints).Text);
    }

    [Fact]
    public async Task Post_AfterTheMeetingWasClosed_KeepsTheTextAndTheOutcomeOfTheClosing()
    {
        var slug = await host.PlanMeetingAsync();
        var page = await OpenAsync(slug, 1);
        await host.CloseMeetingAsync(slug);

        var answer = await page.Fill("Ärendet", "Skrivet medan mötet avslutades").SubmitAsync("Spara");

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1);
        Assert.Equal(("Skrivet medan mötet avslutades", ItemOutcome.Information), (item.Text, item.Outcome));
    }

    [Fact]
    public async Task Autosave_KeepsADraftForEachItem_AndSavingForgetsIt()
    {
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var (first, second) = (
            await browser.GoAsync($"/moten/{slug}/protokollforing/1"),
            await browser.GoAsync($"/moten/{slug}/protokollforing/2"));
        var kept = await browser.FetchAsync(
            "/utkast",
            first.Fill("Ärendet", "Utkast till ett").Check("Vad blev resultatet? / Bordlagd").Fields("Spara"));
        await browser.FetchAsync("/utkast", second.Fill("Ärendet", "Utkast till två").Fields("Spara"));

        var (firstAgain, secondAgain) = (await OpenAsync(slug, 1), await OpenAsync(slug, 2));

        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal(("Utkast till ett", "Utkast till två"), (firstAgain.ValueOf("Ärendet"), secondAgain.ValueOf("Ärendet")));
        Assert.NotNull(firstAgain.Document.QuerySelector("input[value=Tabled][checked]"));
        Assert.Contains("Du har text här som inte är sparad", firstAgain.Text, StringComparison.Ordinal);
        Assert.Equal("", (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1).Text);

        var saved = await firstAgain.SubmitAsync("Spara");

        Assert.DoesNotContain("inte är sparad", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Utkast till ett", saved.ValueOf("Ärendet"));
    }

    [Fact]
    public async Task Post_OfADraftFromBeforeTheClosing_IsNoTrap()
    {
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/1");
        await browser.FetchAsync("/utkast", page.Fill("Ärendet", "Utkast").Check("Vad blev resultatet? / Bordlagd").Fields("Spara"));
        await host.CloseMeetingAsync(slug);

        var saved = await (await browser.GoAsync($"/moten/{slug}/protokollforing/1")).SubmitAsync("Spara");

        Assert.Contains("är sparad", saved.Flash(), StringComparison.Ordinal);
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1);
        Assert.Equal(("Utkast", ItemOutcome.Information), (item.Text, item.Outcome));
    }

    private async Task<PortalPage> OpenAsync(string slug, int number) =>
        await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/protokollforing/{number}");
}
