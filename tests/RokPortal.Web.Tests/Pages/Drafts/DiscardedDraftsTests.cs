using System.Net;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Drafts;

/// <summary>A draft that was thrown away can be had back for thirty days, by whoever wrote it.</summary>
public sealed class DiscardedDraftsTests : IDisposable
{
    private const string Typed = "Skrivet i en timme, och kastat i ett ögonblick.";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Undo_AtOnce_BringsTheTextBack()
    {
        var (_, page, address) = await DiscardAsync();
        Assert.NotEqual(Typed, page.ValueOf("Syfte"));

        var back = await page.SubmitAsync("Ångra");

        Assert.Equal(("Utkastet är tillbaka.", address), (back.Flash(), back.Path));
        Assert.Equal(Typed, back.ValueOf("Syfte"));
        Assert.False(back.HasButton("Ångra"));
    }

    [Fact]
    public async Task Undo_Later_IsFoundOnAPageOfItsOwn_AndOnlyByItsWriter()
    {
        var (browser, _, address) = await DiscardAsync();
        host.Clock.Advance(TimeSpan.FromDays(29));
        browser = await host.SignInAsync(DemoAccounts.Coordinator);

        var list = await (await browser.GoAsync("/konto/losenord")).FollowAsync("Utkast som du har kastat");
        var stranger = await host.SignInAsync(DemoAccounts.Secretary);
        var others = await stranger.GoAsync("/utkast/kastade");

        Assert.Contains(Typed, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Typed, others.Text, StringComparison.Ordinal);
        Assert.Contains("Du har inte kastat något utkast", others.Text, StringComparison.Ordinal);
        var forged = list.Fields($"Ångra, ta tillbaka utkastet på {address}").Where(field => field.Key == "id");
        var token = (await stranger.GoAsync("/konto/losenord")).Fields("Byt lösenord")
            .Where(field => field.Key == "__RequestVerificationToken");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync("/utkast/kastade", token.Concat(forged))).Status);
        Assert.Equal(Typed, (await list.SubmitAsync($"Ångra, ta tillbaka utkastet på {address}")).ValueOf("Syfte"));
    }

    [Fact]
    public async Task Undo_WhenANewerTextIsThere_KeepsThatAndShowsTheOldToCopy()
    {
        var (browser, page, address) = await DiscardAsync();
        await browser.FetchAsync("/utkast", (await browser.GoAsync(address)).Fill("Syfte", "Nyare").Fields("Spara aktiviteten"));

        var answer = await page.SubmitAsync("Ångra");

        Assert.Equal("/utkast/kastade", answer.Path);
        Assert.Contains(Typed, PortalPage.TextOf(answer.Document.QuerySelector("#skrivet")!.ParentElement), StringComparison.Ordinal);
        Assert.Equal("Nyare", (await browser.GoAsync(address)).ValueOf("Syfte"));
        Assert.True((await browser.GoAsync("/utkast/kastade")).HasButton("Ångra"));
    }

    [Fact]
    public async Task AfterThirtyDays_ItIsGone()
    {
        var (_, page, _) = await DiscardAsync();
        host.Clock.Advance(TimeSpan.FromDays(30));

        var browser = await host.SignInAsync(DemoAccounts.Coordinator);

        Assert.DoesNotContain(Typed, (await browser.GoAsync("/utkast/kastade")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALateAutosave_NeitherBringsBackWhatWasSaved_NorOvertakesANewerText()
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var form = (await browser.GoAsync(address)).Fill("Syfte", Typed);
        var typed = Typing(host.Clock.UtcNow());
        await browser.FetchAsync("/utkast", form.Fields("Spara aktiviteten").Append(typed));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await form.SubmitAsync("Spara aktiviteten");

        var late = await browser.FetchAsync("/utkast", form.Fill("Syfte", "Ett spöke").Fields("Spara aktiviteten").Append(typed));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(
            $"{{\"now\":{Typing(host.Clock.UtcNow()).Value}}}", await late.Response.Content.ReadAsStringAsync());
        Assert.DoesNotContain("inte är sparad", (await browser.GoAsync(address)).Text, StringComparison.Ordinal);

        var newer = form.Fill("Syfte", "Nyast").Fields("Spara aktiviteten").Append(Typing(host.Clock.UtcNow()));
        Assert.Equal(HttpStatusCode.OK, (await browser.FetchAsync("/utkast", newer)).Status);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await browser.FetchAsync("/utkast", form.Fill("Syfte", "Äldre").Fields("Spara aktiviteten").Append(typed))).Status);
        Assert.Equal("Nyast", (await browser.GoAsync(address)).ValueOf("Syfte"));
    }

    [Theory]
    [InlineData("i går")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("9223372036854775807")]
    public async Task ATimeThatIsNone_IsTakenAsNow(string typed)
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var form = (await browser.GoAsync(address)).Fill("Syfte", Typed);

        var kept = await browser.FetchAsync(
            "/utkast", form.Fields("Spara aktiviteten").Append(KeyValuePair.Create("Draft.Typed", typed)));

        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal(Typed, (await browser.GoAsync(address)).ValueOf("Syfte"));
    }

    private static KeyValuePair<string, string> Typing(DateTime utc) =>
        KeyValuePair.Create("Draft.Typed", $"{(long)(utc - DateTime.UnixEpoch).TotalMilliseconds}");

    private async Task<(Browser Browser, PortalPage Page, string Address)> DiscardAsync()
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        await browser.FetchAsync("/utkast", (await browser.GoAsync(address)).Fill("Syfte", Typed).Fields("Spara aktiviteten"));
        return (browser, await (await browser.GoAsync(address)).SubmitAsync("Kasta utkastet"), address);
    }
}
