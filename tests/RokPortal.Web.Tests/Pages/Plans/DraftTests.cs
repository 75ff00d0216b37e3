using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>What is typed is kept as the user's own draft until it is saved or thrown away.</summary>
public class DraftTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Save = "Spara aktiviteten";

    [Fact]
    public async Task Autosave_KeepsTheTextForTheUserAloneAndLeavesTheActivity()
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = (await browser.GoAsync(address)).Fill("Syfte", "Halvskrivet syfte").Check("Vilka parter medverkar? / Boxholm", false);

        var kept = await browser.FetchAsync("/utkast", page.Fields(Save));

        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal("{\"clock\":\"kl. 10.00\"}", await kept.Response.Content.ReadAsStringAsync());
        var again = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync(address);
        Assert.Contains("Du har text här som inte är sparad", again.Text, StringComparison.Ordinal);
        Assert.Equal("Halvskrivet syfte", again.ValueOf("Syfte"));
        Assert.Empty(again.ErrorSummary());
        var reader = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(address);
        Assert.DoesNotContain("Halvskrivet syfte", reader.Text, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        Assert.Equal(1, (await db.Activities.At(address).SingleAsync()).Version);
        Assert.False(await db.AuditEntries.AnyAsync(entry => entry.EntityType == "Draft"));
    }

    [Fact]
    public async Task Save_ForgetsTheDraft()
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = (await browser.GoAsync(address)).Fill("Syfte", "Nytt syfte");
        await browser.FetchAsync("/utkast", page.Fields(Save));

        var saved = await page.SubmitAsync(Save);

        Assert.DoesNotContain("inte är sparad", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Nytt syfte", saved.ValueOf("Syfte"));
    }

    [Fact]
    public async Task Discard_ShowsWhatIsSaved()
    {
        var address = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = await browser.GoAsync(address);
        var before = page.ValueOf("Syfte");
        await browser.FetchAsync("/utkast", page.Fill("Syfte", "Kastas").Fields(Save));

        var after = await (await browser.GoAsync(address)).SubmitAsync("Kasta utkastet");

        Assert.Equal(address, after.Path);
        Assert.Equal(before, after.ValueOf("Syfte"));
    }

    [Fact]
    public async Task Save_OfADraftThatOthersHaveOvertaken_IsCompared()
    {
        var address = await host.ActivityAsync();
        var mine = await host.SignInAsync(DemoAccounts.Coordinator);
        var theirs = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = (await mine.GoAsync(address)).Fill("Syfte", "Ur utkastet");
        await (await theirs.GoAsync(address)).Fill("Syfte", "Sparat emellan").SubmitAsync(Save);
        await mine.FetchAsync("/utkast", page.Fields(Save));

        var restored = await mine.GoAsync(address);
        Assert.Equal("Ur utkastet", restored.ValueOf("Syfte"));
        var answer = await restored.SubmitAsync(Save);

        Assert.Contains("Sparat emellan", PortalPage.TextOf(answer.Document.QuerySelector(".compare")), StringComparison.Ordinal);
        Assert.Equal("Ur utkastet", answer.ValueOf("Syfte"));
    }

    [Fact]
    public async Task Move_BesideAHalfWrittenForm_KeepsWhatIsTyped()
    {
        var activity = await host.ReadActivityAsync((await host.ActivitiesAsync(3, area: "halsa"))[1]);
        var address = $"{PlanRoom.Draft}/aktiviteter/{activity.Number}";
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = (await browser.GoAsync(address)).Fill("Syfte", "Skrivet men inte sparat");

        var after = await page.SubmitAsync($"Flytta upp: {activity.Title}");

        Assert.Equal(address, after.Path);
        Assert.Contains("är flyttad till plats 1 av 3", after.Text, StringComparison.Ordinal);
        Assert.Equal("Skrivet men inte sparat", after.ValueOf("Syfte"));
        Assert.Equal($"upp-{activity.Number}", after.Document.QuerySelector("button[autofocus]")?.Id);
    }

    [Fact]
    public async Task SignIn_AfterItExpiredInTheMiddleOfAPost_BringsTheTextBack()
    {
        var address = await host.ActivityAsync();
        var signedIn = await host.SignInAsync(DemoAccounts.Coordinator);
        var fields = (await signedIn.GoAsync(address)).Fill("Syfte", "Skrivet när inloggningen gick ut").Fields(Save);
        var stranger = host.NewBrowser();

        var login = await stranger.PostAsync(address, fields);
        var page = await login.Fill("E-postadress", DemoAccounts.Coordinator).Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in");

        Assert.Equal(address, page.Path);
        Assert.Equal("Skrivet när inloggningen gick ut", page.ValueOf("Syfte"));
    }

    [Theory]
    [InlineData("https://annan.example/")]
    [InlineData("//annan.example/")]
    [InlineData("/\\annan.example")]
    [InlineData("")]
    public async Task Autosave_ForAnotherPlace_KeepsNothing(string subject)
    {
        var browser = await host.SignInAsync(DemoAccounts.Governor);
        var token = (await browser.GoAsync("/konto/losenord")).Fields("Byt lösenord")
            .Where(field => field.Key == "__RequestVerificationToken");

        var answer = await browser.FetchAsync("/utkast", token.Append(KeyValuePair.Create("Draft.Subject", subject)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        await using var db = host.OpenDatabase();
        Assert.False(await db.Drafts.AnyAsync(draft => draft.Subject == subject));
    }
}
