using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Mail;
using RokPortal.Data.Outbox;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Outbox;

/// <summary>Who gets a mail, when, and what happens to it when nobody tells.</summary>
public sealed class OutboxLeasesTests : IDisposable
{
    private readonly TestDatabase database = new();

    [Fact]
    public async Task Take_ByTenAtOnce_GivesEachMailToOne()
    {
        for (var mail = 0; mail < 30; mail++)
            await Written.SavedAsync(database);

        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(TakeAllAsync)));

        Assert.Equal(30, taken.Sum(ids => ids.Count));
        Assert.Equal(30, taken.SelectMany(ids => ids).Distinct().Count());
    }

    [Fact]
    public async Task Due_BeforeItsTime_LeavesTheMail()
    {
        await Written.SavedAsync(database, Written.Mail(database, notBeforeUtc: database.Clock.UtcNow().AddHours(1)));

        Assert.Empty(await TakeAllAsync());
        database.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Single(await TakeAllAsync());
    }

    [Fact]
    public async Task Take_AfterItsTakerWasKilled_WaitsForTheLeaseAndKeepsTheMessageId()
    {
        var mail = await Written.SavedAsync(database);
        await TakeAsync(mail.Id);

        database.Clock.Advance(OutboxLeases.LeaseTime);
        Assert.Null(await TakeAsync(mail.Id));

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        var again = await TakeAsync(mail.Id);

        Assert.Equal((2, mail.MessageId), (again!.Attempts, again.MessageId));
    }

    [Fact]
    public async Task Sent_ByOneWhoLostTheLease_CountsAllTheSame()
    {
        var mail = await Written.SavedAsync(database);
        var slow = await TakeAsync(mail.Id);
        database.Clock.Advance(OutboxLeases.LeaseTime + TimeSpan.FromSeconds(1));
        var other = await TakeAsync(mail.Id);

        await WithAsync(outbox => outbox.SentAsync(slow!, default));
        await WithAsync(outbox => outbox.FailedAsync(other!, MailFailure.ServerAway, "", isFinal: true, default));

        var row = await ReadAsync(mail.Id);
        Assert.NotNull(row.SentUtc);
        Assert.Null(row.DeadUtc);
    }

    [Fact]
    public async Task Failed_ByOneWhoLostTheLease_DoesNotDisturbTheOther()
    {
        var mail = await Written.SavedAsync(database);
        var slow = await TakeAsync(mail.Id);
        database.Clock.Advance(OutboxLeases.LeaseTime + TimeSpan.FromSeconds(1));
        await TakeAsync(mail.Id);

        await WithAsync(outbox => outbox.FailedAsync(slow!, MailFailure.RecipientRefused, "nej", isFinal: true, default));

        var row = await ReadAsync(mail.Id);
        Assert.Null(row.DeadUtc);
        Assert.NotNull(row.LeaseUntilUtc);
    }

    [Fact]
    public async Task Failed_ForTheLastTime_GivesUpAndCanBeSentAgain()
    {
        var mail = await Written.SavedAsync(database);
        for (var attempt = 1; attempt <= OutboxMessage.MostAttempts; attempt++)
        {
            database.Clock.Advance(TimeSpan.FromHours(1));
            var taken = await TakeAsync(mail.Id);
            await WithAsync(outbox => outbox.FailedAsync(taken!, MailFailure.ServerAway, new string('x', 900), isFinal: false, default));
        }

        Assert.NotNull((await ReadAsync(mail.Id)).DeadUtc);
        Assert.Null(await TakeAsync(mail.Id));

        await using var db = database.Open();
        (await db.Outbox.SingleAsync(row => row.Id == mail.Id)).Resend(database.Clock.UtcNow(), "Karin");
        await db.SaveChangesAsync();
        Assert.Equal(1, (await TakeAsync(mail.Id))!.Attempts);
    }

    [Fact]
    public async Task GiveUp_AMailThatEndedTheProcessEveryTime_IsGivenUp()
    {
        var mail = await Written.SavedAsync(database);
        for (var attempt = 1; attempt <= OutboxMessage.MostAttempts; attempt++)
        {
            Assert.NotNull(await TakeAsync(mail.Id));
            database.Clock.Advance(OutboxLeases.LeaseTime + TimeSpan.FromSeconds(1));
        }

        Assert.Null(await TakeAsync(mail.Id));
        await WithAsync(async outbox => Assert.Equal(1, await outbox.GiveUpInterruptedAsync(default)));
        Assert.Equal(MailFailure.Interrupted, (await ReadAsync(mail.Id)).Failure);
    }

    [Fact]
    public async Task RemoveOldBodies_AfterTheirTime_LeavesThatItWasSent()
    {
        var sent = await Written.SavedAsync(database);
        var waiting = await Written.SavedAsync(database, Written.Mail(database, notBeforeUtc: database.Clock.UtcNow().AddYears(1)));
        await WithAsync(outbox => outbox.SentAsync(sent, default));
        var age = TimeSpan.FromDays(90);

        database.Clock.Advance(age);
        await WithAsync(async outbox => Assert.Equal(0, await outbox.RemoveOldBodiesAsync(age, default)));
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await WithAsync(async outbox => Assert.Equal(1, await outbox.RemoveOldBodiesAsync(age, default)));

        var row = await ReadAsync(sent.Id);
        Assert.Null(row.Body);
        Assert.Equal(("ada@kommun.example", sent.Subject), (row.Address, row.Subject));
        Assert.NotNull((await ReadAsync(waiting.Id)).Body);
    }

    public void Dispose() => database.Dispose();

    private async Task<List<Guid>> TakeAllAsync()
    {
        await using var db = database.Open();
        var outbox = new OutboxLeases(db, database.Clock);
        List<Guid> taken = [];
        foreach (var id in await outbox.DueAsync(50, default))
        {
            if (await outbox.TakeAsync(id, default) is not null)
                taken.Add(id);
        }

        return taken;
    }

    private async Task<OutboxMessage?> TakeAsync(Guid id)
    {
        await using var db = database.Open();
        return await new OutboxLeases(db, database.Clock).TakeAsync(id, default);
    }

    private async Task WithAsync(Func<OutboxLeases, Task> action)
    {
        await using var db = database.Open();
        await action(new OutboxLeases(db, database.Clock));
    }

    private async Task<OutboxMessage> ReadAsync(Guid id)
    {
        await using var db = database.Open();
        return await db.Outbox.AsNoTracking().SingleAsync(row => row.Id == id);
    }
}
