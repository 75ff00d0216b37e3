using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Drafts;
using RokPortal.Data.Drafts;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Drafts;

public sealed class DraftStoreTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Subject = "/aktivitetsplaner/2027/aktiviteter/3";

    [Fact]
    public async Task Keep_ThenFind_GivesTheTextBack()
    {
        var user = await AddUserAsync();
        var awkward = "åäö 🙂 \"citat\" \\ <b>html</b>\r\nny rad \u200b\u202e";
        await using var db = database.Open();

        var kept = await Store(db).KeepAsync(user, Subject, Fields(awkward), default);

        var found = await Store(db).FindAsync(user, Subject, default);
        Assert.Equal(database.Clock.UtcNow(), kept);
        Assert.Equal((kept!.Value, DateTimeKind.Utc), (found!.SavedUtc, found.SavedUtc.Kind));
        Assert.Equal([awkward], found.Fields["Title"]);
        Assert.Equal(["a", "b"], found.Fields["Goals"]);
    }

    [Fact]
    public async Task Keep_ACharacterThatTheDatabaseCannotStore_StillKeepsTheText()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();

        await Store(db).KeepAsync(user, Subject, Fields("före\0efter"), default);

        Assert.Equal(["före\0efter"], (await Store(db).FindAsync(user, Subject, default))!.Fields["Title"]);
    }

    [Fact]
    public async Task Keep_Again_ReplacesTheRow()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();

        await Store(db).KeepAsync(user, Subject, Fields("först"), default);
        await Store(db).KeepAsync(user, Subject, Fields("sedan"), default);

        Assert.Equal(1, await db.Drafts.CountAsync(draft => draft.UserId == user));
        Assert.Equal(["sedan"], (await Store(db).FindAsync(user, Subject, default))!.Fields["Title"]);
    }

    [Fact]
    public async Task Keep_MoreThanTheQuota_IsRefused_AndWhatIsThereCanStillChange()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();
        for (var draft = 0; draft < DraftQuota.Most; draft++)
            await Store(db).KeepAsync(user, $"/sida/{draft}", Fields("text"), default);

        Assert.Null(await Store(db).KeepAsync(user, Subject, Fields("en till"), default));
        Assert.NotNull(await Store(db).KeepAsync(user, "/sida/7", Fields("ändrad"), default));
        Assert.Equal(Keeping.NoRoom, await Store(db).KeepTypedAsync(user, Subject, Fields("en till"), database.Clock.UtcNow(), default));
    }

    [Fact]
    public async Task ThrowAway_MoreThanTheQuota_ForgetsTheOldest()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();
        for (var draft = 0; draft < 7; draft++)
        {
            await Store(db).KeepAsync(user, $"/sida/{draft}", Fields(new string('x', 3_900_000)), default);
            await Store(db).ThrowAwayAsync(user, $"/sida/{draft}", default);
            await db.SaveChangesAsync();
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(
            ["/sida/6", "/sida/5", "/sida/4", "/sida/3", "/sida/2"],
            (await Store(db).ListDiscardedAsync(user, default)).Select(discarded => discarded.Subject));
    }

    [Fact]
    public async Task Keep_LongTextsBeyondTheQuota_IsRefused()
    {
        var user = await AddUserAsync();
        var text = new string('x', 3_900_000);
        await using var db = database.Open();
        for (var draft = 0; draft < 5; draft++)
            Assert.NotNull(await Store(db).KeepAsync(user, $"/sida/{draft}", Fields(text), default));

        Assert.Null(await Store(db).KeepAsync(user, Subject, Fields(text), default));
        Assert.NotNull(await Store(db).KeepAsync(user, Subject, Fields("kort"), default));
    }

    [Fact]
    public async Task Find_AnotherUsersOrAnotherPagesText_FindsNothing()
    {
        var (user, other) = (await AddUserAsync(), await AddUserAsync());
        await using var db = database.Open();
        await Store(db).KeepAsync(user, Subject, Fields("mitt"), default);

        Assert.Null(await Store(db).FindAsync(other, Subject, default));
        Assert.Null(await Store(db).FindAsync(user, Subject + "0", default));
    }

    [Fact]
    public async Task Keep_FromTwoTabsAtOnce_KeepsOneOfThemAndFailsNever()
    {
        var user = await AddUserAsync();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async tab =>
        {
            await using var db = database.Open();
            Assert.NotNull(await Store(db).KeepAsync(user, Subject, Fields($"flik {tab}"), default));
        }));

        await using var after = database.Open();
        Assert.Equal(1, await after.Drafts.CountAsync(draft => draft.UserId == user));
    }

    [Fact]
    public async Task Keep_TooMuch_IsDeclinedAndLeavesTheEarlierText()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();
        await Store(db).KeepAsync(user, Subject, Fields("lagom"), default);

        Assert.Null(await Store(db).KeepAsync(user, Subject, Fields(new string('x', Draft.ContentLength)), default));
        Assert.Null(await Store(db).KeepAsync(user, new string('s', Draft.SubjectLength + 1), Fields("lagom"), default));

        Assert.Equal(["lagom"], (await Store(db).FindAsync(user, Subject, default))!.Fields["Title"]);
    }

    [Fact]
    public async Task Keep_AMillionCharacters_IsKept()
    {
        var user = await AddUserAsync();
        var long_ = new string('å', 300_000) + new string('x', 700_000);
        await using var db = database.Open();

        await Store(db).KeepAsync(user, Subject, Fields(long_), default);

        Assert.Equal([long_], (await Store(db).FindAsync(user, Subject, default))!.Fields["Title"]);
    }

    [Fact]
    public async Task Discard_TakesEffectWithTheSaveThatReplacesIt()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();
        await Store(db).KeepAsync(user, Subject, Fields("utkast"), default);

        await Store(db).DiscardAsync(user, Subject, default);
        await using (var meanwhile = database.Open())
            Assert.NotNull(await Store(meanwhile).FindAsync(user, Subject, default));

        await db.SaveChangesAsync();
        Assert.Null(await Store(db).FindAsync(user, Subject, default));
    }

    [Fact]
    public async Task Discard_WhenThereIsNone_IsQuiet()
    {
        await using var db = database.Open();

        await Store(db).DiscardAsync(Guid.CreateVersion7(), Subject, default);

        Assert.Equal(0, await db.SaveChangesAsync());
    }

    [Fact]
    public async Task Discard_WhenAnotherTabDiscardedIt_DoesNotStopTheSave()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();
        await Store(db).KeepAsync(user, Subject, Fields("utkast"), default);
        var party = TestData.Party();

        await Store(db).DiscardAsync(user, Subject, default);
        db.Add(party);
        await using (var otherTab = database.Open())
        {
            await Store(otherTab).DiscardAsync(user, Subject, default);
            await otherTab.SaveChangesAsync();
        }

        await db.SaveChangesAsync();

        Assert.True(await db.Parties.AnyAsync(row => row.Id == party.Id));
    }

    [Fact]
    public async Task Keep_IsNotRecordedInTheAuditTrail()
    {
        var user = await AddUserAsync();
        await using var db = database.Open();
        var before = await db.AuditEntries.CountAsync();

        await Store(db).KeepAsync(user, Subject, Fields("först"), default);
        await Store(db).KeepAsync(user, Subject, Fields("sedan"), default);
        await Store(db).DiscardAsync(user, Subject, default);
        await db.SaveChangesAsync();

        Assert.Equal(before, await db.AuditEntries.CountAsync());
    }

    private DraftStore Store(RokDbContext db) => new(db, database.Clock);

    private static Dictionary<string, string[]> Fields(string title) => new() { ["Title"] = [title], ["Goals"] = ["a", "b"] };

    private async Task<Guid> AddUserAsync()
    {
        var name = TestData.Slug("anvandare");
        await using var db = database.Open();
        var user = new PortalUser { UserName = name, NormalizedUserName = name };
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }
}
