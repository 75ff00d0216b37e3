using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.PulseRoom;

namespace RokPortal.Web.Tests.Pages.Pulses;

/// <summary>What an answer leaves behind besides the sum: nothing in drafts, log or trail. And who may come in.</summary>
public sealed class PulseAnonymityTests(CountyWithAPulse county) : IClassFixture<CountyWithAPulse>
{
    private const string Secret = "Det här är mina alldeles egna ord.";

    private readonly PortalHost host = county.Host;

    [Fact]
    public async Task Answer_IsInNoTrail_AndInNoLog()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var form = await browser.GoAsync(Answering);
        Assert.Null(form.Document.QuerySelector("[name='Draft.Subject'], [data-autosave-status]"));
        await using var db = host.OpenDatabase();
        var (trail, version) = (await db.AuditEntries.CountAsync(), await VersionAsync());

        Assert.Equal("Tack. Ditt svar är med.", (await browser.PostAsync(Answering, FieldsOf(form))).Flash());

        Assert.Equal((trail, version), (await db.AuditEntries.CountAsync(), await VersionAsync()));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(
            host.Log.Lines,
            line => line.Contains("/puls", StringComparison.Ordinal) && line.Contains("Hadzic", StringComparison.Ordinal));
        Assert.Empty(await db.Drafts.ToListAsync());
    }

    [Fact]
    public async Task Answer_AfterTheSignInHasExpired_BecomesNoDraft()
    {
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var fields = FieldsOf(await browser.GoAsync(Answering));

        var login = await host.NewBrowser().PostAsync(Answering, fields);
        var page = await login.Fill("E-postadress", DemoAccounts.CouncilMember).Fill("Lösenord", "Demo-2026!").SubmitAsync("Logga in");

        Assert.Equal((Answering, HttpStatusCode.OK), (page.Path, page.Status));
        Assert.DoesNotContain(Secret, page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        Assert.Empty(await db.Drafts.ToListAsync());
    }

    [Fact]
    public async Task Answer_ThatAScriptTriesToKeepAsADraft_IsNotInIt()
    {
        var browser = await host.SignInAsync(DemoAccounts.CouncilDeputy);
        var fields = FieldsOf(await browser.GoAsync(Answering)).Append(KeyValuePair.Create("Draft.Subject", Answering));

        await browser.FetchAsync("/utkast", fields);

        await using var db = host.OpenDatabase();
        Assert.DoesNotContain(
            await db.Drafts.Select(draft => draft.Content).ToListAsync(),
            content => content.Contains(Secret, StringComparison.Ordinal) || content.Contains("Marks", StringComparison.Ordinal));
        await db.Drafts.ExecuteDeleteAsync();
    }

    [Theory]
    [InlineData(DemoAccounts.Coordinator)]
    [InlineData(DemoAccounts.Secretary)]
    [InlineData(DemoAccounts.Governor)]
    [InlineData(DemoAccounts.Evaluator)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Answer_OfOneWhoRepresentsNobody_IsRefusedAtTheDoor(string account) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignInAsync(account)).GoAsync(Answering)).Status);

    [Fact]
    public async Task Answer_OfOneWhoseMandateHasEnded_IsRefusedAtTheDoor()
    {
        using var own = new PortalHost();
        await own.OpenPulseAsync();
        var browser = await own.SignInAsync(DemoAccounts.GroupMember);
        var fields = FieldsOf(await browser.GoAsync(Answering));
        await using var db = own.OpenDatabase();
        await db.Mandates.Where(mandate => mandate.Person.Email == DemoAccounts.GroupMember || mandate.Person.FamilyName == "Hadzic")
            .ExecuteUpdateAsync(set => set.SetProperty(mandate => mandate.To, new DateOnly(2026, 11, 19)));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync(Answering, fields)).Status);
    }

    [Theory]
    [InlineData(Opening)]
    [InlineData(Closing)]
    public async Task OpeningAndClosing_AreLansstyrelsens(string address)
    {
        foreach (var account in new[] { DemoAccounts.Coordinator, DemoAccounts.GroupMember, DemoAccounts.Governor })
            Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignInAsync(account)).GoAsync(address)).Status);
    }

    [Theory]
    [InlineData(2031, "puls", DemoAccounts.GroupMember)]
    [InlineData(MeetingsOfTests.PlanYear, "puls", DemoAccounts.GroupMember)]
    [InlineData(MeetingsOfTests.PlanYear, "puls/oppning", DemoAccounts.Secretary)]
    [InlineData(2031, "puls/stangning", DemoAccounts.Secretary)]
    public async Task Pulse_OfAYearWithADraftOrNoPlanAtAll_Is404(int year, string page, string account) =>
        Assert.Equal(
            HttpStatusCode.NotFound, (await (await host.SignInAsync(account)).GoAsync($"/uppfoljning/{year}/{page}")).Status);

    /// <summary>Of what stands in pulses.json.</summary>
    [Fact]
    public async Task Result_OfTheClosedPulse_ShowsTheSumsOfTheDemo()
    {
        var page = await (await host.SignInAsync(DemoAccounts.Evaluator)).GoAsync("/uppfoljning/2025/samverkan");

        // 2, 3, 3, 4 six times, 5 five times.
        Assert.Contains("Jag vet vad samverkan i länet ska leda till.|0|1|2|6|5|14|4,1", PulseTests.RowsOf(page));
        Assert.Equal(
            ["Digitala", "Handlingarna", "Jag", "Länsturnén", "Mötena"],
            page.Document.QuerySelectorAll(".doc ul")[^1].Children.Select(item => item.TextContent.Split(' ')[0]));
    }

    private async Task<int> VersionAsync()
    {
        await using var db = host.OpenDatabase();
        return await db.Pulses.Where(pulse => pulse.Plan.Year == Year).Select(pulse => pulse.Version).SingleAsync();
    }

    private static List<KeyValuePair<string, string>> FieldsOf(PortalPage form) =>
    [
        .. form.Fields("Skicka svaret").Where(field => field.Key != "Anonymous.Comment"),
        .. Enumerable.Range(0, 5).Select(index => KeyValuePair.Create($"Anonymous.Marks[{index}]", "3")),
        KeyValuePair.Create("Anonymous.Comment", Secret),
    ];
}

/// <summary>A county where a pulse is open that nobody has answered, and the plan of a later year is a draft.</summary>
public sealed class CountyWithAPulse : IAsyncLifetime
{
    public PortalHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        await Host.OpenPulseAsync();
        await Host.WritePlanAsync();
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
