using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Frozen;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Frozen;

public sealed class FrozenDocumentTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Json = """{"title":"Aktivitetsplan 2027","goals":["å","🙂"]}""";

    [Fact]
    public async Task Save_ThenLoad_GivesTheSameBytes()
    {
        byte[] pdf = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31))];
        var document = Document(number: 1, pdf);
        await SaveAsync(document);

        await using var db = database.Open();
        var loaded = await db.FrozenDocuments.SingleAsync(row => row.Id == document.Id);

        Assert.Equal(pdf, loaded.Pdf);
        Assert.Equal(Json, loaded.Json);
        Assert.Equal(
            (FrozenKind.DispatchedPlan, document.SubjectId, 1, "activity-plan/1",
                document.Sha256, TestData.Now, DateTimeKind.Utc, "Sara Samordnare"),
            (loaded.Kind, loaded.SubjectId, loaded.Number, loaded.Schema,
                loaded.Sha256, loaded.FrozenUtc, loaded.FrozenUtc.Kind, loaded.FrozenBy));
    }

    [Fact]
    public async Task Save_AChange_IsRefused()
    {
        var document = Document(number: 1, [1, 2, 3]);
        await SaveAsync(document);

        await using var db = database.Open();
        var loaded = await db.FrozenDocuments.SingleAsync(row => row.Id == document.Id);
        db.Entry(loaded).Property(row => row.Json).CurrentValue = "{}";

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        Assert.Equal(Json, await StoredJsonAsync(document));
    }

    [Fact]
    public async Task Save_ADeletion_IsRefused()
    {
        var document = Document(number: 1, [1, 2, 3]);
        await SaveAsync(document);

        await using var db = database.Open();
        db.Remove(await db.FrozenDocuments.SingleAsync(row => row.Id == document.Id));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Equal(Json, await StoredJsonAsync(document));
    }

    [Fact]
    public async Task Save_ASecondDocumentWithTheSameNumber_IsRefused()
    {
        var document = Document(number: 1, [1]);
        await SaveAsync(document);

        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(Document(number: 1, [2], document.SubjectId)));
        await SaveAsync(Document(number: 2, [2], document.SubjectId));
    }

    private static FrozenDocument Document(int number, byte[] pdf, Guid? subjectId = null) => new(
        FrozenKind.DispatchedPlan, subjectId ?? Guid.CreateVersion7(), number, schema: "activity-plan/1",
        Json, new string('a', 64), pdf, TestData.Now, "Sara Samordnare");

    private async Task SaveAsync(FrozenDocument document)
    {
        await using var db = database.Open();
        db.Add(document);
        await db.SaveChangesAsync();
    }

    private async Task<string> StoredJsonAsync(FrozenDocument document)
    {
        await using var db = database.Open();
        return await db.FrozenDocuments.Where(row => row.Id == document.Id).Select(row => row.Json).SingleAsync();
    }
}
