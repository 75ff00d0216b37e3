using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Planning a meeting.</summary>
public class MeetingStartTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Save = "Planera mötet";

    [Fact]
    public async Task Post_WithStandingItems_PlansTheMeetingWithItsAgenda()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync("/moten/nytt");
        Assert.True(form.Document.QuerySelector("#Input_StandingItems")!.HasAttribute("checked"));

        var meeting = await Fill(form, "10 mars 2033").SubmitAsync(Save);

        Assert.Equal("/moten/integrationsradet-2033-03-10", meeting.Path);
        Assert.Equal("Mötet är planerat. Dagordningen syns för de andra när du kallar.", meeting.Flash());
        Assert.Equal("Integrationsrådet", meeting.Heading);
        Assert.Equal(7, meeting.Document.QuerySelectorAll(".matters > li").Length);
        Assert.Contains("torsdag 10 mars 2033 kl. 13.00–16.30", meeting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OfAGroup_WithATitleAndNoStandingItems_HasAnEmptyAgenda()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = (await browser.GoAsync("/moten/nytt?organ=beredningsgruppen")).Fill("Rubrik", "Processmöte").Fill("Dag", "2033-04-01")
            .Fill("Börjar", "9").Fill("Slutar", "1200").Fill("Plats", "Digitalt").Check("Lägg in de stående punkterna", false);

        var meeting = await form.SubmitAsync(Save);

        Assert.Equal("Processmöte", meeting.Heading);
        Assert.Contains("Dagordningen har inga punkter än.", meeting.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dag", "", "Skriv vilken dag mötet är.")]
    [InlineData("Dag", "nästa torsdag", "Skriv dagen som 2024-12-03 eller 3 december 2024.")]
    [InlineData("Dag", "2033-02-30", "Dagen 2033-02-30 finns inte. Kontrollera år, månad och dag.")]
    [InlineData("Börjar", "", "Skriv när mötet börjar.")]
    [InlineData("Börjar", "efter lunch", "Skriv tiden som 13.00.")]
    [InlineData("Slutar", "25.00", "Klockslaget 25.00 finns inte. Skriv tiden som 13.00.")]
    [InlineData("Slutar", "12.00", "Mötet kan inte sluta innan det börjar. Ändra någon av tiderna.")]
    [InlineData("Plats", " ", "Skriv var mötet är. Skriv ”Digitalt” om ni inte träffas.")]
    public async Task Post_WithSomethingWrong_SaysWhat_KeepsTheRest_AndPlansNothing(string label, string typed, string message)
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = Fill(await browser.GoAsync("/moten/nytt"), "2034-03-10").Fill("Rubrik", "Extra möte").Fill(label, typed);

        var answer = await form.SubmitAsync(Save);

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal(message, answer.FieldError(label));
        Assert.Equal("Extra möte", answer.ValueOf("Rubrik"));
        Assert.Equal(typed, answer.ValueOf(label));
        await using var db = host.OpenDatabase();
        Assert.False(await db.Meetings.AnyAsync(meeting => meeting.Title == "Extra möte"));
    }

    [Fact]
    public async Task Post_WithEmptyOrForgedFields_SaysWhatIsMissing()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = await browser.GoAsync("/moten/nytt");
        var empty = await page.SubmitAsync(Save);
        Assert.Equal(5, empty.ErrorSummary().Count);
        Assert.Contains("Välj vilket organ som ska mötas.", empty.ErrorSummary());

        var forged = Fill(await browser.GoAsync("/moten/nytt"), "2034-05-05").Fields(Save)
            .Where(field => field.Key != "Input.Body")
            .Append(KeyValuePair.Create("Input.Body", "okand"));
        Assert.Equal(["Välj ett organ i listan."], (await browser.PostAsync("/moten/nytt", forged)).ErrorSummary());
    }

    [Fact]
    public async Task Post_Twice_AsksBeforeItPlansASecondMeetingThatDay()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = Fill(await browser.GoAsync("/moten/nytt"), "2035-03-10");
        await form.SubmitAsync(Save);

        var again = await form.SubmitAsync(Save);

        Assert.Equal(["Integrationsrådet har redan ett möte den dagen. Kryssa i rutan om ni ska ha ett möte till."], again.ErrorSummary());
        Assert.Equal(1, await CountAsync(new DateOnly(2035, 3, 10)));
        var second = await again.Check("Planera ett möte till samma dag").SubmitAsync(Save);
        Assert.Equal("/moten/integrationsradet-2035-03-10-2", second.Path);
    }

    [Fact]
    public async Task Post_TwiceAtOnce_PlansOneMeeting()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = Fill(await browser.GoAsync("/moten/nytt"), "2036-03-10");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync(Save)));

        Assert.Equal(1, await CountAsync(new DateOnly(2036, 3, 10)));
    }

    [Fact]
    public async Task Draft_OfTheForm_ComesBack_UntilTheMeetingIsPlanned()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = Fill(await browser.GoAsync("/moten/nytt"), "2037-03-10");
        await browser.FetchAsync("/utkast", form.Fields(Save));

        var restored = await browser.GoAsync("/moten/nytt");
        Assert.Equal("2037-03-10", restored.ValueOf("Dag"));
        Assert.True(restored.HasButton("Kasta utkastet"));
        await restored.SubmitAsync(Save);

        Assert.Equal("", (await browser.GoAsync("/moten/nytt")).ValueOf("Dag"));
    }

    private static PortalPage Fill(PortalPage form, string day) => form.Check("Integrationsrådet").Fill("Dag", day)
        .Fill("Börjar", "13.00").Fill("Slutar", "16:30").Fill("Plats", "Residenset i Linköping");

    private async Task<int> CountAsync(DateOnly day)
    {
        await using var db = host.OpenDatabase();
        return await db.Meetings.CountAsync(meeting => meeting.Date == day);
    }
}
