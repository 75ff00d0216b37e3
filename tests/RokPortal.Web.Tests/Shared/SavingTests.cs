using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Audit;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Sources;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Shared;

/// <summary>A save that fails, as the user meets it: others may have been first, or it is nobody's doing.</summary>
public sealed class SavingTests(SavingTests.Fixture fixture) : IClassFixture<SavingTests.Fixture>
{
    private const string Save = "Spara aktiviteten";
    private const string NewSource = "/uppfoljning/kallor/ny";
    private const string OthersEachTime = "Någon annan ändrade samtidigt. Inget är sparat än. Försök igen.";

    private readonly PortalHost host = fixture.Host;

    [Fact]
    public async Task Edit_WhenAnotherFieldIsSavedJustBefore_KeepsBoth()
    {
        var address = await host.ActivityAsync();
        var form = await OpenAsync(address);
        fixture.Somebody.Does(() => WriteAsync(address, nameof(Activity.Purpose), "Deras syfte"));

        var answer = await form.Fill("Målgrupp", "Min målgrupp").SubmitAsync(Save);

        Assert.Contains("är sparad", answer.Flash(), StringComparison.Ordinal);
        var activity = await host.ReadActivityAsync(address);
        Assert.Equal(("Deras syfte", "Min målgrupp"), (activity.Purpose, activity.TargetGroup));
    }

    [Fact]
    public async Task Edit_WhenTheSameFieldIsSavedJustBefore_ShowsBothTexts()
    {
        var address = await host.ActivityAsync();
        var form = await OpenAsync(address);
        fixture.Somebody.Does(() => WriteAsync(address, nameof(Activity.Purpose), "Deras syfte"));

        var answer = await form.Fill("Syfte", "Mitt syfte").SubmitAsync(Save);

        Assert.Contains("Deras syfte", PortalPage.TextOf(answer.Document.QuerySelector(".compare")), StringComparison.Ordinal);
        Assert.Equal("Mitt syfte", answer.ValueOf("Syfte"));
        Assert.Equal("Deras syfte", (await host.ReadActivityAsync(address)).Purpose);
    }

    [Fact]
    public async Task Edit_WhenOthersAreFirstEachTime_SaysSo_AndKeepsWhatWasTyped()
    {
        var address = await host.ActivityAsync();
        var form = await OpenAsync(address);
        var turn = 0;
        fixture.Somebody.Does(() => WriteAsync(address, nameof(Activity.Background), $"Deras {++turn}"), forSaves: int.MaxValue);

        var answer = await form.Fill("Målgrupp", "Min målgrupp").SubmitAsync(Save);

        fixture.Somebody.StopsThat();
        Assert.Equal([OthersEachTime], answer.ErrorSummary());
        Assert.Equal("Min målgrupp", answer.ValueOf("Målgrupp"));
        Assert.Contains("är sparad", (await answer.SubmitAsync(Save)).Flash(), StringComparison.Ordinal);
        var activity = await host.ReadActivityAsync(address);
        Assert.Equal(($"Deras {turn}", "Min målgrupp"), (activity.Background, activity.TargetGroup));
    }

    [Fact]
    public async Task New_WhenTheNameInAddressesIsTakenJustBefore_GetsTheNext()
    {
        var (secretary, day) = (await host.SignInAsync(DemoAccounts.Secretary), new DateOnly(2035, 3, 8));
        var form = (await secretary.GoAsync("/moten/nytt")).Check("Integrationsrådet").Fill("Dag", "2035-03-08")
            .Fill("Börjar", "9").Fill("Slutar", "10").Fill("Plats", "Digitalt");
        fixture.Somebody.Does(async () =>
        {
            var slug = await host.PlanMeetingAsync(0, Council, day);
            await host.ChangeMeetingAsync(slug, meeting => meeting.Cancel("Dubbelbokat"));
        });

        var answer = await form.SubmitAsync("Planera mötet");

        Assert.Equal("/moten/integrationsradet-2035-03-08-2", answer.Path);
    }

    [Fact]
    public async Task New_WhenTheYearIsTakenJustBefore_SaysWhereItIs()
    {
        await host.ExtendAgreementAsync(2028);
        var form = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync("/aktivitetsplaner/ny");
        fixture.Somebody.Does(async () =>
        {
            await using var db = host.OpenDatabase();
            var agreement = await db.Agreements.SingleAsync(agreement => agreement.Slug == "hallbar-integration-2021-2025");
            db.Plans.Add(ActivityPlan.Start(agreement, 2028, []));
            await db.SaveChangesAsync();
        });

        var answer = await form.Check("2028").SubmitAsync("Starta planen");

        Assert.Equal(
            ["Någon annan startade planen för samma år samtidigt. Gå till aktivitetsplanerna och öppna den där."], answer.ErrorSummary());
    }

    [Fact]
    public async Task New_WhenTheNameIsTakenJustBefore_AsksForAnother()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = FillNew(await browser.GoAsync(NewSource), "Tagen rubrik");
        fixture.Somebody.Does(async () => await FillNew(await browser.GoAsync(NewSource), "Tagen rubrik").SubmitAsync("Lägg till"));

        var answer = await form.SubmitAsync("Lägg till");

