using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Reporting;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>
/// Two people who fill in one party's report at once. Each test has a county of its own, with a round in which Motala has
/// reported the half year.
/// </summary>
public sealed class ReportClashTests : IAsyncLifetime, IDisposable
{
    private const string Report = ReportRoom.Report;
    private const string Repeat = "Oförändrat sedan dess";
    private const string SaveAnswers = "Spara svaren";
    private const string Mandate = "Våra representanter har det mandat de behöver";

    private readonly SomebodyFirst colleague = new();
    private readonly PortalHost host;

    public ReportClashTests() => host = colleague.In(new PortalHost());

    public async Task InitializeAsync()
    {
        await host.OpenRoundAsync();
        await host.ReportHalfYearAsync(new ActivityAnswer(ReportStatus.AtRisk)
        {
            Reason = "Två bostadsbolag bytte kontaktperson.",
            Text = "Texten är klar men inte granskad.",
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Unchanged_WhenAColleagueHasAnswered_IsComparedWithTheAnswer()
    {
        var step = await OpenAsync($"{Report}/3");
        await AnswerAsync(new ActivityAnswer(ReportStatus.Done) { Text = "Vi är klara." });

        var compared = await step.SubmitAsync(Repeat);

        Assert.Contains("Hur går det?", Compared(compared));
        Assert.Contains("Vad har ni gjort?", Compared(compared));
        Assert.StartsWith("Texten är klar", compared.ValueOf("Vad har ni gjort?"), StringComparison.Ordinal);
        Assert.StartsWith("Två bostadsbolag bytte", compared.ValueOf("Varför?"), StringComparison.Ordinal);
        var kept = await ReadAnswerAsync();
        Assert.Equal((ReportStatus.Done, "Vi är klara.", false), (kept.Status, kept.Text, kept.IsUnchanged));

        await compared.SubmitAsync(Repeat);

        var saved = await ReadAnswerAsync();
        Assert.Equal((ReportStatus.AtRisk, true), (saved.Status, saved.IsUnchanged));
        Assert.StartsWith("Texten är klar", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unchanged_WhenAColleagueAnswersJustBefore_IsComparedToo()
    {
        var step = await OpenAsync($"{Report}/3");
        colleague.Does(() => AnswerAsync(new ActivityAnswer(ReportStatus.Done) { Text = "Vi är klara." }));

        var compared = await step.SubmitAsync(Repeat);

        Assert.Contains("Hur går det?", Compared(compared));
        Assert.Equal(ReportStatus.Done, (await ReadAnswerAsync()).Status);
    }

    [Fact]
    public async Task Unchanged_WhenColleaguesChangeTheStatus_ThatIsKept_AndTheAnswerIsNotCalledUnchanged()
    {
        await (await OpenAsync($"{Report}/3")).SubmitAsync(Repeat);
        var first = await ReadAnswerAsync();
        var step = await OpenAsync($"{Report}/3");
        await AnswerAsync(new ActivityAnswer(ReportStatus.Done) { Text = first.Text });
        // One more of them: the form holds the first one's status by now, which the last answer must not write over.
        colleague.Does(() => AnswerAsync(new ActivityAnswer(ReportStatus.Done) { Text = first.Text, WantsHelp = true }));

        var answer = await step.SubmitAsync(Repeat);

        Assert.NotNull(answer.Flash());
        var saved = await ReadAnswerAsync();
        Assert.Equal((ReportStatus.Done, true, false), (saved.Status, saved.WantsHelp, saved.IsUnchanged));
    }

    [Fact]
    public async Task Unchanged_WithTooMuchText_IsAnsweredInWords()
    {
        var answer = await (await OpenAsync($"{Report}/3")).Fill("Vad har ni gjort?", new string('å', 1001)).SubmitAsync(Repeat);

        Assert.Equal(["Vad ni har gjort: texten är för lång. Skriv högst 1000 tecken."], answer.ErrorSummary());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cooperation_WhenAColleagueAnswersAnotherQuestion_KeepsBoth(bool byLink)
    {
        var form = byLink ? await OpenByLinkAsync("/samverkan") : await OpenAsync($"{Report}/samverkan");
        colleague.Does(() => AssessAsync(new CooperationAnswer(5, null, null, "Deras ord.")));

        var answer = await form.Check($"{Mandate} / 4").SubmitAsync(SaveAnswers);

        Assert.Equal("Svaren om samverkan är sparade.", answer.Flash());
        Assert.Equal(new CooperationAnswer(5, 4, null, "Deras ord."), await ReadCooperationAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cooperation_WhenAColleagueAnswersTheSame_IsCompared_AndSavedTheNextTime(bool byLink)
    {
        var form = byLink ? await OpenByLinkAsync("/samverkan") : await OpenAsync($"{Report}/samverkan");
        await AssessAsync(new CooperationAnswer(null, 2, null, "Deras ord."));

        var compared = await form.Check($"{Mandate} / 4").Fill("Med egna ord", "Mina ord.").SubmitAsync(SaveAnswers);

        Assert.Equal([Mandate, "Med egna ord"], Compared(compared));
        Assert.Equal("Mina ord.", compared.ValueOf("Med egna ord"));
        Assert.Equal(new CooperationAnswer(null, 2, null, "Deras ord."), await ReadCooperationAsync());
        await compared.SubmitAsync(SaveAnswers);
        Assert.Equal(new CooperationAnswer(null, 4, null, "Mina ord."), await ReadCooperationAsync());
    }

    [Fact]
    public async Task Link_IsNotedAsUsed_AlsoWhenAColleagueWasJustBefore()
    {
        var step = await OpenByLinkAsync("/3");
        colleague.Does(() => AnswerAsync(new ActivityAnswer(ReportStatus.OnTrack) { WantsHelp = true }));

        var answer = await step.Check("Följer planen").Fill("Vad har ni gjort?", "Allt är inlämnat.")
            .SubmitAsync("Spara och gå till nästa");

        Assert.NotNull(answer.Flash());
        var saved = await ReadAnswerAsync();
        Assert.Equal(
            (ReportStatus.OnTrack, "Allt är inlämnat.", "Sara Noor via länk"), (saved.Status, saved.Text, saved.AnsweredBy));
        await using var db = host.OpenDatabase();
        Assert.Equal(host.Clock.UtcNow(), (await db.AccessLinks.SingleAsync(link => link.HolderName == "Sara Noor")).LastUsedUtc);
    }

    [Fact]
    public async Task Link_RevokedWhileItSaves_TakesInNothing()
    {
        var form = await OpenByLinkAsync("/samverkan");
        colleague.Does(async () =>
        {
            await AssessAsync(new CooperationAnswer(5, null, null));
            await using var db = host.OpenDatabase();
            (await db.AccessLinks.SingleAsync(link => link.HolderName == "Sara Noor")).Revoke(host.Clock.UtcNow(), "Någon");
            await db.SaveChangesAsync();
        });

        var answer = await form.Check($"{Mandate} / 4").SubmitAsync(SaveAnswers);

        Assert.Equal(System.Net.HttpStatusCode.Gone, answer.Status);
        Assert.Equal(new CooperationAnswer(5, null, null), await ReadCooperationAsync());
    }

    private static IEnumerable<string> Compared(PortalPage page) =>
        page.Document.QuerySelectorAll("[aria-labelledby=jamfor] h3").Select(PortalPage.TextOf);

    private async Task<PortalPage> OpenAsync(string address) => await (await host.SignInAsync(DemoAccounts.GroupMember)).GoAsync(address);

    private async Task<PortalPage> OpenByLinkAsync(string page)
    {
        var issued = await host.IssueReportLinkAsync("motala", "Sara Noor", "sara.noor@motala.example", ReportRoom.Year);
        return await host.NewBrowser().GoAsync($"/rapportera/lank/{issued.Token}{page}");
    }

    private Task AnswerAsync(ActivityAnswer answer) => ChangeAsync(report =>
        report.Activities.Single(row => row.Activity.Number == 3).Answer(answer, host.Clock.UtcNow(), "Kollegan"));

    private Task AssessAsync(CooperationAnswer answer) => ChangeAsync(report => report.AssessCooperation(answer));

    private async Task ChangeAsync(Action<PartyReport> change)
    {
        await using var db = host.OpenDatabase();
        change(await ReportsOf(db).SingleAsync());
        await db.SaveChangesAsync();
    }

    private async Task<ActivityReport> ReadAnswerAsync()
    {
        await using var db = host.OpenDatabase();
        return (await ReportsOf(db).SingleAsync()).Activities.Single(row => row.Activity.Number == 3);
    }

    private async Task<CooperationAnswer> ReadCooperationAsync()
    {
        await using var db = host.OpenDatabase();
        var report = await ReportsOf(db).SingleAsync();
        return new(report.Anchoring, report.Mandate, report.Usefulness, report.CooperationComment);
    }

    private static IQueryable<PartyReport> ReportsOf(RokPortal.Data.RokDbContext db) => db.PartyReports.WithEverything()
        .Where(report => report.Party.Slug == "motala"
            && report.Round.Period == ReportingPeriod.FullYear && report.Round.Plan.Year == ReportRoom.Year);
}
