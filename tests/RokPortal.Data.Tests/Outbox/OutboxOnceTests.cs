using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Outbox;
using RokPortal.Domain.Parties;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Outbox;

public sealed class OutboxOnceTests : IDisposable
{
    private readonly TestDatabase database = new();

    [Fact]
    public async Task SaveWithMailsOnce_TheSameKeyAgain_IsOneMail()
    {
        Assert.Equal(1, await RemindAsync(["paminnelse/1"]));
        Assert.Equal(1, await RemindAsync(["paminnelse/1", "paminnelse/2", "paminnelse/2"]));

        Assert.Equal(["paminnelse/1", "paminnelse/2"], await KeysAsync());
    }

    [Fact]
    public async Task SaveWithMailsOnce_ByEightAtOnce_IsOneMailOfEachAndNobodyFails()
    {
        string[] keys = ["paminnelse/1", "paminnelse/2", "paminnelse/3"];

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RemindAsync(keys))));

        Assert.Equal(3, added.Sum());
        Assert.Equal(keys, await KeysAsync());
    }

    [Fact]
    public async Task SaveWithMailsOnce_WhenAllIsSaid_StillSavesTheRestOfTheContext()
    {
        await RemindAsync(["paminnelse/1"]);
        await using var db = database.Open();
        db.Parties.Add(Party.Join("linkoping", "Linköpings kommun", "Linköping", PartyKind.Municipality));

        Assert.Equal(0, await db.SaveWithMailsOnceAsync([Written.Mail(database, key: "paminnelse/1")], default));

        Assert.Equal(1, await db.Parties.CountAsync());
    }

    [Fact]
    public async Task SaveWithMailsOnce_WithoutKey_IsAMistake()
    {
        await using var db = database.Open();

        await Assert.ThrowsAsync<ArgumentException>(() => db.SaveWithMailsOnceAsync([Written.Mail(database)], default));
    }

    [Fact]
    public async Task Add_WhenTheTransactionIsRolledBack_LeavesNoMail()
    {
        await using (var db = database.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Outbox.Add(Written.Mail(database));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        await using var after = database.Open();
        Assert.False(await after.Outbox.AnyAsync());
    }

    [Fact]
    public async Task Add_AMail_LeavesNothingInTheAuditTrail()
    {
        await Written.SavedAsync(database);

        await using var db = database.Open();
        Assert.False(await db.AuditEntries.AnyAsync());
    }

    public void Dispose() => database.Dispose();

    private async Task<int> RemindAsync(string[] keys)
    {
        await using var db = database.Open();
        return await db.SaveWithMailsOnceAsync([.. keys.Select(key => Written.Mail(database, key: key))], default);
    }

    private async Task<List<string?>> KeysAsync()
    {
        await using var db = database.Open();
        return await db.Outbox.Select(mail => mail.Key).OrderBy(key => key).ToListAsync();
    }
}
