using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Outbox;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>
/// Two portals as processes of their own on one database, the e-mail server down for an hour, and both portals killed
/// with a mail in their hands. The hour is passed by moving what waits an hour back, because the processes' clock is
/// their own.
/// </summary>
public sealed class TwoInstancesTests : IDisposable
{
    private const int Reminders = 40;

    private readonly SmtpServer server = new();
    private readonly PortalHost writer = new();
    private readonly List<PortalProcess> portals = [];

    [Fact]
    public async Task Send_ThroughAnOutageAndTwoCrashes_LosesNothingAndRepeatsOncePerCrash()
    {
        await WriteRemindersAsync();
        server.Stop();
        StartTwo();
        await WaitUntilAsync(async db => await db.Outbox.AnyAsync(row => row.Failure == MailFailure.ServerAway));

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
        Assert.Equal(Reminders, times.Count);
        Assert.Equal(2, cutOff.Count);
        Assert.All(times, time => Assert.Equal(cutOff.Contains(time.Key) ? 2 : 1, time.Value));
    }

    public void Dispose()
    {
        portals.ForEach(portal => portal.Dispose());
        writer.Dispose();
        server.Dispose();
    }

    /// <summary>Both instances' job writes the same reminders at the same moment.</summary>
    private async Task WriteRemindersAsync()
    {
        writer.Clock.UtcNow = writer.Clock.UtcNow.AddDays(-1);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await using var db = writer.OpenDatabase();
            await db.SaveWithMailsOnceAsync([.. Enumerable.Range(0, Reminders).Select(number => writer.Letter($"person{number}@linkoping.example", $"paminnelse/{number}"))], default);
        })));
    }

    private void StartTwo()
    {
        for (var instance = 0; instance < 2; instance++)
            portals.Add(PortalProcess.Start(writer.DatabaseOptions, [("ASPNETCORE_ENVIRONMENT", "Development"), ("Outbox:PauseSeconds", "0.2"), .. server.Settings]));
    }

    private async Task PassAnHourAsync()
    {
        await using var db = writer.OpenDatabase();
        // A lease runs out in an hour only if its owner is gone: the living note within seconds how it went.
        var everybodyIsGone = portals.TrueForAll(portal => portal.HasEnded);
        foreach (var row in await db.Outbox.AsNoTracking().Where(OutboxMessage.IsWaiting).Where(message => everybodyIsGone || message.LeaseUntilUtc == null).ToListAsync())
        {
            await db.Outbox.Where(message => message.Id == row.Id && message.LeaseUntilUtc == row.LeaseUntilUtc).ExecuteUpdateAsync(message => message
                .SetProperty(mail => mail.NotBeforeUtc, row.NotBeforeUtc.AddHours(-1))
                .SetProperty(mail => mail.LeaseUntilUtc, row.LeaseUntilUtc == null ? null : row.LeaseUntilUtc.Value.AddHours(-1)));
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
