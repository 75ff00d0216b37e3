using RokPortal.Application.Kolada;
using RokPortal.Data.Kolada;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Indicators;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Kolada;

/// <summary>The client against a server on loopback that speaks Kolada's format.</summary>
public sealed class KoladaClientTests : IAsyncLifetime
{
    private static readonly string[] Areas = ["0000", "0005", "0580"];
    private static readonly int[] Years = [2024, 2025];

    private KoladaServer kolada = null!;

    public async Task InitializeAsync()
    {
        kolada = await KoladaServer.StartAsync();
        kolada.Titles["N00973"] = "Lämnat etableringsuppdraget";
        foreach (var area in Areas)
        {
            kolada.Values[("N00973", area, 2024, "T")] = "30.5";
            kolada.Values[("N00973", area, 2025, "T")] = "31.5";
        }
    }

    public async Task DisposeAsync() => await kolada.DisposeAsync();

    [Theory]
    [InlineData("next_url")]
    [InlineData("next_page")]
    public async Task Values_OnSeveralPages_AreAllRead(string linkName)
    {
        (kolada.PageSize, kolada.LinkName) = (2, linkName);

        var values = await Client().ValuesAsync("N00973", Areas, Years, isBySex: true, default);

        Assert.Equal(6, values.Count);
        Assert.Equal(3, kolada.Requests.Count);
    }

    [Fact]
    public async Task Values_OfManyAreas_AreAskedForTwentyFiveAtATime()
    {
        var areas = Enumerable.Range(1, 60).Select(number => $"{number:0000}").ToList();

        await Client().ValuesAsync("N00973", areas, [.. Enumerable.Range(2000, 26)], isBySex: true, default);

        Assert.Equal(6, kolada.Requests.Count);
    }

    [Fact]
    public async Task NextPage_OnAnotherHost_IsAskedOfTheConfiguredOneOnly()
    {
        await using var stranger = await KoladaServer.StartAsync();
        (kolada.PageSize, kolada.HostInLinks) = (2, new Uri(stranger.BaseUrl).GetLeftPart(UriPartial.Authority));

        Assert.Equal(6, (await Client().ValuesAsync("N00973", Areas, Years, isBySex: true, default)).Count);
        Assert.Empty(stranger.Requests);
    }

