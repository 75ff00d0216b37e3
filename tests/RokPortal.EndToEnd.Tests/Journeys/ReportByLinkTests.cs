using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Reporting;
using RokPortal.EndToEnd.Tests.Accessibility;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.TestSupport;

using static Microsoft.Playwright.Assertions;

namespace RokPortal.EndToEnd.Tests.Journeys;

/// <summary>A whole report from the link in a letter, on a telephone, by somebody without account.</summary>
[Collection(SharedPortal.Name)]
public sealed class ReportByLinkTests(PortalInChromium portal)
{
    private const int MostInteractions = 40;

    [Fact]
    public Task NineActivities_AreReportedInAtMost40Interactions_AndUnchangedIsOne() => portal.RunAsync(async journey =>
    {
        var issued = await portal.Host.IssueReportLinkAsync("kinda", "Marcus Löfdahl", "marcus@kinda.example");
        var visitor = await journey.NewVisitorAsync();
        await visitor.Page.SetViewportSizeAsync(390, 844);
        await visitor.OpenAsync($"/rapportera/lank/{issued.Token}");
        await Expect(visitor.Page.GetByText("Du rapporterar för Kinda kommun.")).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));

        await visitor.FollowAsync(Link(visitor, "Börja rapportera"));
        for (var activity = 1; activity <= 9; activity++)
        {
            Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
            var unchanged = Button(visitor, "Oförändrat sedan dess");
            if (activity % 2 == 0 && await unchanged.CountAsync() == 1)
            {
                await visitor.FollowAsync(unchanged);
                continue;
            }

            await visitor.ClickAsync(Choice(visitor, activity == 1 ? "Står still" : "Följer planen"));
            if (activity == 1)
                await visitor.FillAsync(visitor.Page.GetByLabel("Varför?"), "Lokalen är stängd till mars.");
            await visitor.FillAsync(visitor.Page.GetByLabel("Vad har ni gjort?"), $"Vi har gjort vår del av aktivitet {activity}.");
            await visitor.FollowAsync(Button(visitor, "Spara och gå till nästa"));
        }

        await Expect(visitor.Page.GetByText("9 av 9 har status")).ToBeVisibleAsync();
        await visitor.FollowAsync(Button(visitor, "Skicka rapporten"));

        await Expect(visitor.Page.GetByText("Rapporten är skickad. Tack.")).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
        Assert.InRange(visitor.Interactions, 1, MostInteractions);
        await using var db = portal.Host.OpenDatabase();
        var report = await db.PartyReports.Include(row => row.Activities).SingleAsync(row => row.Id == issued.Link.SubjectId);
        Assert.NotNull(report.SubmittedUtc);
        Assert.All(report.Activities, row => Assert.NotNull(row.Status));
        Assert.Contains(report.Activities, row => row.IsUnchanged);
        Assert.Contains(report.Activities, row => row is { Status: ReportStatus.Stalled, Reason: "Lokalen är stängd till mars." });
    });

    /// <summary>The card of a status: all of it can be pressed.</summary>
    private static ILocator Choice(Visitor visitor, string name) => visitor.Page.Locator($".optc label:text-is('{name}')");

    private static ILocator Button(Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Link(Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
