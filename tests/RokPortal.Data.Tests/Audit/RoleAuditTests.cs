using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Audit;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Audit;

/// <summary>Who was given which role, and what sign-ins leave out of the trail.</summary>
public sealed class RoleAuditTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly PortalUser account = new() { UserName = $"{Guid.CreateVersion7():N}@kommun.example", DisplayName = "Karin Lindqvist" };
    private readonly IdentityRole<Guid> role = new($"Prov-{Guid.CreateVersion7():N}") { Id = Guid.CreateVersion7() };

    [Fact]
    public async Task Save_ARoleGivenAndTaken_IsRecordedByNameUnderTheAccount_WithWhoAndWhen()
    {
        await SaveAccountAsync();
        database.Actor.Is(Guid.CreateVersion7(), "Sven Systemförvaltare");
        await using var db = database.Open();
        db.Attach(account);
        var link = db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = account.Id, RoleId = role.Id }).Entity;
        await db.SaveChangesAsync();
        db.Remove(link);
        await db.SaveChangesAsync();

        var entries = (await EntriesAsync())[1..];
        Assert.All(entries, entry => Assert.Equal(
            (nameof(PortalUser), "Karin Lindqvist", "Sven Systemförvaltare", database.Clock.UtcNow()),
            (entry.EntityType, entry.Subject, entry.UserName, entry.Utc)));
        Assert.Equal(
            [
                new AuditChange("AccountRole", "Added", "Role", Before: null, role.Name),
                new AuditChange("AccountRole", "Deleted", "Role", role.Name, After: null),
            ],
            entries.SelectMany(entry => entry.Read()));
    }

    [Fact]
    public async Task Save_ARoleOfAnAccountThatIsNotLoaded_IsRefused()
    {
        await SaveAccountAsync();
        await using var db = database.Open();
        db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = account.Id, RoleId = role.Id });

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Save_AFailedSignIn_LeavesNoEntry_ButALockoutDoes()
    {
        await SaveAccountAsync();
        await using var db = database.Open();
        db.Attach(account);
        // As Identity does: every field is marked as changed.
        account.AccessFailedCount = 1;
        account.ConcurrencyStamp = "ny stämpel";
        db.Update(account);
        await db.SaveChangesAsync();
        Assert.Single(await EntriesAsync());

        account.AccessFailedCount = 0;
        account.LockoutEnd = database.Clock.GetUtcNow().AddMinutes(15);
        db.Update(account);
        await db.SaveChangesAsync();

        var change = Assert.Single((await EntriesAsync())[^1].Read());
        Assert.Equal(nameof(PortalUser.LockoutEnd), change.Field);
    }

    private async Task SaveAccountAsync()
    {
        await using var db = database.Open();
        db.AddRange(account, role);
        await db.SaveChangesAsync();
    }

    private async Task<List<AuditEntry>> EntriesAsync()
    {
        await using var db = database.Open();
        return await db.AuditEntries.AsNoTracking().Where(entry => entry.EntityId == account.Id).OrderBy(entry => entry.Id).ToListAsync();
    }
}