    [Fact]
    public async Task Redirect_IsNotFollowed()
    {
        kolada.Next("/kpi/", context =>
        {
            context.Response.Redirect("http://127.0.0.1:1/elsewhere");
            return Task.CompletedTask;
        });

        await AssertFaultAsync(KoladaFault.Unknown, client => client.TitleAsync("N00973", default));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Server_ThatIsBusyOnce_IsAskedAgain(int status)
    {
        kolada.Next("/kpi/", KoladaServer.Status(status, "0"));

        Assert.Equal("Lämnat etableringsuppdraget", await Client().TitleAsync("N00973", default));
        Assert.Equal(2, kolada.Requests.Count);
    }

    [Theory]
    [InlineData(429, KoladaFault.TooManyRequests, 3)]
    [InlineData(500, KoladaFault.SourceFailed, 3)]
    [InlineData(404, KoladaFault.Unknown, 1)]
    public async Task Server_ThatRefusesEveryTime_IsGivenUp(int status, KoladaFault fault, int requests)
    {
        kolada.Next("/kpi/", KoladaServer.Status(status), times: 10);

        await AssertFaultAsync(fault, client => client.TitleAsync("N00973", default));
        Assert.Equal(requests, kolada.Requests.Count);
    }

    [Fact]
    public async Task WishToWait_IsHeeded_ButNotForEver()
    {
        kolada.Next("/kpi/", KoladaServer.Status(429, "3600"));

        Assert.NotEmpty(
            await Client(options => options with { LongestPause = TimeSpan.FromMilliseconds(1) }).TitleAsync("N00973", default));
    }

    [Fact]
    public async Task Server_ThatIsSilent_IsGivenUpInTime()
    {
        kolada.Next("/kpi/", KoladaServer.Silence, times: 10);

        await AssertFaultAsync(
            KoladaFault.NoAnswer,
            client => client.TitleAsync("N00973", default),
            options => options with { Timeout = TimeSpan.FromMilliseconds(200), Tries = 2 });
    }

    [Fact]
    public async Task Answer_ThatBreaksOff_IsAskedForAgain()
    {
        kolada.Next("/data/", KoladaServer.Half);

        Assert.Equal(6, (await Client().ValuesAsync("N00973", Areas, Years, isBySex: true, default)).Count);
    }

    [Theory]
    [InlineData("""{"values":[{"kpi":"N00973",""")]
    [InlineData("<html>Underhåll</html>")]
    [InlineData("""{"detail":"nej"}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"values":[{"period":"i fjol"}]}""")]
    public async Task Answer_OfAnotherForm_IsNotUnderstood(string text)
    {
        kolada.Next("/data/", KoladaServer.Text(text), times: 10);

        await AssertFaultAsync(KoladaFault.NotUnderstood, client => client.ValuesAsync("N00973", Areas, Years, isBySex: true, default));
    }

    [Fact]
    public async Task Answer_LargerThanWeTake_IsLeft()
    {
        kolada.Next("/data/", KoladaServer.Text($$"""{"values":[],"next_url":null,"note":"{{new string('x', 5000)}}"}"""), times: 10);

        await AssertFaultAsync(
            KoladaFault.TooLarge,
            client => client.ValuesAsync("N00973", Areas, Years, isBySex: true, default),
            options => options with { MostBytes = 1000 });
    }

    [Fact]
    public async Task Pages_ThatGoRound_AreLeft()
    {
        kolada.Next("/data/", KoladaServer.Text("""{"values":[],"next_url":"/v3/data/again"}"""), times: 10);

        await AssertFaultAsync(KoladaFault.NotUnderstood, client => client.ValuesAsync("N00973", Areas, Years, isBySex: true, default));
    }

    [Fact]
    public async Task Server_ThatIsNotThere_GivesNoAnswer()
    {
        await AssertFaultAsync(
            KoladaFault.NoAnswer,
            client => client.TitleAsync("N00973", default),
            options => options with { BaseUrl = new Uri("http://127.0.0.1:1/v3/") });
    }

    [Fact]
    public async Task Values_OfSexes_AreTakenOnlyWhereTheIndicatorHasThem_AndNothingElseIs()
    {
        kolada.Next("/data/", KoladaServer.Text("""
            {"values":[
              {"kpi":"N00973","period":2025,"municipality":"0580","values":[
                {"gender":"T","value":0},{"gender":"K","value":null,"status":"Private"},{"gender":"X","value":1}]},
              {"kpi":"N00973","period":2025,"municipality":"0580","values":[{"gender":"T","value":0.0}]},
              {"kpi":"N99999","period":2025,"municipality":"0580","values":[{"gender":"T","value":9}]},
              {"kpi":"N00973","period":1950,"municipality":"0580","values":[{"gender":"T","value":9}]},
              {"kpi":"N00973","period":2025,"municipality":"1480","values":[{"gender":"T","value":9}]}]}
            """), times: 2);

        var bySex = await Client().ValuesAsync("N00973", Areas, Years, isBySex: true, default);
        var all = await Client().ValuesAsync("N00973", Areas, Years, isBySex: false, default);

        Assert.Equal(
            [(IndicatorSex.Total, 0m, ValueStatus.Known), (IndicatorSex.Women, null, ValueStatus.TooFew)],
            bySex.Select(entry => (entry.Place.Sex, entry.Value, entry.Status)));
        Assert.Equal(0, Assert.Single(all).Value);
    }

    [Theory]
    [InlineData("""{"gender":"T","value":1},{"gender":"T","value":2}""")]
    [InlineData("""{"gender":"T","value":99999999999999}""")]
    [InlineData("""{"gender":"T","value":1e40}""")]
    public async Task Values_ThatCannotBe_AreNotUnderstood(string values)
    {
        kolada.Next(
            "/data/",
            KoladaServer.Text($$"""{"values":[{"kpi":"N00973","period":2025,"municipality":"0580","values":[{{values}}]}]}"""),
            times: 10);

        await AssertFaultAsync(KoladaFault.NotUnderstood, client => client.ValuesAsync("N00973", Areas, Years, isBySex: true, default));
    }

    private async Task AssertFaultAsync(KoladaFault fault, Func<KoladaClient, Task> ask, Func<KoladaOptions, KoladaOptions>? but = null) =>
        Assert.Equal(fault, (await Assert.ThrowsAsync<KoladaException>(() => ask(Client(but)))).Fault);

    private KoladaClient Client(Func<KoladaOptions, KoladaOptions>? but = null) => KoladaRooms.ClientOf(kolada.BaseUrl, but);
}
