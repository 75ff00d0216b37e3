using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Files;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Files;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Files;

/// <summary>Files in the database: bytes apart from what lists show.</summary>
public sealed class StoredFileStorageTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Content_IsCopiedAsItWas_AlsoWhenItIsLarge()
    {
        var bytes = new byte[3_000_000];
        new Random(1).NextBytes(bytes);
        TestData.Pdf.CopyTo(bytes, 0);
        var file = await SaveAsync(StoredFile.Receive(TestData.Upload("stor.pdf", bytes), TestData.MostBytes));

        await using var db = database.Open();
        using var copy = new MemoryStream();
        await db.CopyContentAsync(file.Id, copy, CancellationToken.None);

        Assert.Equal(bytes, copy.ToArray());
        Assert.True(await db.Files.AnyAsync(row => row.Id == file.Id));
    }

    [Fact]
    public async Task Content_OfAFileThatIsNot_IsAnError()
    {
        await using var db = database.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => db.CopyContentAsync(Guid.CreateVersion7(), Stream.Null, CancellationToken.None));
    }

    [Fact]
    public async Task File_WithoutItsContentLoaded_IsDeletedWithIt_AndTheTrailHoldsNoBytes()
    {
        var file = await SaveAsync(TestData.File("bort.pdf"));
        await using (var db = database.Open())
        {
            var loaded = await db.Files.SingleAsync(row => row.Id == file.Id);
            Assert.Null(loaded.Content);
            db.Files.Remove(loaded);
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        Assert.False(await after.FileContents.AnyAsync(content => content.FileId == file.Id));
        var entries = await after.AuditEntries.Where(entry => entry.EntityId == file.Id).ToListAsync();
        Assert.Equal(2, entries.Count);
        Assert.All(entries.SelectMany(entry => entry.Read()), change => Assert.Equal(nameof(StoredFile), change.Entity));
    }

    private async Task<StoredFile> SaveAsync(StoredFile file)
    {
        await using var db = database.Open();
        db.Files.Add(file);
        await db.SaveChangesAsync();
        return file;
    }
}
