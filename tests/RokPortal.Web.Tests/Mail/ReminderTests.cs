using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Reporting;
using RokPortal.Data.Links;
using RokPortal.Data.Reporting;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>
/// Reminding of the reports of the demo's open round, whose last day is 15 February 2027.
/// Each test has a county of its own.
/// </summary>
public sealed class ReminderTests : IDisposable
{
    private const string Reminding = "/uppfoljning/2026/helar/paminnelse";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Run_WritesBefore_OnAndAfterTheLastDay_AndThenToTheCouncil_EachOnce()
    {
        Assert.Equal(0, await RunOnAsync(2027, 2, 7));

        var before = await RunOnAsync(2027, 2, 8);
        Assert.Equal(await CountVoicesAsync(BodyKind.PreparatoryGroup), before);
        Assert.Equal(0, await RunOnAsync(2027, 2, 9));
        Assert.Equal(before, await RunOnAsync(2027, 2, 15));
        Assert.Equal(before, await RunOnAsync(2027, 2, 18));
        Assert.Equal(await CountVoicesAsync(BodyKind.Council), await RunOnAsync(2027, 2, 25));
        Assert.Equal(0, await RunOnAsync(2027, 4, 1));

        await using var db = host.OpenDatabase();
        var subjects = await db.Outbox.GroupBy(letter => letter.Subject).Select(group => group.Key).ToListAsync();
        Assert.Contains("Påminnelse: rapportera om aktivitetsplan 2026 senast 15 februari 2027", subjects);
        Assert.Contains("Försenad: rapporten om aktivitetsplan 2026", subjects);
        Assert.Contains("Motala har inte rapporterat om aktivitetsplan 2026", subjects);
    }

    [Fact]
    public async Task Run_AfterALongSilence_WritesTheLatestReminderOnly()
    {
        var written = await RunOnAsync(2027, 2, 20);

        Assert.Equal(await CountVoicesAsync(BodyKind.PreparatoryGroup), written);
    }

    [Fact]
    public async Task Run_LeavesOutWhoHasSentTheReport()
    {
        await SendReportAsync("motala");

        await RunOnAsync(2027, 2, 8);

        await using var db = host.OpenDatabase();
        Assert.False(await db.Outbox.AnyAsync(letter => letter.Name == "Emina Hadzic"));
        Assert.True(await db.Outbox.AnyAsync());
    }

    [Fact]
    public async Task Run_ByManyAtOnce_WritesEachLetterOnce_WithOneLinkEach()
    {
        host.Clock.SetUtcNow(new DateTime(2027, 2, 8, 8, 0, 0, DateTimeKind.Utc));

        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RunAsync)));

        await using var db = host.OpenDatabase();
        Assert.Equal(await CountVoicesAsync(BodyKind.PreparatoryGroup), written.Sum());
        Assert.Equal(written.Sum(), await db.Outbox.CountAsync());
        Assert.Equal(written.Sum(), await db.AccessLinks.CountAsync(link => link.Purpose == LinkPurpose.Report));
    }

    [Fact]
    public async Task Run_WhenTheDaysWereChangedElsewhere_FollowsAtOnce()
    {
        Assert.Equal(0, await RunOnAsync(2027, 2, 1));

        // Beside the portal, as another instance would.
        await SetDaysAsync(before: 14, after: 5, council: 6);

        Assert.Equal(await CountVoicesAsync(BodyKind.PreparatoryGroup), await RunOnAsync(2027, 2, 1));
        await RunOnAsync(2027, 2, 15);
        Assert.Equal(0, await RunOnAsync(2027, 2, 19));
        Assert.Equal(await CountVoicesAsync(BodyKind.PreparatoryGroup), await RunOnAsync(2027, 2, 20));
        Assert.Equal(await CountVoicesAsync(BodyKind.Council), await RunOnAsync(2027, 2, 21));
    }

    [Fact]
    public async Task Run_WhenTheDaysAreChangedAfterAReminder_DoesNotSendItAgain()
    {
        await RunOnAsync(2027, 2, 8);
        await SetDaysAsync(before: 4, after: 3, council: 10);
        Assert.Equal(0, await RunOnAsync(2027, 2, 11));

        await RunOnAsync(2027, 2, 15);
        await RunOnAsync(2027, 2, 25);
        await SetDaysAsync(before: 4, after: 14, council: 14);
        Assert.Equal(0, await RunOnAsync(2027, 3, 1));
    }

    [Fact]
    public async Task Button_OnTheDayOfAReminder_IsThatReminder()
    {
        host.Clock.SetUtcNow(new DateTime(2027, 2, 8, 7, 0, 0, DateTimeKind.Utc));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        Assert.StartsWith(
            "Påminnelsen går till ",
            (await (await browser.GoAsync(Reminding)).SubmitAsync("Skicka påminnelsen")).Flash(),
            StringComparison.Ordinal);

        Assert.Equal(0, await RunOnAsync(2027, 2, 8));
        Assert.NotEqual(0, await RunOnAsync(2027, 2, 15));
    }

    [Fact]
    public async Task Button_RemindsTheSilent_OnceADay()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = await browser.GoAsync(Reminding);
        Assert.Contains("De här har inte skickat sin rapport: Boxholm, ", page.Text, StringComparison.Ordinal);

        Assert.StartsWith("Påminnelsen går till ", (await page.SubmitAsync("Skicka påminnelsen")).Flash(), StringComparison.Ordinal);
        Assert.Equal("De som inte har svarat har redan fått en påminnelse i dag.", (await page.SubmitAsync("Skicka påminnelsen")).Flash());
    }

    /// <summary>The party answers for every activity that it is asked about, and sends the report.</summary>
    private async Task SendReportAsync(string party)
    {
        await using var db = host.OpenDatabase();
        var report = await db.PartyReports.WithEverything()
            .SingleAsync(report => report.Party.Slug == party && report.Round.Status == RoundStatus.Open);
        foreach (var activity in report.Activities)
            activity.Answer(new ActivityAnswer(ReportStatus.Done), host.Clock.UtcNow(), "Emina Hadzic");
        report.Submit(host.Clock.UtcNow(), "Emina Hadzic");
        await db.SaveChangesAsync();
    }

    private async Task SetDaysAsync(int before, int after, int council)
    {
        await using var db = host.OpenDatabase();
        var county = await db.Counties.SingleAsync();
        county.KeepTo(county.LeadTimes with { ReminderDays = before, LateReminderDays = after, EscalationDays = council });
        await db.SaveChangesAsync();
    }

    private Task<int> RunOnAsync(int year, int month, int day)
    {
        host.Clock.SetUtcNow(new DateTime(year, month, day, 8, 0, 0, DateTimeKind.Utc));
        return RunAsync();
    }

    private async Task<int> RunAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemindToReport>().RunAsync(default);
    }

    private async Task<int> CountVoicesAsync(BodyKind kind)
    {
        await using var db = host.OpenDatabase();
        var today = DateOnly.FromDateTime(host.Clock.UtcNow());
        return await db.Mandates.Where(Mandate.ActiveOn(today))
            .CountAsync(mandate => mandate.Role == MandateRole.Member
                && mandate.Seat.Function == SeatFunction.Representative
                && mandate.Seat.Body.Kind == kind);
    }
}