        Assert.Equal(
            ["Någon annan lade just till något med den rubriken. Kontrollera listan, eller skriv en annan rubrik."],
            answer.ErrorSummary());
    }

    [Fact]
    public async Task New_WhenItsAreaIsRemovedJustBefore_DoesNotBlameTheName()
    {
        await using var db = host.OpenDatabase();
        var agreement = await db.Agreements.Include(known => known.Areas)
            .Where(known => known.ApprovedOn != null).OrderByDescending(known => known.ValidFrom).FirstAsync();
        var area = agreement.AddArea("tillfalligt", "Tillfälligt", "Tas bort.", []);
        await db.SaveChangesAsync();
        var form = FillNew(await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(NewSource), "Ledig rubrik");
        fixture.Somebody.Does(() => db.Set<DevelopmentArea>().Where(known => known.Id == area.Id).ExecuteDeleteAsync());

        var answer = await form.Fill("Utvecklingsområde", "Tillfälligt").SubmitAsync("Lägg till");

        Assert.Equal([OthersEachTime], answer.ErrorSummary());
        Assert.Equal("Ledig rubrik", answer.ValueOf("Rubrik"));
    }

    [Fact]
    public async Task Verb_WhenAnotherChangedTheSameJustBefore_SaysSo_AndDoesNothing()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2035, 5, 1));
        var form = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/kalla");
        fixture.Somebody.Does(() => host.ChangeMeetingAsync(slug, meeting => meeting.AddItem(new AgendaItemContent { Title = "Deras" })));

        var answer = await form.SubmitAsync("Kalla till mötet");

        Assert.Contains("Någon annan ändrade mötet samtidigt. Inget är sparat än. Försök igen.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingStatus.Planned, (await host.ReadMeetingAsync(slug)).Status);
    }

    /// <summary>Forms that save in ways of their own. The indicator is the county's, from its definition.</summary>
    public static TheoryData<string, Func<PortalHost, Task<string>>, string, string> Forms => new()
    {
        { DemoAccounts.Coordinator, host => host.ActivityAsync(), "Syfte", Save },
        { DemoAccounts.Coordinator, async host => $"{await host.DraftPlanAsync()}/forord", "Förord", "Spara förordet" },
        { DemoAccounts.Coordinator, async host => $"{await AddSourceAsync(host)}/andra", "Rubrik", "Spara" },
        { DemoAccounts.Secretary, _ => Task.FromResult("/uppfoljning/indikatorer/trangbodda-invanare/andra"), "Namn", "Spara indikatorn" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Save_WhenTheDiskIsFull_IsAnErrorWithItsNumber_AndNobodyElseIsBlamed(
        string account, Func<PortalHost, Task<string>> make, string field, string button)
    {
        var form = await (await host.SignInAsync(account)).GoAsync(await make(host));

        var answer = await OnFullDiskAsync(() => form.Fill(field, "Mitt").SubmitAsync(button));

        AssertIsError(answer);
        Assert.NotNull((await form.SubmitAsync(button)).Flash());
    }

    [Fact]
    public async Task Closing_WhenTheDiskIsFull_IsAnErrorAtOnce_AndTheNextClosingHasItsTurn()
    {
        var slug = await host.AddMeetingAsync(Group, new DateOnly(2026, 11, 20), new TimeOnly(15, 0), (_, meeting) =>
            meeting.AddItem(new AgendaItemContent { Title = "Läget" }).Record(new ItemRecording { Outcome = ItemOutcome.Information }));
        var form = (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/avslutande"))
            .Check(MeetingsOfTests.AttendanceBox);
        var saves = 0;
        fixture.Somebody.Does(() => Task.FromResult(saves++), forSaves: int.MaxValue);

        var answer = await OnFullDiskAsync(() => form.SubmitAsync("Avsluta mötet"));

        fixture.Somebody.StopsThat();
        AssertIsError(answer);
        Assert.Equal(1, saves);
        await form.SubmitAsync("Avsluta mötet");
        Assert.Equal(MeetingStatus.Held, (await host.ReadMeetingAsync(slug)).Status);
    }

    private void AssertIsError(PortalPage answer)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("Något gick fel hos oss", answer.Heading);
        var number = PortalPage.TextOf(answer.Document.QuerySelector("main .num"));
        Assert.Contains(
            host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain("Någon annan", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Each save writes in the log, so none goes through while that takes nothing in.</summary>
    private async Task<PortalPage> OnFullDiskAsync(Func<Task<PortalPage>> act)
    {
        await using var db = host.OpenDatabase();
        await db.BreakAsync<AuditEntry>();
        try
        {
            return await act();
        }
        finally
        {
            await db.MendAsync<AuditEntry>();
        }
    }

    private static PortalPage FillNew(PortalPage form, string title) => form.Check("Lägesbild").Fill("Rubrik", title)
        .Fill("Vem står bakom?", "SCB").Fill("Publicerad", "2026-03-03").Fill("Vad säger den, i en mening?", "Läget.");

    /// <summary>A source of the library, as Länsstyrelsen would add it. Gives its address.</summary>
    private static async Task<string> AddSourceAsync(PortalHost host)
    {
        await using var db = host.OpenDatabase();
        var source = db.Sources.Add(Source.Add(TestData.Slug("lagesbild"), TestData.SourceContent(), TestData.Today)).Entity;
        await db.SaveChangesAsync();
        return $"/uppfoljning/kallor/{source.Slug}";
    }

    private async Task<PortalPage> OpenAsync(string address) =>
        await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync(address);

    private async Task WriteAsync(string address, string text, string value)
    {
        await using var db = host.OpenDatabase();
        var activity = await db.Activities.At(address).SingleAsync();
        db.Entry(activity).Property(text).CurrentValue = value;
        await db.SaveChangesAsync();
    }

    /// <summary>A portal with somebody else in it.</summary>
    public sealed class Fixture : IDisposable
    {
        public Fixture() => Host = Somebody.In(new PortalHost());

        public PortalHost Host { get; }

        internal SomebodyFirst Somebody { get; } = new();

        public void Dispose() => Host.Dispose();
    }
}
