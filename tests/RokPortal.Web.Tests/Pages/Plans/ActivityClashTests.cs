using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>Two people write on the same activity: what only one changed is merged, what both changed is compared.</summary>
public class ActivityClashTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Save = "Spara aktiviteten";

    [Fact]
    public async Task Post_WhenAnotherChangedTheSameField_ShowsBothTextsAndSavesNothing()
    {
        var (mine, theirs) = await OpenTwiceAsync(1);
        await theirs.Fill("Syfte", "Deras syfte").SubmitAsync(Save);

        var answer = await mine.Fill("Syfte", "Mitt syfte").SubmitAsync(Save);

        var comparison = PortalPage.TextOf(answer.Document.QuerySelector(".summary"));
        Assert.Contains("Jämför innan du sparar", comparison, StringComparison.Ordinal);
        Assert.Contains("Deras syfte", comparison, StringComparison.Ordinal);
        Assert.Equal("Mitt syfte", answer.ValueOf("Syfte"));
        Assert.Equal("Deras syfte", (await ReadAsync(1)).Purpose);

        var saved = await answer.Fill("Syfte", "Vårt gemensamma syfte").SubmitAsync(Save);

        Assert.Contains("är sparad", saved.Flash(), StringComparison.Ordinal);
        Assert.Equal("Vårt gemensamma syfte", (await ReadAsync(1)).Purpose);
    }

    [Fact]
    public async Task Post_WhenAnotherChangedOtherFields_KeepsBoth()
    {
        var (mine, theirs) = await OpenTwiceAsync(2);
        await theirs.Fill("Syfte", "Deras syfte").Check("Vilka parter medverkar? / Ydre").SubmitAsync(Save);

        var answer = await mine.Fill("Målgrupp", "Min målgrupp").SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
        var activity = await ReadAsync(2);
        Assert.Equal(("Deras syfte", "Min målgrupp"), (activity.Purpose, activity.TargetGroup));
        Assert.Contains(activity.Participants, link => link.Party.Slug == "ydre");
    }

    [Fact]
    public async Task Post_WhenBothWroteTheSame_IsNoClash()
    {
        var (mine, theirs) = await OpenTwiceAsync(4);
        await theirs.Fill("Syfte", "Samma syfte").SubmitAsync(Save);

        var answer = await mine.Fill("Syfte", "Samma syfte").SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Move_WhileSomebodyWrites_IsNoClash()
    {
        var (mine, theirs) = await OpenTwiceAsync(6);
        await theirs.SubmitAsync("Flytta ner: Kartläggning: från mall till undervisning");

        var answer = await mine.Fill("Syfte", "Mitt syfte").SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreword_WhenAnotherSavedIt_IsComparedBeforeItIsSaved()
    {
        var first = await host.SignInAsync(DemoAccounts.Coordinator);
        var second = await host.SignInAsync(DemoAccounts.Coordinator);
        var mine = await first.GoAsync("/aktivitetsplaner/2027/forord");
        await (await second.GoAsync("/aktivitetsplaner/2027/forord")).Fill("Förord", "Deras förord").SubmitAsync("Spara förordet");

        var answer = await mine.Fill("Förord", "Mitt förord").SubmitAsync("Spara förordet");

        Assert.Contains("Deras förord", PortalPage.TextOf(answer.Document.QuerySelector(".compare")), StringComparison.Ordinal);
        Assert.Equal("Mitt förord", answer.ValueOf("Förord"));
        var saved = await answer.SubmitAsync("Spara förordet");
        Assert.Equal("Förordet är sparat.", saved.Flash());
    }

    private async Task<(PortalPage Mine, PortalPage Theirs)> OpenTwiceAsync(int number)
    {
        var address = $"/aktivitetsplaner/2027/aktiviteter/{number}";
        var first = await host.SignInAsync(DemoAccounts.Coordinator);
        var second = await host.SignInAsync(DemoAccounts.Coordinator);
        return (await first.GoAsync(address), await second.GoAsync(address));
    }

    private async Task<Domain.Plans.Activity> ReadAsync(int number)
    {
        await using var db = host.OpenDatabase();
        return await db.Activities.Include(activity => activity.Participants).ThenInclude(link => link.Party)
            .SingleAsync(activity => activity.Plan.Year == 2027 && activity.Number == number);
    }
}
