using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Audit;

/// <summary>Changes of accounts are recorded by field only: neither addresses nor password hashes are copied.</summary>
public sealed class AccountAuditTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Save_AnAccount_NamesFieldsWithoutValues()
    {
        var account = new PortalUser
        {
            UserName = "kontot@kommun.example",
            Email = "kontot@kommun.example",
            DisplayName = "Karin Lindqvist",
            PasswordHash = "hemlig-hash",
        };
        await using var db = database.Open();
        db.Add(account);
        await db.SaveChangesAsync();

        account.PasswordHash = "ny-hash";
        await db.SaveChangesAsync();

        var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.EntityId == account.Id).ToListAsync();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry =>
        {
            Assert.Equal((nameof(PortalUser), "Karin Lindqvist"), (entry.EntityType, entry.Subject));
            Assert.Contains(entry.Read(), change => change.Field == nameof(PortalUser.PasswordHash));
            Assert.All(entry.Read(), change => Assert.Equal((null, null), (change.Before, change.After)));
            Assert.DoesNotContain(
                "hash\"", entry.Changes.Replace("passwordHash", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
            Assert.DoesNotContain("kontot@", entry.Changes, StringComparison.Ordinal);
        });
    }
}
