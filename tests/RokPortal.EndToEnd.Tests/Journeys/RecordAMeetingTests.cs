using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

[Collection(SharedPortal.Name)]
public sealed class RecordAMeetingTests(PortalInChromium portal)
{
    [Fact]
    public Task RecordAnItem_WithTheKeyboardAlone_Works() => portal.RunAsync(async journey =>
    {
        var slug = await portal.Host.PlanMeetingAsync();
        var page = await OpenAsync(await journey.NewVisitorAsync(), slug, 2);

        await page.TabToAsync(page.Field("Ärendet"));
        await page.WriteAsync("Rådet diskuterade förslaget.");
        await page.TabToAsync(page.Outcome("Information"));
        await page.KeyAsync("ArrowRight");
        await Expect(page.Outcome("Beslut")).ToBeCheckedAsync();
        await page.TabToAsync(page.Field("Integrationsrådet beslutar"));
        await page.WriteAsync("att anta förslaget");
        await Expect(page.SavedNote).ToBeVisibleAsync();
        await page.TabToAsync(page.Button("Klar med punkt 2, gå till punkt 3"));
        await page.KeyAsync("Enter");

        await Expect(page.Message("Punkt 2 är sparad.")).ToBeVisibleAsync();
        await Expect(page.Heading("Punkt 3 Ärende 3")).ToBeVisibleAsync();
        var item = (await portal.Host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2);
        Assert.Equal(("Rådet diskuterade förslaget.", ItemOutcome.Decision), (item.Text, item.Outcome));
        Assert.Equal(["att anta förslaget"], item.Decision);
    });

    [Fact]
    public Task RecordAttendance_WithTheKeyboardAlone_KeepsWhatIsTypedInTheItem() => portal.RunAsync(async journey =>
    {
        var slug = await portal.Host.PlanMeetingAsync();
        var page = await OpenAsync(await journey.NewVisitorAsync(), slug, 1);

        await page.TabToAsync(page.Field("Ärendet"));
        await page.WriteAsync("Halvskrivet");
        await page.TabToAsync(page.Seat("Kinda"));
        await page.KeyAsync("Enter");
        await page.TabToAsync(page.AnswerFor("Kinda", "Pia Almgren, ledamot"));
        await page.KeyAsync("ArrowDown");
        await page.KeyAsync("Enter");

        await Expect(page.Message("Närvaron för Kinda är sparad.")).ToBeVisibleAsync();
        await Expect(page.Seat("Kinda")).ToBeFocusedAsync();
        await Expect(page.Seat("Kinda")).ToContainTextAsync("Tomas Rydh (ersättare för Pia Almgren)");
        await Expect(page.Field("Ärendet")).ToHaveValueAsync("Halvskrivet");
    });

    [Fact]
    public Task Record_WhenScriptsAreOff_Works() => portal.RunAsync(async journey =>
    {
        var slug = await portal.Host.PlanMeetingAsync();
        var page = await OpenAsync(await journey.NewVisitorAsync(runsScripts: false), slug, 2);

        await page.TypeAsync("Ärendet", "Skrivet utan skript");
        await page.Outcome("Beslut").CheckAsync(new() { Force = true });
        await page.PressAsync("Hämta förslaget till beslut");
        await Expect(page.Field("Integrationsrådet beslutar")).ToHaveValueAsync("anta förslaget\nfölja upp det i maj");
        await Expect(page.Field("Ärendet")).ToHaveValueAsync("Skrivet utan skript");
        await page.PressAsync("Klar med punkt 2, gå till punkt 3");
        await Expect(page.Message("Punkt 2 är sparad.")).ToBeVisibleAsync();

        await page.Seat("Kinda").ClickAsync();
        await page.AnswerFor("Kinda", "Tomas Rydh, ersättare").CheckAsync();
        await page.PressAsync("Spara närvaron för Kinda");

        await Expect(page.Message("Närvaron för Kinda är sparad.")).ToBeVisibleAsync();
        await Expect(page.Seat("Kinda")).ToBeFocusedAsync();
    });

    [Fact]
    public Task TwoPeople_OnTwoItems_NeverMeet() => portal.RunAsync(async journey =>
    {
        var slug = await portal.Host.PlanMeetingAsync();
        var mine = await OpenAsync(await journey.NewVisitorAsync(), slug, 1);
        var theirs = await OpenAsync(await journey.NewVisitorAsync(), slug, 2);
        await mine.TypeAsync("Ärendet", "Mitt");
        await theirs.TypeAsync("Ärendet", "Deras");

        await theirs.PressAsync("Spara");
        await mine.PressAsync("Spara");

        await Expect(theirs.Message("Punkt 2 är sparad.")).ToBeVisibleAsync();
        await Expect(mine.Message("Punkt 1 är sparad.")).ToBeVisibleAsync();
    });

    private static async Task<RecordingPage> OpenAsync(Visitor visitor, string slug, int number)
    {
        var login = await LoginPage.OpenAsync(visitor, RecordingPage.PathOf(slug, number));
        return await login.SignInAsync(DemoAccounts.Secretary, at => new RecordingPage(at));
    }
}
