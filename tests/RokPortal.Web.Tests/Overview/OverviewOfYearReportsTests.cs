using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Pages.Meetings;

namespace RokPortal.Web.Tests.Overview;

/// <summary>
/// The report of a year, from the first section to the publication, as the overviews tell it. It is that of the year that
/// runs, which the demo county has only begun on: its days follow the calendar. Each test has a county of its own.
/// </summary>
public sealed class OverviewOfYearReportsTests : IDisposable
{
    private const string WriteIt = "Sammanställ uppföljningen av 2026";
    private const string SendIt = "Skicka ut uppföljningen av 2026 till parterna";
    private const string ReadDraft = "Läs utkastet till uppföljningen av 2026 och lämna synpunkter";
    private const string PutToGroup = "Sätt upp uppföljningen av 2026 på beredningsgruppens dagordning";
    private const string ProposeIt = "Lägg fram uppföljningen av 2026 för rådet";
    private const string ReadProposal = "Läs förslaget till uppföljningen av 2026";
    private const string PutToCouncil = "Sätt upp uppföljningen av 2026 på rådets dagordning";
    private const string WorkItOver = "Arbeta om uppföljningen av 2026 som rådet lämnade tillbaka";
    private const string PublishIt = "Publicera uppföljningen av 2026";

    /// <summary>Who represent a party.</summary>
    private static readonly string[] Representatives = [DemoAccounts.CouncilMember, DemoAccounts.GroupMember, DemoAccounts.CouncilDeputy];

    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_WhileItIsWrittenAndRead_TellsWhoCompiles_AndThenTheParties()
    {
        await AssertToldAsync([WriteIt], by: [DemoAccounts.Secretary]);
        var page = await OverviewAsync(DemoAccounts.Secretary);
        Assert.Contains("0 av 7 avsnitt är klara och 0 av 2 mål är bedömda Senast 31 mars 2027", page.Text, StringComparison.Ordinal);
        Assert.Equal("/uppfoljning/2026/sammanstallning", (await page.FollowAsync(WriteIt)).Path);

        await host.ChangeYearReportAsync(2026, yearReport => yearReport.WriteEverything());
        await AssertToldAsync([SendIt], by: [DemoAccounts.Secretary]);

        var form = await (await OverviewAsync(DemoAccounts.Secretary)).FollowAsync(SendIt);
        await form.Fill("Sista dag för synpunkter", "2026-12-04").SubmitAsync("Skicka ut till parterna");
        await AssertToldAsync([PutToGroup], by: [DemoAccounts.Secretary], and: ReadDraft, others: Representatives);
        var member = await OverviewAsync(DemoAccounts.GroupMember);
        Assert.Contains($"{ReadDraft} Utkastet är utskickat till parterna Senast 4 december", member.Text, StringComparison.Ordinal);
        Assert.Equal("/uppfoljning/2026/sammanstallning/utskick/1", (await member.FollowAsync(ReadDraft)).Path);

        host.Clock.SetUtcNow(new DateTime(2026, 12, 5, 9, 0, 0, DateTimeKind.Utc));
        await AssertToldAsync([PutToGroup], by: [DemoAccounts.Secretary]);
    }

    [Fact]
    public async Task Get_AsItGoesToTheCouncil_TellsTheSecretaryEachStep_AndTheChairToReadIt()
    {
        await SendOutAsync();
        await PutAsync(PutToGroup, MeetingsOfTests.Group, ItemOutcome.Information);
        var page = await OverviewAsync(DemoAccounts.Secretary);
        Assert.Contains("Stäng parternas rapportering först", page.Text, StringComparison.Ordinal);
        Assert.Equal("/uppfoljning/2026/sammanstallning/till-radet", (await page.FollowAsync(ProposeIt)).Path);

        await host.ChangeYearReportAsync(2026, yearReport => yearReport.Propose([]));
        await AssertToldAsync([PutToCouncil], by: [DemoAccounts.Secretary], and: ReadProposal, others: [DemoAccounts.Governor]);
        Assert.Equal("/uppfoljning/2026/rapport", (await (await OverviewAsync(DemoAccounts.Governor)).FollowAsync(ReadProposal)).Path);

        await PutAsync(PutToCouncil, MeetingsOfTests.Council, ItemOutcome.Decision);
        await AssertToldAsync([PublishIt], by: [DemoAccounts.Secretary]);

        await (await (await OverviewAsync(DemoAccounts.Secretary)).FollowAsync(PublishIt)).SubmitAsync("Publicera uppföljningen");
        await AssertToldAsync([], by: []);
    }

    [Fact]
    public async Task Get_WhenTheCouncilReturnsIt_TellsTheSecretaryWhy_UntilTheGroupHasPreparedItAgain()
    {
        await SendOutAsync();
        await PutAsync(PutToGroup, MeetingsOfTests.Group, ItemOutcome.Information);
        await host.ChangeYearReportAsync(2026, yearReport => yearReport.Propose([]));

        await PutAsync(PutToCouncil, MeetingsOfTests.Council, ItemOutcome.Referred);

        var page = await OverviewAsync(DemoAccounts.Secretary);
        Assert.Equal([PutToGroup, WorkItOver], TodosOf(page).Order(StringComparer.Ordinal).Reverse());
        Assert.Matches($"{WorkItOver} § [0-9]+, 20 november 2026: Rådet vill se mer om skolan\\.", page.Text);
        Assert.Equal("/uppfoljning/2026/sammanstallning", (await page.FollowAsync(WorkItOver)).Path);
        Assert.Empty(TodosOf(await OverviewAsync(DemoAccounts.Coordinator)));
    }

    /// <summary>
    /// Puts the report on a meeting of today, where the overview leads, and closes that meeting. While it waits there,
    /// nobody is asked to put it.
    /// </summary>
    private async Task PutAsync(string todo, string body, ItemOutcome outcome)
    {
        var slug = await host.PlanMeetingAsync(items: 0, body: body, on: Day);
        await (await (await OverviewAsync(DemoAccounts.Secretary)).FollowAsync(todo)).SubmitAsync("Sätt upp på mötet den 20 november 2026");
        Assert.Empty(TodosOf(await OverviewAsync(DemoAccounts.Secretary)));

        await host.RecordAllAsync(slug, outcome);
        var closing = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/avslutande");
        await closing.Check(MeetingsOfTests.AttendanceBox).SubmitAsync("Avsluta mötet");
    }

    private Task SendOutAsync() => host.ChangeYearReportAsync(2026, yearReport =>
    {
        yearReport.WriteEverything();
        yearReport.SendOut(host.Clock.UtcNow(), "Oskar Dahl", new DateOnly(2026, 11, 19));
    });

    /// <summary>What the overview of each account says of the report: to some one thing, to others another, to the rest nothing.</summary>
    private async Task AssertToldAsync(string[] told, string[] by, string? and = null, string[]? others = null)
    {
        foreach (var account in DemoAccounts.All)
        {
            string[] expected = by.Contains(account) ? told : others?.Contains(account) == true ? [and!] : [];
            Assert.Equal((account, string.Join(", ", expected)), (account, string.Join(", ", TodosOf(await OverviewAsync(account)))));
        }
    }

    private async Task<PortalPage> OverviewAsync(string account) => await (await host.SignInAsync(account)).GoAsync("/oversikt");

    private static IEnumerable<string> TodosOf(PortalPage page) => page.Document.QuerySelectorAll("section[aria-labelledby=att-gora] h3")
        .Select(PortalPage.TextOf)
        .Where(text => text.Contains("uppföljningen av", StringComparison.Ordinal));
}
