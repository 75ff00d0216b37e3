using RokPortal.Data.Bodies;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Bodies;

/// <summary>"Who sits on a given day" on the database. The days are those of the pure test of the rule.</summary>
public sealed class SeatQueriesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateOnly From = new(2026, 3, 1);
    private static readonly DateOnly To = new(2026, 10, 31);

    [Fact]
    public async Task SeatsOn_AtTheEdges_IsTheSameAsInMemory()
    {
        var seat = TestData.Seat();
        var (first, second, standIn) = (TestData.Person(), TestData.Person(), TestData.Person());
        seat.Appoint(first, MandateRole.Member, From, To, "kommunfullmäktige");
        seat.Appoint(second, MandateRole.Member, To.AddDays(3), null, "kommunfullmäktige");
        seat.Appoint(standIn, MandateRole.Deputy, To, To, "kommunfullmäktige");
        await SaveAsync(seat);

        Assert.Equal((null, null), await HoldersOn(seat, From.AddDays(-1)));
        Assert.Equal((first.Id, null), await HoldersOn(seat, From));
        Assert.Equal((first.Id, standIn.Id), await HoldersOn(seat, To));
        Assert.Equal((null, null), await HoldersOn(seat, To.AddDays(1)));
        Assert.Equal((null, null), await HoldersOn(seat, To.AddDays(2)));
        Assert.Equal((second.Id, null), await HoldersOn(seat, To.AddDays(3)));
        Assert.Equal((second.Id, null), await HoldersOn(seat, DateOnly.MaxValue));
    }

    [Fact]
    public async Task SeatsOn_BeforeAnythingIsKnown_DoesNotCallTheSeatVacant()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");
        await SaveAsync(seat);

        Assert.False((await OnlyRow(seat, From.AddDays(-1))).IsKnownOn(From.AddDays(-1)));
        Assert.True((await OnlyRow(seat, From)).IsKnownOn(From));
        Assert.True((await OnlyRow(seat, To.AddDays(1))).IsKnownOn(To.AddDays(1)));
    }

    [Fact]
    public async Task SeatsOn_WhenASuccessorIsAppointed_SaysSo_ForThatRoleOnly()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");
        seat.Appoint(TestData.Person(), MandateRole.Member, To.AddDays(1), null, "kommunfullmäktige");
        seat.Appoint(TestData.Person(), MandateRole.Deputy, From, To, "kommunfullmäktige");
        await SaveAsync(seat);

        var before = await OnlyRow(seat, To);
        var after = await OnlyRow(seat, To.AddDays(1));

        Assert.Equal((true, false), (before.Member!.HasSuccessor, before.Deputy!.HasSuccessor));
        Assert.Equal((false, null), (after.Member!.HasSuccessor, after.Member.To));
    }

    [Fact]
    public async Task SeatsOn_ForAWholeBody_IsOneStatement_VacantSeatsIncluded()
    {
        var body = TestData.Body();
        var seats = Enumerable.Range(0, 17).Select(_ => Seat.Create(body, TestData.Party())).ToList();
        foreach (var seat in seats.Skip(1))
        {
            seat.Appoint(TestData.Person(seat.Party), MandateRole.Member, From, To, "kommunfullmäktige");
            seat.Appoint(TestData.Person(seat.Party), MandateRole.Deputy, From, null, "kommunfullmäktige");
        }

        await SaveAsync([.. seats]);
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));

        var rows = await db.SeatsOnAsync(To, seat => seat.BodyId == body.Id, default);

        Assert.Single(log.Commands);
        Assert.Equal(17, rows.Count);
        Assert.Equal(16, rows.Count(row => row.Member is not null && row.Deputy is not null));
        Assert.Empty(rows.Single(row => row.Id == seats[0].Id).Holders);
    }

    [Fact]
    public async Task SeatsOn_IsInTheOrderOfAnAttendanceList()
    {
        var council = TestData.Body();
        var group = TestData.Body(BodyKind.PreparatoryGroup);
        var (odeshog, ydre, region) = (TestData.Party("Ödeshög"), TestData.Party("Ydre"), TestData.Party("Region", PartyKind.Region));
        Seat[] seats =
        [
            Seat.Create(group, ydre, 2), Seat.Create(group, ydre, 1), Seat.Create(council, region), Seat.Create(council, odeshog),
            Seat.Create(council, ydre), Seat.Create(council, region, 1, SeatFunction.Secretary),
            Seat.Create(council, region, 1, SeatFunction.Chair),
        ];
        await SaveAsync(seats);
        await using var db = database.Open();

        var rows = await db.SeatsOnAsync(To, seat => seat.BodyId == council.Id || seat.BodyId == group.Id, default);

        Assert.Equal(
            [
                "Region Chair 1", "Region Secretary 1", "Ydre Representative 1", "Ödeshög Representative 1",
                "Region Representative 1", "Ydre Representative 1", "Ydre Representative 2",
            ],
            rows.Select(row => $"{row.PartyName} {row.Function} {row.Number}"));
        Assert.Equal([council.Slug, group.Slug], rows.Select(row => row.BodySlug).Distinct());
    }

    private async Task<SeatOnDay> OnlyRow(Seat seat, DateOnly day)
    {
        await using var db = database.Open();
        return Assert.Single(await db.SeatsOnAsync(day, row => row.Id == seat.Id, default));
    }

    private async Task<(Guid? Member, Guid? Deputy)> HoldersOn(Seat seat, DateOnly day)
    {
        var row = await OnlyRow(seat, day);
        return (row.Member?.PersonId, row.Deputy?.PersonId);
    }

    private async Task SaveAsync(params Seat[] seats)
    {
        await using var db = database.Open();
        db.AddRange(seats.AsEnumerable<object>());
        await db.SaveChangesAsync();
    }
}
