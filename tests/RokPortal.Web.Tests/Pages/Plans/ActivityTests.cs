using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>An activity is written, completed and read.</summary>
public class ActivityTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Save = "Spara aktiviteten";

    [Fact]
    public async Task Post_WithEveryRequiredField_SavesAndIsComplete()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var start = await browser.GoAsync(await NewAsync());
        var page = await start.Fill("Rubrik", "Mentorer i skolan").Check("Hälsa").SubmitAsync("Lägg till");

        Assert.Equal("Aktiviteten är tillagd. Fyll i resten här.", page.Flash());
        var address = page.Path;
        page = await page
            .Fill("Ansvarig part", "Ydre").Check("Mål 2: Måluppfyllelsen i skolan ska öka för nyanlända elever.")
            .Fill("Bakgrund och behov", "Skolor efterfrågar **mentorer**.").Fill("Syfte", "Fler klarar skolan.")
            .Fill("Beskrivning", "- Ett\n- Två")
            .Fill("Förväntat resultat", "Tio mentorer.").Fill("Målgrupp", "Elever i årskurs 7–9.")
            .Check("Vilka parter medverkar? / Åtvidaberg")
            .Fill("Externa aktörer", "Röda Korset\r\n\r\n  Scouterna ")
            .Fill("Startar", $"jan {PlanRoom.Year}").Fill("Ska vara klar", $"{PlanRoom.Year}-11")
            .Fill("Milstolpe 1", "Upprop").Fill("Resurser och finansiering", "20 000 kr")
            .Fill("Indikator", "Antal mentorer").Fill("Uppföljning", "I juni.")
            .SubmitAsync(Save);

        Assert.Equal("Aktiviteten är sparad och klar för beslut.", page.Flash());
        Assert.Equal(address, page.Path);
        await using var db = host.OpenDatabase();
        var saved = await db.Activities.Include(activity => activity.Participants).ThenInclude(link => link.Party)
            .Include(activity => activity.Milestones).AsSplitQuery()
            .SingleAsync(activity => activity.Title == "Mentorer i skolan");
        Assert.Equal(ActivityState.Complete, saved.State);
        Assert.Equal(["Röda Korset", "Scouterna"], saved.ExternalActors);
        Assert.Equal("atvidaberg", Assert.Single(saved.Participants).Party.Slug);
        Assert.Equal((new DateOnly(PlanRoom.Year, 1, 1), new DateOnly(PlanRoom.Year, 11, 1)), (saved.StartMonth, saved.EndMonth));
        Assert.Equal("Upprop", Assert.Single(saved.Milestones).Title);
        Assert.Equal("Karin Lindqvist", saved.ChangedBy);
        Assert.Equal($"januari {PlanRoom.Year}", page.ValueOf("Startar"));
    }

    [Fact]
    public async Task Get_OfAnIncompleteActivity_SaysWhatIsMissingAndLinksToTheField()
    {
        var address = await host.ActivityWithoutPartyAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);

        var page = await browser.GoAsync(address);

        var notice = page.Document.QuerySelector(".notice")!;
        Assert.Contains("En uppgift saknas", notice.TextContent, StringComparison.Ordinal);
        var link = notice.QuerySelector("a")!;
        Assert.Equal("Välj vilken part som ansvarar för aktiviteten", link.TextContent);
        Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..]));
    }

    [Fact]
    public async Task Post_SentTwice_SavesOnceAndSaysTheSame()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = await browser.GoAsync(await host.ActivityAsync());
        page.Fill("Målgrupp", "Alla vuxna i länet, nyss anlända.");
        var fields = page.Fields(Save);

        var first = await browser.PostAsync(page.Path, fields);
        var second = await browser.PostAsync(page.Path, fields);

        Assert.Equal(first.Flash(), second.Flash());
        var saved = await host.ReadActivityAsync(page.Path);
        Assert.Equal("Alla vuxna i länet, nyss anlända.", saved.TargetGroup);
        Assert.Equal(2, saved.Version);
    }

    [Fact]
    public async Task Preview_ShowsTheTextWithoutSavingIt()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = await browser.GoAsync(await host.ActivityAsync());
        page.Fill("Syfte", "Det här är **viktigt**. <script>alert(1)</script>");

        var preview = await page.SubmitAsync("Förhandsgranska: Syfte");

        Assert.Equal("viktigt", preview.Document.QuerySelector(".md-preview strong")?.TextContent);
        Assert.DoesNotContain(
            preview.Document.QuerySelectorAll("main script"),
            script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.StartsWith("Det här är **viktigt**.", preview.ValueOf("Syfte"), StringComparison.Ordinal);
        Assert.DoesNotContain("viktigt", (await host.ReadActivityAsync(page.Path)).Purpose, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ByAReader_ShowsTheTextWithoutAForm()
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(page.HasButton(Save));
        Assert.NotEmpty(page.Document.QuerySelectorAll("article h3"));
        Assert.Empty(page.Document.QuerySelectorAll("main textarea, main select"));
    }

    [Fact]
    public async Task Post_ByAReader_IsForbiddenAndChangesNothing()
    {
        var address = await host.ActivityAsync();
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var fields = (await coordinator.GoAsync(address)).Fill("Rubrik", "Kapad").Fields(Save);
        var reader = await host.SignInAsync(DemoAccounts.Secretary);
        var token = (await reader.GoAsync("/konto/losenord")).Fields("Byt lösenord")
            .Single(field => field.Key == "__RequestVerificationToken");

        var answer = await reader.PostAsync(address, [.. fields.Where(field => field.Key != token.Key), token]);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        await using var db = host.OpenDatabase();
        Assert.False(await db.Activities.AnyAsync(activity => activity.Title == "Kapad"));
    }

    [Fact]
    public async Task Removal_TakesTheActivityAwayAndNeverReusesItsNumber()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var form = await NewAsync();
        var added = await (await browser.GoAsync(form))
            .Fill("Rubrik", "Feltryckt").Check("Bostad").SubmitAsync("Lägg till");
        var number = int.Parse(added.Path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

        var after = await (await added.FollowAsync("Ta bort aktiviteten")).SubmitAsync("Ta bort aktiviteten");

        Assert.Equal("Feltryckt är borttagen.", after.Flash());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(added.Path)).Status);
        var next = await (await browser.GoAsync(form)).Fill("Rubrik", "Nästa").Check("Bostad").SubmitAsync("Lägg till");
        Assert.EndsWith($"/{number + 1}", next.Path, StringComparison.Ordinal);
    }

    /// <summary>Where an activity is added to the draft.</summary>
    private async Task<string> NewAsync() => $"{await host.DraftPlanAsync()}/aktiviteter/ny";
}
