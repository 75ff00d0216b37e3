using RokPortal.Documents.Blocks;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

/// <summary>
/// The main job from end to end with five accounts: the coordinator's draft becomes the council's adopted plan, and the
/// meeting's protokoll is verified and published. It moves the clock, so it has a portal of its own.
/// </summary>
public sealed class TheCouncilAdoptsThePlanTests(PortalInChromium portal) : IClassFixture<PortalInChromium>
{
    private const int Year = 2027;
    private const string Slug = "integrationsradet-2026-12-17";
    private const int ItemsOnTheAgenda = 13;

    [Fact]
    public Task Plan_FromDraftToAdopted_WithItsProtokollAndExtract() => portal.RunAsync(async journey =>
    {
        var coordinator = await SignInAsync(journey, DemoAccounts.Coordinator);
        await CompleteAndProposeAsync(coordinator);
        var reader = new MeetingPage(await SignInAsync(journey, DemoAccounts.Evaluator), Slug);

        var secretary = new MeetingPage(await SignInAsync(journey, DemoAccounts.Secretary), Slug);
        await secretary.PutPlanAsync(Year);
        portal.Host.Clock.SetUtcNow(new DateTime(2026, 12, 17, 14, 0, 0, DateTimeKind.Utc));
        await RecordEverythingAsync(secretary);
        await secretary.CloseAsync();
        await Expect(secretary.Message("Mötet är avslutat och paragraferna har fått sina nummer.")).ToBeVisibleAsync();
        Assert.Equal(403, await reader.StatusOfAsync("protokoll"));

        await secretary.SendForVerificationAsync("Johan Westling");
        var chair = new MeetingPage(await SignInAsync(journey, DemoAccounts.Governor), Slug);
        var verifier = new MeetingPage(await SignInAsync(journey, DemoAccounts.CouncilMember), Slug);
        await verifier.PressAsync("justering", "Justera protokollet");
        Assert.Equal(403, await reader.StatusOfAsync("protokoll.pdf"));
        await chair.PressAsync("justering", "Justera protokollet");
        await Expect(chair.Message("Nu har alla justerat, och det är låst.")).ToBeVisibleAsync();
        await secretary.PressAsync("publicering", "Publicera protokollet");

        await ReadWhatWasDecidedAsync(reader);
    });

    private static async Task<Visitor> SignInAsync(Journey journey, string account)
    {
        var visitor = await journey.NewVisitorAsync();
        return await (await LoginPage.OpenAsync(visitor, "/oversikt")).SignInAsync(account, at => at);
    }

    /// <summary>The demo's draft lacks a few things on purpose.</summary>
    private static async Task CompleteAndProposeAsync(Visitor visitor)
    {
        foreach (var number in new[] { 3, 5, 10, 12 })
        {
            await visitor.OpenAsync(ActivityPage.PathOf(Year, number));
            var activity = await new ActivityPage(visitor).FillAsync(ActivityTexts.Complete(Year));
            await activity.SaveAsync();
            await Expect(activity.Message("Aktiviteten är sparad och klar för beslut.")).ToBeVisibleAsync();
        }

        await visitor.OpenAsync($"{PlanListPage.Path}/{Year}");
        var plan = await (await new PlanPage(visitor).OpenConsiderationAsync("Normer och attityder"))
            .WriteAsync("Alla räknas.", "Tolk ordnas alltid.", "Barn får säga sin mening.");
        await (await plan.OpenDispatchAsync()).SendAsync();
        var submission = await SubmissionPage.OpenAsync(visitor, Year);
        await visitor.FollowAsync(submission.Button("Lägg fram för rådet"));
        await Expect(plan.Message("Planen ligger nu hos rådet.")).ToBeVisibleAsync();
    }

    private static async Task RecordEverythingAsync(MeetingPage meeting)
    {
        var recording = await meeting.RecordAsync();
        await recording.LetDeputyServeAsync("Kinda", "Tomas Rydh");
        HashSet<string> recorded = [];
        for (var i = 0; i < ItemsOnTheAgenda; i++)
        {
            recorded.Add(await recording.TitleAsync());
            await recording.RecordAsync();
        }

        Assert.Equal(ItemsOnTheAgenda, recorded.Count);
    }

    private static async Task ReadWhatWasDecidedAsync(MeetingPage reader)
    {
        Assert.Equal(200, await reader.StatusOfAsync("protokoll"));
        using var minutes = new DownloadedPdf(await reader.DownloadAsync($"{reader.Path}/protokoll.pdf"));
        minutes.AssertConforms();
        var heading = minutes.Headings().Single(heading => heading.EndsWith($"Aktivitetsplan {Year}", StringComparison.Ordinal));
        var paragraph = int.Parse(heading.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        foreach (var name in new[] { "Ingrid Wetterlind", "Oskar Dahl", "Johan Westling", "Tomas Rydh" })
            Assert.Contains(name, minutes.Text(), StringComparison.Ordinal);

        using var extract = new DownloadedPdf(await reader.DownloadAsync($"{reader.Path}/paragrafer/{paragraph}/utdrag.pdf"));
        extract.AssertConforms();
        Assert.Contains(heading, extract.Headings());
        Assert.Contains("att fastställa aktivitetsplanen för 2027", extract.Text(), StringComparison.Ordinal);

        using var plan = new DownloadedPdf(await reader.DownloadAsync($"{PlanListPage.Path}/{Year}/plan.pdf"));
        plan.AssertConforms();
        Assert.Contains(
            $"Integrationsrådet fastställde planen den 17 december 2026, § {paragraph}.", plan.Text(), StringComparison.Ordinal);
    }
}
