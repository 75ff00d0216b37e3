using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Indicators;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Indicators;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Indicators;

public sealed class IndicatorQueriesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateTime February = new(2026, 2, 24, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime April = new(2026, 4, 16, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime October = new(2026, 10, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Values_AsKnownOnADay_AreThoseOfThatDay_InOneStatement()
    {
        var indicator = await RevisedAsync();
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));

        var then = await db.IndicatorValuesAsKnownAsync(April, default, indicator.Id);
        Assert.Single(log.Commands);
        var now = await db.IndicatorValuesAsKnownAsync(October, default, indicator.Id);
        var before = await db.IndicatorValuesAsKnownAsync(February.AddSeconds(-1), default, indicator.Id);

        Assert.Equal([("0005", 38.4m), ("0580", 44.2m)], then.Select(value => (value.AreaCode, value.Value!.Value)));
        Assert.Equal([("0005", 37.9m), ("0580", 44.2m)], now.Select(value => (value.AreaCode, value.Value!.Value)));
        Assert.Empty(before);
        Assert.Equal(
            [37.9m],
            (await db.IndicatorValuesAsKnownAsync(October, default, indicator.Id, ["0005"])).Select(value => value.Value!.Value));
    }

    [Fact]
    public async Task Revisions_SinceADay_SayWhatWasAndWhatIs()
    {
        var indicator = await RevisedAsync();
        await using var db = database.Open();

        var revision = Assert.Single(await db.IndicatorRevisionsSinceAsync(April, default), revised => revised.IndicatorId == indicator.Id);

        Assert.Equal(("0005", 38.4m, 37.9m, October), (revision.AreaCode, revision.Before, revision.After, revision.RevisedUtc));
        Assert.DoesNotContain(await db.IndicatorRevisionsSinceAsync(October, default), revised => revised.IndicatorId == indicator.Id);
    }

    [Fact]
    public async Task Values_ThatAreRecorded_RaiseTheVersionAndLeaveOneLineInTheTrail()
    {
        var indicator = await RevisedAsync();
        await using var db = database.Open();

        Assert.Equal(3, await db.Indicators.Where(row => row.Id == indicator.Id).Select(row => row.Version).SingleAsync());
        var entries = await db.AuditEntries.Where(entry => entry.EntityId == indicator.Id).ToListAsync();
        Assert.Equal(3, entries.Count);
        Assert.DoesNotContain(entries.SelectMany(entry => entry.Read()), change => change.Entity == nameof(IndicatorValue));
    }

    [Fact]
    public async Task Values_RecordedByTwoAtOnce_AreTakenFromOneOnly()
    {
        var indicator = await RevisedAsync();
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (
            await first.IndicatorToChangeAsync(indicator.Slug, default),
            await second.IndicatorToChangeAsync(indicator.Slug, default));
        mine!.Enter([TestData.Value(1, year: 2024)], TestData.Kolada, October.AddDays(1));
        theirs!.Enter([TestData.Value(2, year: 2024)], TestData.Kolada, October.AddDays(2));

        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public async Task Indicators_ToRead_ComeWithGoalsAreaAndChanges_InOneStatement()
    {
        await using (var db = database.Open())
        {
            var agreement = TestData.Agreement();
            db.Add(TestData.Indicator(
                content => content with { Name = "Ärlighet", Area = agreement.Areas[0], Changes = [new(2023, "Ny.")] },
                agreement));
            await db.SaveChangesAsync();
        }

        var log = new SqlLog();
        await using var read = database.Open(options => options.AddInterceptors(log));
        var indicator = (await read.IndicatorsToRead().ToListAsync()).Single(row => row.Name == "Ärlighet");

        Assert.Single(log.Commands);
        Assert.Equal(("Språk", 1, 2023), (indicator.Area!.Name, indicator.Goals[0].Goal.Number, indicator.Changes[0].FromYear));
    }

    /// <summary>Known in February; the county's value revised in October.</summary>
    private async Task<Indicator> RevisedAsync()
    {
        var indicator = TestData.Indicator();
        await using (var db = database.Open())
        {
            db.Add(indicator);
            await db.SaveChangesAsync();
            indicator.Enter([TestData.Value(38.4m), TestData.Value(44.2m, "0580")], TestData.Kolada, February);
            await db.SaveChangesAsync();
        }

        await using var later = database.Open();
        (await later.IndicatorToChangeAsync(indicator.Slug, default))!.Enter(
            [TestData.Value(37.9m), TestData.Value(44.2m, "0580")], TestData.Kolada, October);
        await later.SaveChangesAsync();
        return indicator;
    }
}
