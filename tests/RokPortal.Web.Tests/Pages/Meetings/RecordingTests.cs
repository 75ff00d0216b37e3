using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Recording an item: outcome, text, decision, dissent, note, distribution, action points.</summary>
public class RecordingTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_WithoutNumber_GoesToTheFirstItemThatIsNotOver()
    {
        var slug = await host.PlanMeetingAsync(
            then: (_, meeting) => meeting.Items[0].Record(new ItemRecording { Outcome = ItemOutcome.Information }));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync($"/moten/{slug}/protokollforing");

        Assert.Equal($"/moten/{slug}/protokollforing/2", page.Path);
        Assert.Equal("Protokoll: Integrationsrådet", page.Heading);
        Assert.Contains("Mötet pågår", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Fredag 20 november 2026 kl. 13.00, Residenset i Linköping. Ordförande: Ingrid Wetterlind",
            page.Text,
            StringComparison.Ordinal);
        var steps = page.Document.QuerySelectorAll("nav[aria-labelledby=dagordning] li").Select(PortalPage.TextOf);
        Assert.Equal(
            ["Punkt 1 Ärende 1 Klar · Information", "Punkt 2 Ärende 2 Pågår · Beslutspunkt", "Punkt 3 Ärende 3 Information"],
            steps);
        Assert.Equal("Punkt 2 Ärende 2", PortalPage.TextOf(page.Document.QuerySelector("[aria-current=step] span")));
    }

    [Fact]
    public async Task Get_OfAnEmptyAgenda_SaysWhatBelongsThere()
    {
        var slug = await host.PlanMeetingAsync(items: 0);
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync($"/moten/{slug}/protokollforing");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Dagordningen är tom", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithEveryField_SavesThemAndGoesOn()
    {
        var (page, slug) = await OpenAsync(2);

        var next = await page
            .Fill("Ärendet", "Beredningsgruppen har **berett** förslaget.")
            .Check("Vad blev resultatet? / Beslut")
            .Fill("Integrationsrådet beslutar", "att anta förslaget\n\n  att följa upp det i maj  ")
            .Fill("Avvikande mening", "Ydre anser att tiden är för kort.")
            .Fill("Anteckning", "Per Blom deltar inte i punkten.")
            .Fill("Beslutet skickas till", "Kommunerna\nRegionen")
            .Fill("Vad ska göras?", "Skicka planen till alla parter")
            .Fill("Vem ansvarar?", "Karin Lindqvist")
            .Fill("Klart senast", "20 december 2026")
            .SubmitAsync("Klar med punkt 2, gå till punkt 3");

        Assert.Equal("Punkt 2 är sparad.", next.Flash());
        Assert.Equal($"/moten/{slug}/protokollforing/3", next.Path);
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2);
        Assert.Equal(ItemOutcome.Decision, item.Outcome);
        Assert.Equal("Beredningsgruppen har **berett** förslaget.", item.Text);
        Assert.Equal(["att anta förslaget", "att följa upp det i maj"], item.Decision);
        Assert.Equal(("Ydre anser att tiden är för kort.", "Per Blom deltar inte i punkten."), (item.Dissent, item.Note));
        Assert.Equal(["Kommunerna", "Regionen"], item.Distribution);
        var point = Assert.Single(item.ActionPoints);
        Assert.Equal(
            ("Skicka planen till alla parter", "Karin Lindqvist", new DateOnly(2026, 12, 20)),
            (point.Text, point.Responsible, point.DueOn));
    }

    [Fact]
    public async Task Post_Again_ShowsWhatWasSavedAndOffersOneMoreRow()
    {
        var (page, _) = await OpenAsync(1);

        var saved = await page.Check("Vad blev resultatet? / Information").Fill("Vad ska göras?", "Ring").Fill("Klart senast", "2026-12-1")
            .SubmitAsync("Spara");

        Assert.Equal("Punkt 1 är sparad.", saved.Flash());
        Assert.Equal(2, saved.Document.QuerySelectorAll(".point").Length);
        Assert.Equal("2026-12-01", saved.Document.QuerySelector("[name='Input.ActionPoints[0].DueOn']")!.GetAttribute("value"));
        Assert.True(saved.Document.QuerySelector(".point")!.ParentElement!.ParentElement!.HasAttribute("open"));
    }

    [Fact]
    public async Task Post_DoneWithoutOutcome_SavesAndSaysThatItIsMissing()
    {
        var (page, _) = await OpenAsync(1);

        var next = await page.Fill("Ärendet", "Samtal").SubmitAsync("Klar med punkt 1, gå till punkt 2");

        Assert.Equal("Punkt 1 är sparad, men har inget resultat än.", next.Flash());
    }

    [Fact]
    public async Task TakeProposal_FillsTheDecisionAndKeepsWhatIsTyped()
    {
        var (page, slug) = await OpenAsync(2);

        var filled = await page.Fill("Ärendet", "Halvskrivet").Check("Vad blev resultatet? / Beslut")
            .Fill("Integrationsrådet beslutar", "tacka för arbetet").SubmitAsync("Hämta förslaget till beslut");

        Assert.Equal("tacka för arbetet\nanta förslaget\nfölja upp det i maj", filled.ValueOf("Integrationsrådet beslutar"));
        Assert.Equal("Halvskrivet", filled.ValueOf("Ärendet"));
        Assert.Empty((await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2).Decision);
        var saved = await filled.SubmitAsync("Spara");
        Assert.Equal("Punkt 2 är sparad.", saved.Flash());
        Assert.Equal(3, (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2).Decision.Count);
    }

    [Fact]
    public async Task Preview_ShowsTheTextAsItWillLook()
    {
        var (page, _) = await OpenAsync(1);

        var shown = await page.Fill("Ärendet", "Ett **fett** ord").SubmitAsync("Förhandsgranska: Ärendet");

        Assert.Equal("fett", shown.Document.QuerySelector(".md-preview strong")?.TextContent);
        Assert.Equal("Ett **fett** ord", shown.ValueOf("Ärendet"));
    }

    [Fact]
    public async Task Get_ForAGroup_IsNotesWithoutDecision()
    {
        var slug = await host.PlanMeetingAsync(body: "beredningsgruppen");
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/2");

        Assert.StartsWith("Minnesanteckningar: ", page.Heading, StringComparison.Ordinal);
        Assert.Equal(
            ["Information", "Bordlagd", "Återremitterad", "Ej behandlad"],
            page.Document.QuerySelectorAll(".seg label").Select(PortalPage.TextOf));
        Assert.Null(page.Document.QuerySelector("[name='Input.Decision']"));
    }

    [Fact]
    public async Task Get_OfAPlan_OffersWhatTheCouncilCanDoWithAPlan()
    {
        await host.WritePlanAsync();
        var slug = await host.PlanMeetingAsync(then: (db, meeting) =>
            meeting.AddItem(new AgendaItemContent
            {
                Kind = ItemKind.Decision,
                Title = "Planen",
                Matter = db.Plans.Single(plan => plan.Year == MeetingsOfTests.PlanYear),
            }));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/4");

        Assert.Equal(
            ["Beslut", "Bordlagd", "Återremitterad", "Ej behandlad"],
            page.Document.QuerySelectorAll(".seg label").Select(PortalPage.TextOf));
        Assert.Equal($"{MeetingsOfTests.PlanAddress}/plan.pdf", page.Document.QuerySelector(".facts a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_OnAnotherDay_IsNotLive()
    {
        var slug = await host.PlanMeetingAsync(on: MeetingRoom.Today.AddDays(7));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/1");

        Assert.DoesNotContain("Mötet pågår", page.Text, StringComparison.Ordinal);
        Assert.Empty(PageRules.FaultsOf(page));
    }

    private async Task<(PortalPage Page, string Slug)> OpenAsync(int number)
    {
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        return (await browser.GoAsync($"/moten/{slug}/protokollforing/{number}"), slug);
    }
}
