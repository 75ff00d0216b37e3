using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Bodies;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Bodies;

/// <summary>"Who sits on a given day" on the database. The same days as the pure test of the rule.</summary>
public sealed class MandateQueryTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateOnly From = new(2026, 3, 1);
    private static readonly DateOnly To = new(2026, 10, 31);

    [Fact]
    public async Task ActiveOn_AtTheEdges_IsTheSameAsInMemory()
    {
        var body = TestData.Body();
        var seat = Seat.Create(body, TestData.Party());
        var earlier = seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");
        var later = seat.Appoint(TestData.Person(), MandateRole.Member, To.AddDays(3), null, "kommunfullmäktige");
        var deputy = seat.Appoint(TestData.Person(), MandateRole.Deputy, To, To, "kommunfullmäktige");
        await SaveAsync(seat);

        Assert.Empty(await HoldersOn(body, From.AddDays(-1)));
        Assert.Equal([earlier.Id], await HoldersOn(body, From));
        Assert.Equal([earlier.Id, deputy.Id], await HoldersOn(body, To));
        Assert.Empty(await HoldersOn(body, To.AddDays(1)));
        Assert.Empty(await HoldersOn(body, To.AddDays(2)));
        Assert.Equal([later.Id], await HoldersOn(body, To.AddDays(3)));
        Assert.Equal([later.Id], await HoldersOn(body, DateOnly.MaxValue));
    }

    [Fact]
    public async Task ActiveOn_ForAWholeBodyWithNames_IsOneStatement()
    {
        var body = TestData.Body();
        var seats = Enumerable.Range(0, 17).Select(_ => Seat.Create(body, TestData.Party())).ToList();
        foreach (var seat in seats)
        {
            seat.Appoint(TestData.Person(seat.Party), MandateRole.Member, From, To, "kommunfullmäktige");
            seat.Appoint(TestData.Person(seat.Party), MandateRole.Deputy, From, null, "kommunfullmäktige");
        }

        await SaveAsync([.. seats]);
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));

        var holders = await db.Mandates
            .Where(Mandate.ActiveOn(To))
            .Where(mandate => mandate.Seat.Body.Slug == body.Slug)
            .OrderBy(mandate => mandate.Seat.Party.ShortName).ThenByDescending(mandate => mandate.Role)
            .Select(mandate => new { mandate.Seat.Party.ShortName, mandate.Role, mandate.Person.GivenName, mandate.Person.FamilyName })
            .ToListAsync();

        Assert.Equal(34, holders.Count);
        Assert.Single(log.Commands);
    }

    private async Task<List<Guid>> HoldersOn(Body body, DateOnly day)
    {
        await using var db = database.Open();
        return await db.Mandates
            .Where(Mandate.ActiveOn(day))
            .Where(mandate => mandate.Seat.BodyId == body.Id)
            .OrderByDescending(mandate => mandate.Role)
            .Select(mandate => mandate.Id)
            .ToListAsync();
    }

    private async Task SaveAsync(params Seat[] seats)
    {
        await using var db = database.Open();
        db.AddRange(seats.AsEnumerable<object>());
        await db.SaveChangesAsync();
    }
}
