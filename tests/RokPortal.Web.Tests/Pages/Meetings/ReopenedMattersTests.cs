using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Frozen;
using RokPortal.Data.YearReports;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>What a meeting that is opened again takes back of a year's report and of an agreement's extension, as it is stored.</summary>
public sealed class ReopenedMattersTests : IDisposable
{
    private const string Agreement = "hallbar-integration-2021-2025";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task AYearReport_IsReturnedApprovedAndTakenBack_WithADocumentForEachApproval()
    {
        var slug = await PutYearReportAsync(ItemOutcome.Referred);
        await CloseAgainAsync(slug, "Beslut");
        await CloseAgainAsync(slug, "Bordlagd");
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var page = await secretary.GoAsync($"/uppfoljning/{YearReportRoom.Year}/sammanstallning");
        Assert.Contains("är återtaget.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("godkände uppföljningen", page.Text, StringComparison.Ordinal);

        await CloseAgainAsync(slug, "Beslut");

        var yearReport = await YearReportAsync();
        Assert.Equal((YearReportStatus.Approved, 1, 2), (yearReport.Status, yearReport.ProposalNumber, yearReport.ApprovalNumber));
        await using (var db = host.OpenDatabase())
        {
            Assert.Equal([1, 2], await db.FrozenDocuments
                .Where(document => document.Kind == FrozenKind.ApprovedYearReport && document.SubjectId == yearReport.Id)
                .Select(document => document.Number).Order().ToListAsync());
        }
        Assert.Contains("Godkänd", (await secretary.GoAsync($"/uppfoljning/{YearReportRoom.Year}/rapport")).Text, StringComparison.Ordinal);

        await host.ChangeYearReportAsync(report => report.Publish(host.Clock.UtcNow()));
        await host.ReopenAsync(slug);
        Assert.Contains(
            "den är publicerad", (await secretary.GoAsync($"/moten/{slug}/protokollforing/1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExtension_IsTakenBack_UnlessAYearThatOnlyItCoversHasAPlan()
    {
        var before = await ValidToAsync();
        var slug = await host.PlanMeetingAsync(Council, Today, _ => { });
        await using (var db = host.OpenDatabase())
        {
            var meeting = await db.MeetingAsync(slug);
            var agreement = await db.Agreements.SingleAsync(agreement => agreement.Slug == Agreement);
            var item = TestData.Put(meeting, ExtensionProposal.Of(agreement, before.AddYears(2)), ItemOutcome.Decision);
            db.Add(item.Matter!);
            await db.SaveChangesAsync();
        }
        await host.CloseAsync(slug);
        Assert.Equal(before.AddYears(2), await ValidToAsync());

        await CloseAgainAsync(slug, "Bordlagd");
        Assert.Equal(before, await ValidToAsync());
        await CloseAgainAsync(slug, "Beslut");
        await using (var db = host.OpenDatabase())
        {
            var agreement = await db.Agreements.Include(agreement => agreement.Areas)
                .SingleAsync(agreement => agreement.Slug == Agreement);
            db.Plans.Add(ActivityPlan.Start(agreement, before.Year + 1, []));
            await db.SaveChangesAsync();
        }
        await host.ReopenAsync(slug);

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/protokollforing/1");
        Assert.Contains("Förlängningen används redan", page.Text, StringComparison.Ordinal);
    }

    private async Task CloseAgainAsync(string slug, string outcome)
    {
        await host.ReopenAsync(slug);
        await host.EndAsAsync(slug, 1, outcome);
        Assert.Equal("Mötet är avslutat igen.", (await host.CloseAsync(slug)).Flash()![..23]);
    }

    /// <summary>A report that is before the council, at a meeting that is closed; the item ends as told.</summary>
    private async Task<string> PutYearReportAsync(ItemOutcome outcome)
    {
        var group = await host.PlanMeetingAsync(Group, Today, _ => { });
        var council = await host.PlanMeetingAsync(Council, Today, _ => { });
        await host.ChangeYearReportAsync(report =>
        {
            report.WriteEverything();
            report.SendOut(host.Clock.UtcNow(), "Karin Lindqvist", commentsBy: null);
        });
        await PutAsync(group, ItemOutcome.Information);
        await host.CloseAsync(group);
        await host.ChangeYearReportAsync(report => report.Propose([]));
        await PutAsync(council, outcome);
        await host.CloseAsync(council);
        return council;
    }

    private async Task PutAsync(string slug, ItemOutcome outcome)
    {
        await using var db = host.OpenDatabase();
        var report = await db.YearReports.WithEverything().SingleAsync(report => report.Year == YearReportRoom.Year);
        var item = (await db.MeetingAsync(slug)).AddItem(TestData.Content() with { Matter = report });
        item.PutMatter();
        item.Record(TestData.Recording(outcome) with { Decision = ["att godkänna förslaget"] });
        await db.SaveChangesAsync();
    }

    private async Task<YearReport> YearReportAsync()
    {
        await using var db = host.OpenDatabase();
        return await db.YearReports.WithEverything().SingleAsync(report => report.Year == YearReportRoom.Year);
    }

    private async Task<DateOnly> ValidToAsync()
    {
        await using var db = host.OpenDatabase();
        return (await db.Agreements.SingleAsync(agreement => agreement.Slug == Agreement)).ValidTo;
    }
}
