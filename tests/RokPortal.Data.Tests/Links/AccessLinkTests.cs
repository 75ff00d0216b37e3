using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Links;
using RokPortal.Data.Links;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Links;

public sealed class AccessLinkTests : IDisposable
{
    private readonly TestDatabase database = new();

    private DateTime Now => database.Clock.UtcNow();

    [Fact]
    public void Issue_EachTime_GivesAnotherTokenOf256Bits()
    {
        var tokens = Enumerable.Range(0, 50).Select(_ => Issue().Token).ToList();

        Assert.Equal(50, tokens.Distinct().Count());
        Assert.All(tokens, token => Assert.Matches("^[A-Za-z0-9_-]{43}$", token));
    }

    [Fact]
    public async Task Issue_WhenSaved_LeavesTheTokenNowhereInTheDatabase()
    {
        var issued = await SaveAsync();

        Assert.DoesNotContain(issued.Token, $"{issued}", StringComparison.Ordinal);
        Assert.DoesNotContain(issued.Token, await EverythingAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_ByItsToken_OpensWhatItIsFor()
    {
        var issued = await SaveAsync();
        await using var db = database.Open();

        var found = await db.FindLinkAsync(issued.Token, LinkPurpose.Report, Now, default);

        Assert.Equal((LinkState.Valid, issued.Link.Id, "Ada Berg"), (found.State, found.Link!.Id, found.Link.HolderName));
        Assert.Equal(LinkState.Valid, (await db.FindLinkAsync(issued.Token, purpose: null, Now, default)).State);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kort")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("åäöAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    public async Task Find_ByAnythingElse_IsUnknown(string? token)
    {
        await SaveAsync();
        await using var db = database.Open();

        Assert.Equal(FoundLink.None, await db.FindLinkAsync(token, LinkPurpose.Report, Now, default));
    }

    [Fact]
    public async Task Find_ByATokenThatSomebodyChanged_IsUnknown()
    {
        var token = (await SaveAsync()).Token;
        await using var db = database.Open();

        foreach (var changed in new[] { (token[0] == 'A' ? 'B' : 'A') + token[1..], token[..^1], token + "A", token.ToUpperInvariant() })
            Assert.Equal(FoundLink.None, await db.FindLinkAsync(changed, LinkPurpose.Report, Now, default));
    }

    [Fact]
    public async Task Find_ForAnotherPurpose_IsUnknown()
    {
        var issued = await SaveAsync();
        await using var db = database.Open();

        Assert.Equal(FoundLink.None, await db.FindLinkAsync(issued.Token, (LinkPurpose)99, Now, default));
    }

    [Fact]
    public async Task Find_WhenItsTimeIsOver_SaysExpired()
    {
        var issued = await SaveAsync();
        await using var db = database.Open();

        Assert.Equal(
            LinkState.Valid,
            (await db.FindLinkAsync(issued.Token, LinkPurpose.Report, issued.Link.ExpiresUtc.AddTicks(-1), default)).State);
        var late = await db.FindLinkAsync(issued.Token, LinkPurpose.Report, issued.Link.ExpiresUtc, default);

        Assert.Equal(LinkState.Expired, late.State);
        Assert.Throws<RefusedException>(() => late.Link!.Use(issued.Link.ExpiresUtc));
        Assert.Equal([LinkState.Expired], late.Link!.RefusalsToRevoke(issued.Link.ExpiresUtc));
    }

    [Fact]
    public async Task Revoke_ALink_OpensNothingAndIsInTheTrailWithoutAddressOrHash()
    {
        var issued = await SaveAsync();
        await using (var db = database.Open())
        {
            (await db.AccessLinks.SingleAsync()).Revoke(Now, "Karin Lindqvist");
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        var found = await after.FindLinkAsync(issued.Token, LinkPurpose.Report, Now, default);
        var trail = await after.AuditEntries.OrderBy(entry => entry.Id).ToListAsync();

        Assert.Equal(LinkState.Revoked, found.State);
        Assert.Throws<RefusedException>(() => found.Link!.Use(Now));
        Assert.Throws<RefusedException>(() => found.Link!.Revoke(Now, "Karin Lindqvist"));
        Assert.Equal(2, trail.Count);
        Assert.All(trail, entry => Assert.Equal((nameof(AccessLink), "Ada Berg: Uppföljning 2026"), (entry.EntityType, entry.Subject)));
        Assert.All(trail, entry => Assert.DoesNotContain("ada@", entry.Changes, StringComparison.Ordinal));
        Assert.All(trail, entry => Assert.DoesNotContain(issued.Link.TokenHash, entry.Changes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Use_ALink_IsNotedButNotInTheTrail()
    {
        await SaveAsync();
        await using var db = database.Open();

        (await db.AccessLinks.SingleAsync()).Use(Now);
        await db.SaveChangesAsync();

        Assert.Equal(Now, (await db.AccessLinks.AsNoTracking().SingleAsync()).LastUsedUtc);
        Assert.Equal(1, await db.AuditEntries.CountAsync());
    }

    public void Dispose() => database.Dispose();

    private IssuedLink Issue() => AccessLink.Issue(
        LinkPurpose.Report,
        new LinkSubject(Guid.CreateVersion7(), "Uppföljning 2026"),
        new LinkHolder("Ada Berg", "ada@kommun.example", PersonId: null, PartyId: null),
        Now.AddDays(30),
        Now);

    private async Task<IssuedLink> SaveAsync()
    {
        var issued = Issue();
        await using var db = database.Open();
        db.AccessLinks.Add(issued.Link);
        await db.SaveChangesAsync();
        return issued;
    }

    private async Task<string> EverythingAsync()
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        List<string> cells = [];
        foreach (var table in new[] { "AccessLinks", "AuditEntries" })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                    cells.Add(Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "");
            }
        }

        return string.Join('\n', cells);
    }
}
