using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Kolada;
using RokPortal.Data.Indicators;
using RokPortal.Data.Kolada;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Indicators;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Kolada;

/// <summary>Fetches as jobs, each test in a database of its own.</summary>
public sealed class KoladaRoundTests : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase database = new();
    private KoladaServer kolada = null!;

    public async Task InitializeAsync()
    {
        kolada = await KoladaServer.StartAsync();
        await using var db = database.Open();
        db.Add(TestData.County(county => county.CodeInStatistics("0005")));
        db.Add(TestData.Party("Linköping"));
        var agreement = TestData.Agreement();
        db.AddRange(
            TestData.Indicator(content => content with { Name = "Arbete", KoladaId = "N00001", IsBySex = true }, agreement),
            TestData.Indicator(content => content with { Name = "Bostad", KoladaId = "N00002" }, agreement),
            TestData.Indicator(content => content with { Name = "Egen" }, agreement));
        await db.SaveChangesAsync();
        foreach (var kpi in new[] { "N00001", "N00002" })
        {
            kolada.Titles[kpi] = $"Titel {kpi}";
            kolada.Values[(kpi, "0005", 2025, "T")] = "38.41352";
            kolada.Values[(kpi, "0005", 2025, "K")] = "31.2";
            kolada.Values[(kpi, "0580", 2025, "T")] = "null";
        }
    }

    public async Task DisposeAsync() => await kolada.DisposeAsync();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Fetch_RecordsValuesWithSexMissingAndTitle()
    {
        var import = await FetchAsync();

        Assert.Equal(
            [("Arbete", ImportLineState.Done, 3), ("Bostad", ImportLineState.Done, 2)],
            import.Lines.OrderBy(line => line.Name).Select(line => (line.Name, line.State, line.Added)));
        Assert.Equal((2, 0, null), (import.DoneCount, import.FailedCount, import.Slot));
        await using var db = database.Open();
        var arbete = await db.Indicators.Include(row => row.Values).SingleAsync(row => row.Name == "Arbete");
        Assert.Equal("Titel N00001", arbete.SourceTitle);
        Assert.Equal(
            [
                ("0005", IndicatorSex.Total, 38.4135m, ValueStatus.Known),
                ("0005", IndicatorSex.Women, 31.2m, ValueStatus.Known),
                ("0580", IndicatorSex.Total, null, ValueStatus.Missing),
            ],
            arbete.Values
                .OrderBy(value => value.AreaCode).ThenBy(value => value.Sex)
                .Select(value => (value.AreaCode, value.Sex, value.Value, value.Status)));
        Assert.All(arbete.Values, value => Assert.Equal(("Kolada", "Sara", false), (value.Source, value.RecordedBy, value.IsSample)));
    }

    [Fact]
    public async Task FetchAgain_TellsWhatWasRevisedAndRenamed_AndLeavesTheRest()
    {
        await FetchAsync();
        database.Clock.Advance(TimeSpan.FromDays(30));
        kolada.Values[("N00001", "0005", 2025, "T")] = "37.9";
        kolada.Titles["N00001"] = "Nytt namn";

        var import = await FetchAsync();

        var line = import.Lines.Single(line => line.Name == "Arbete");
        Assert.Equal((0, 1, 2, "Titel N00001"), (line.Added, line.Revised, line.Unchanged, line.FormerTitle));
        Assert.Equal(
            (0, 0, 2, ""),
            import.Lines
                .Where(line => line.Name == "Bostad")
                .Select(line => (line.Added, line.Revised, line.Unchanged, line.FormerTitle))
                .Single());
        await using var db = database.Open();
        var revision = Assert.Single(await db.IndicatorRevisionsSinceAsync(import.RequestedUtc.AddTicks(-1), default));
        Assert.Equal((38.4135m, 37.9m, line.HandledUtc), (revision.Before, revision.After, (DateTime?)revision.RevisedUtc));
    }

    [Fact]
    public async Task Fetch_WhenOneIndicatorFails_RecordsTheOthers_AndCanFetchTheRestAgain()
    {
        kolada.Next("/data/kpi/N00001", KoladaServer.Text("""{"values":[{"kpi":"N00001","""), times: 3);

        var import = await FetchAsync();

        Assert.Equal(
            [(ImportLineState.Failed, KoladaFault.NotUnderstood), (ImportLineState.Done, (KoladaFault?)null)],
            import.Lines.OrderBy(line => line.Name).Select(line => (line.State, line.Fault)));
        await using (var db = database.Open())
            Assert.Empty(await db.IndicatorValues.Where(value => value.Indicator.Name == "Arbete").ToListAsync());
        var again = await FetchAsync(import.Lines.Where(line => line.State == ImportLineState.Failed).Select(line => line.IndicatorId));
        Assert.Equal(("Arbete", ImportLineState.Done, 2), (Assert.Single(again.Lines).Name, again.Lines[0].State, again.Number));
    }

    [Fact]
    public async Task Fetch_WhenTheSecondPageNeverComes_LeavesNoHalfRecord()
    {
        kolada.PageSize = 1;
        kolada.Next(
            "/data/kpi/N00001",
            async context => await context.Response.WriteAsync(
                """{"values":[{"kpi":"N00001","period":2025,"municipality":"0005","values":["""
                    + """{"gender":"T","value":1}]}],"next_url":"/v3/gone"}"""));

        var import = await FetchAsync();

        Assert.Equal(KoladaFault.Unknown, import.Lines.Single(line => line.Name == "Arbete").Fault);
        await using var db = database.Open();
        Assert.Empty(await db.IndicatorValues.Where(value => value.Indicator.Name == "Arbete").ToListAsync());
    }

    [Fact]
    public async Task Fetch_OfHalfTheData_LeavesWhatIsKnownAsItWas()
    {
        await FetchAsync();
        kolada.Values.Remove(("N00002", "0005", 2025, "T"));

        var import = await FetchAsync();

        Assert.Equal(
            (0, 0, 1),
            import.Lines.Where(line => line.Name == "Bostad").Select(line => (line.Added, line.Revised, line.Unchanged)).Single());
        await using var db = database.Open();
        Assert.Equal(2, await db.IndicatorValues.CountAsync(value => value.Indicator.Name == "Bostad" && value.KnownToUtc == null));
    }

    [Fact]
    public async Task Request_WhileOneIsUnderWay_GivesNone_AlsoWhenTwoAskAtOnce()
    {
        await using var first = database.Open();
        await using var second = database.Open();

        var imports = await Task.WhenAll(
            KoladaRooms.JobsOf(first, database.Clock).RequestAsync("Sara", null, null, default),
            KoladaRooms.JobsOf(second, database.Clock).RequestAsync("Karin", null, null, default));

        Assert.Single(imports, import => import is not null);
    }

    [Fact]
    public async Task Job_IsTakenByOneOfTwoInstances_AndByAnotherWhenTheFirstIsGone()
    {
        await using var first = database.Open();
        await using var second = database.Open();
        var (mine, theirs) = (KoladaRooms.JobsOf(first, database.Clock), KoladaRooms.JobsOf(second, database.Clock));
        await mine.RequestAsync("Sara", null, null, default);
        var (me, them) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var taken = await Task.WhenAll(mine.TakeAsync(me, default), theirs.TakeAsync(them, default));

        var id = Assert.Single(taken, one => one is not null)!.Value;
        var (winner, loser) = taken[0] is not null ? ((mine, me), (theirs, them)) : ((theirs, them), (mine, me));
        Assert.True(await winner.Item1.KeepAsync(id, winner.Item2, default));
        database.Clock.Advance(ImportJobs.LeaseTime + TimeSpan.FromSeconds(1));
        Assert.Equal(id, await loser.Item1.TakeAsync(loser.Item2, default));
        Assert.False(await winner.Item1.KeepAsync(id, winner.Item2, default));
    }

    [Fact]
    public async Task Job_ThatWasInterrupted_GoesOnWithWhatIsLeft()
    {
        await using (var db = database.Open())
            await KoladaRooms.JobsOf(db, database.Clock).RequestAsync("Sara", null, null, default);
        using (var ending = new CancellationTokenSource())
        {
            kolada.Next("/kpi/N00002", context =>
            {
                ending.Cancel();
                return Task.CompletedTask;
            });
            await using var db = database.Open();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => KoladaRooms.RoundOf(db, database.Clock, kolada.BaseUrl).RunAsync(ending.Token));
        }

        database.Clock.Advance(ImportJobs.LeaseTime + TimeSpan.FromSeconds(1));
        var asked = kolada.Requests.Count;
        await RunAsync();

        Assert.DoesNotContain(kolada.Requests.Skip(asked), request => request.Contains("N00001", StringComparison.Ordinal));
        await using var read = database.Open();
        Assert.All(await read.IndicatorImportLines.ToListAsync(), line => Assert.Equal(ImportLineState.Done, line.State));
    }

    [Fact]
    public async Task Schedule_AsksWhenItsTimeHasCome_AndNotBefore()
    {
        Assert.True(await RunAsync(everyDays: 7));
        Assert.False(await RunAsync(everyDays: 7));
        database.Clock.Advance(TimeSpan.FromDays(7));
        Assert.True(await RunAsync(everyDays: 7));
        Assert.False(await RunAsync());

        await using var db = database.Open();
        Assert.Equal(
            [ImportJobs.Schedule, ImportJobs.Schedule],
            await db.IndicatorImports.Select(import => import.RequestedBy).ToListAsync());
    }

    private async Task<IndicatorImport> FetchAsync(IEnumerable<Guid>? some = null)
    {
        Guid id;
        await using (var db = database.Open())
            id = (await KoladaRooms.JobsOf(db, database.Clock).RequestAsync("Sara", null, some?.ToList(), default))!.Id;
        Assert.True(await RunAsync());
        await using var read = database.Open();
        return await read.IndicatorImports.Include(import => import.Lines).SingleAsync(import => import.Id == id);
    }

    private async Task<bool> RunAsync(int everyDays = 0)
    {
        await using var db = database.Open();
        return await KoladaRooms.RoundOf(db, database.Clock, kolada.BaseUrl, everyDays).RunAsync(default);
    }
}
