using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Outbox;
using RokPortal.Data.Reporting;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>
/// Two portals as processes of their own on one database, on a day when every silent party is to be reminded; the e-mail
/// server down for an hour, and both portals killed with a mail in their hands. Both run the round of reminders, each
/// time they start. The hour is passed by moving what waits an hour back, because the processes' clock is their own.
/// </summary>
public sealed class TwoInstancesTests : IDisposable
{
    private readonly SmtpServer server = new();
    private readonly PortalHost writer = new();
    private readonly List<PortalProcess> portals = [];

    [Fact]
    public async Task EveryReminder_ThroughAnOutageAndTwoCrashes_Arrives_AndIsRepeatedOncePerCrash()
    {
        var reminded = await MakeThisTheDayAsync();
        Assert.InRange(reminded, 17, int.MaxValue);
        server.Stop();
        StartTwo();
        await WaitUntilAsync(async db => await db.Outbox.CountAsync() == reminded
            && await db.Outbox.AnyAsync(row => row.Failure == MailFailure.ServerAway));

        server.Become("hold");
        await PassAnHourAsync();
        server.Start();
        var cutOff = (await server.WaitForAsync(2)).Select(mail => mail.Header("Message-ID")).ToHashSet();
        portals.ForEach(portal => portal.Kill());

        server.Become("accept");
        await PassAnHourAsync();
        StartTwo();
        await WaitUntilAsync(async db => !await db.Outbox.AnyAsync(row => row.SentUtc == null));

        var times = server.Mails.CountBy(mail => mail.Header("Message-ID")).ToDictionary();
        Assert.Equal(reminded, times.Count);
        Assert.All(server.Mails,
            mail => Assert.StartsWith("Påminnelse: rapportera om aktivitetsplan 2026", mail.Subject, StringComparison.Ordinal));
        Assert.Equal(2, cutOff.Count);
        Assert.All(times, time => Assert.Equal(cutOff.Contains(time.Key) ? 2 : 1, time.Value));
    }

    public void Dispose()
    {
        portals.ForEach(portal => portal.Dispose());
        writer.Dispose();
        server.Dispose();
    }

    /// <summary>
    /// Moves the last day of the open round, so that today on the processes' clock is when the silent are reminded.
    /// Gives how many persons.
    /// </summary>
    private async Task<int> MakeThisTheDayAsync()
    {
        await using var db = writer.OpenDatabase();
        var county = await db.Counties.SingleAsync();
        // The demo's clock goes on from 20 November, whatever day the test runs.
        var now = TimeProvider.System.UtcNow() + county.ClockOffset;
        var today = StockholmTime.DayOf(now);
        var round = await db.ReportingRounds.Include(known => known.Reports).SingleAsync(known => known.Status == RoundStatus.Open);
        round.Close(now);
        round.Reopen(today.AddDays(county.LeadTimes.ReminderDays), now);
        await db.SaveChangesAsync();
        var voices = await db.PartyVoicesAsync(today, default);
        return round.Reports.Where(report => report.SubmittedUtc is null)
            .Sum(report => voices[report.PartyId]
                .Count(voice => voice.Reports && voice.Person.Email.Length > 0));
    }

    private void StartTwo()
    {
        for (var instance = 0; instance < 2; instance++)
            portals.Add(PortalProcess.Start(
                writer.DatabaseOptions,
                [("ASPNETCORE_ENVIRONMENT", "Development"), ("Outbox:PauseSeconds", "0.2"), .. server.Settings]));
    }

    private async Task PassAnHourAsync()
    {
        await using var db = writer.OpenDatabase();
        // A lease runs out in an hour only if its owner is gone: the living note within seconds how it went.
        var everybodyIsGone = portals.TrueForAll(portal => portal.HasEnded);
        foreach (var row in await db.Outbox.AsNoTracking()
            .Where(OutboxMessage.IsWaiting)
            .Where(message => everybodyIsGone || message.LeaseUntilUtc == null)
            .ToListAsync())
        {
            await db.Outbox.Where(message => message.Id == row.Id && message.LeaseUntilUtc == row.LeaseUntilUtc)
                .ExecuteUpdateAsync(message => message
                    .SetProperty(mail => mail.NotBeforeUtc, row.NotBeforeUtc.AddHours(-1))
                    .SetProperty(
                        mail => mail.LeaseUntilUtc, row.LeaseUntilUtc == null ? null : row.LeaseUntilUtc.Value.AddHours(-1)));
        }
    }

    private async Task WaitUntilAsync(Func<RokDbContext, Task<bool>> isSo)
    {
        using var tooLate = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        do
        {
            await using var db = writer.OpenDatabase();
            if (await isSo(db))
                return;
        }
        while (await tick.WaitForNextTickAsync(tooLate.Token));
    }
}
