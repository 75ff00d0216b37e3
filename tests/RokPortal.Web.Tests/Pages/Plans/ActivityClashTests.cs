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
        var address = await host.ActivityAsync();
        var (mine, theirs) = await OpenTwiceAsync(address);
        await theirs.Fill("Syfte", "Deras syfte").SubmitAsync(Save);

        var answer = await mine.Fill("Syfte", "Mitt syfte").SubmitAsync(Save);

        var comparison = PortalPage.TextOf(answer.Document.QuerySelector(".summary"));
        Assert.Contains("Jämför innan du sparar", comparison, StringComparison.Ordinal);
        Assert.Contains("Deras syfte", comparison, StringComparison.Ordinal);
        Assert.Equal("Mitt syfte", answer.ValueOf("Syfte"));
        Assert.Equal("Deras syfte", (await host.ReadActivityAsync(address)).Purpose);

        var saved = await answer.Fill("Syfte", "Vårt gemensamma syfte").SubmitAsync(Save);

        Assert.Contains("är sparad", saved.Flash(), StringComparison.Ordinal);
        Assert.Equal("Vårt gemensamma syfte", (await host.ReadActivityAsync(address)).Purpose);
    }

    [Fact]
    public async Task Post_WhenAnotherChangedOtherFields_KeepsBoth()
    {
        var address = await host.ActivityAsync();
        var (mine, theirs) = await OpenTwiceAsync(address);
        await theirs.Fill("Syfte", "Deras syfte").Check("Vilka parter medverkar? / Ydre").SubmitAsync(Save);

        var answer = await mine.Fill("Målgrupp", "Min målgrupp").SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
        var activity = await host.ReadActivityAsync(address);
        Assert.Equal(("Deras syfte", "Min målgrupp"), (activity.Purpose, activity.TargetGroup));
        Assert.Contains(activity.Participants, link => link.Party.Slug == "ydre");
    }

    [Fact]
    public async Task Post_WhenBothWroteTheSame_IsNoClash()
    {
        var (mine, theirs) = await OpenTwiceAsync(await host.ActivityAsync());
        await theirs.Fill("Syfte", "Samma syfte").SubmitAsync(Save);

        var answer = await mine.Fill("Syfte", "Samma syfte").SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Move_WhileSomebodyWrites_IsNoClash()
    {
        var first = (await host.ActivitiesAsync(2))[0];
        var (mine, theirs) = await OpenTwiceAsync(first);
        await theirs.SubmitAsync($"Flytta ner: {(await host.ReadActivityAsync(first)).Title}");

        var answer = await mine.Fill("Syfte", "Mitt syfte").SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreword_WhenAnotherSavedIt_IsComparedBeforeItIsSaved()
    {
        var (mine, theirs) = await OpenTwiceAsync($"{await host.DraftPlanAsync()}/forord");
        await theirs.Fill("Förord", "Deras förord").SubmitAsync("Spara förordet");

        var answer = await mine.Fill("Förord", "Mitt förord").SubmitAsync("Spara förordet");

        Assert.Contains("Deras förord", PortalPage.TextOf(answer.Document.QuerySelector(".compare")), StringComparison.Ordinal);
        Assert.Equal("Mitt förord", answer.ValueOf("Förord"));
        var saved = await answer.SubmitAsync("Spara förordet");
        Assert.Equal("Förordet är sparat.", saved.Flash());
    }

    private async Task<(PortalPage Mine, PortalPage Theirs)> OpenTwiceAsync(string address)
    {
        var first = await host.SignInAsync(DemoAccounts.Coordinator);
        var second = await host.SignInAsync(DemoAccounts.Coordinator);
        return (await first.GoAsync(address), await second.GoAsync(address));
    }
}
