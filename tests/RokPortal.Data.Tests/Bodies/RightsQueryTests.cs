using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Bodies;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Bodies;

/// <summary>Rights follow the mandates of the day, and the roles of the account.</summary>
public sealed class RightsQueryTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateOnly From = new(2026, 3, 1);
    private static readonly DateOnly To = new(2026, 10, 31);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(244, true)] // 31 October
    [InlineData(245, false)]
    public async Task RightsOn_TheEdgesOfAMandate_GiveAndTake(int daysAfterTheFirst, bool expected)
    {
        var seat = TestData.Seat();
        var account = await AddAccountAsync(seat, MandateRole.Member);
        await using var db = database.Open();

        var rights = await RightsAsync(db, account, From.AddDays(daysAfterTheFirst));

        Assert.Equal(expected, rights!.Mandates.Count == 1);
        if (expected)
        {
            Assert.Equal(
                (seat.BodyId, seat.PartyId, MandateRole.Member),
                (rights.Mandates[0].BodyId, rights.Mandates[0].PartyId, rights.Mandates[0].Role));
        }
    }

    [Fact]
    public async Task RightsOn_ForTheChairOfTheCouncil_IsChairWhileTheMandateLasts()
    {
        var account = await AddAccountAsync(TestData.Seat(SeatFunction.Chair), MandateRole.Member);
        await using var db = database.Open();

        Assert.True((await RightsAsync(db, account, To))!.IsChairOfCouncil);
        Assert.False((await RightsAsync(db, account, To.AddDays(1)))!.IsChairOfCouncil);
    }

    [Fact]
    public async Task RightsOn_ForTheChairOfAnotherBody_IsNotChairOfTheCouncil()
    {
        var seat = Seat.Create(TestData.Body(BodyKind.PreparatoryGroup), TestData.Party(), 1, SeatFunction.Chair);
        var account = await AddAccountAsync(seat, MandateRole.Member);
        await using var db = database.Open();

        var rights = (await RightsAsync(db, account, To))!;
        Assert.False(rights.IsChairOfCouncil);
        Assert.True(rights.IsChairOf(seat.BodyId));
        Assert.False(rights.IsChairOf(Guid.CreateVersion7()));
    }

    [Fact]
    public async Task RightsOn_ForTheChairOfABodyThatDecides_IsChairOfTheCouncil_WhateverItsKind()
    {
        var body = TestData.Body(BodyKind.Network, BodyRules.Of(BodyKind.Council));
        var account = await AddAccountAsync(Seat.Create(body, TestData.Party(), 1, SeatFunction.Chair), MandateRole.Member);
        await using var db = database.Open();

        Assert.True((await RightsAsync(db, account, To))!.IsChairOfCouncil);
    }

    [Fact]
    public async Task RightsOn_ForARepresentativeInABodyThatPrepares_ReportsForTheParty_WhateverItsKind()
    {
        var body = TestData.Body(BodyKind.Network, BodyRules.Of(BodyKind.PreparatoryGroup));
        var seat = Seat.Create(body, TestData.Party());
        var account = await AddAccountAsync(seat, MandateRole.Member);
        await using var db = database.Open();

        Assert.Equal([seat.PartyId], (await RightsAsync(db, account, To))!.PartiesReportedFor);
    }

    [Fact]
    public async Task RightsOn_WithTwoMandatesAndARole_IsOneStatementWithoutDoubles()
    {
        var person = TestData.Person();
        var account = await AddAccountAsync(TestData.Seat(), MandateRole.Member, person);
        await AppointAsync(TestData.Seat(), person, MandateRole.Deputy);
        await GiveRolesAsync(account, PortalRoles.Coordinator, PortalRoles.Evaluator);
        var log = new SqlLog();
        await using var db = database.Open(options => options.AddInterceptors(log));

        var rights = await RightsAsync(db, account, From);

        Assert.Single(log.Commands);
        Assert.Equal([MandateRole.Member, MandateRole.Deputy], rights!.Mandates.Select(mandate => mandate.Role).Order());
        Assert.Equal([PortalRoles.Coordinator, PortalRoles.Evaluator], rights.Roles.Order());
        Assert.True(rights is { IsCoordinator: true, IsEvaluator: true, IsCaseOfficer: false, IsAdministrator: false });
    }

    [Fact]
    public async Task RightsOn_ForAnAccountWithoutPerson_HasNoMandates()
    {
        var account = Account(person: null);
        await using var db = database.Open();
        db.AddRange(account, MandateOfSomebodyElse());
        await db.SaveChangesAsync();

        Assert.Empty((await RightsAsync(db, account, From))!.Mandates);
    }

    [Fact]
    public async Task RightsOn_ForAnAccountThatIsGone_IsNull()
    {
        await using var db = database.Open();

        Assert.Null(await db.OpenSessionAsync(Guid.CreateVersion7(), From, TestData.Now, default));
    }

    [Fact]
    public async Task OpenSession_OfAnAccountThatIsRemoved_IsNull()
    {
        var account = Account(person: null);
        await using var db = database.Open();
        db.Add(account);
        await db.SaveChangesAsync();
        var session = await StartAsync(account);

        db.Remove(account);
        await db.SaveChangesAsync();

        Assert.Null(await db.OpenSessionAsync(session.Id, From, TestData.Now, default));
        Assert.False(await db.UserSessions.AnyAsync(row => row.Id == session.Id));
    }

    [Fact]
    public async Task OpenSession_OfAnAccountThatIsClosed_IsNull()
    {
        var account = Account(person: null);
        await using var db = database.Open();
        db.Add(account);
        await db.SaveChangesAsync();
        var session = await StartAsync(account);

        account.Close(TestData.Now);
        await db.SaveChangesAsync();

        Assert.Null(await db.OpenSessionAsync(session.Id, From, TestData.Now, default));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(719, true)]
    [InlineData(720, false)] // twelve hours
    [InlineData(2000, false)]
    public async Task OpenSession_ByItsAge_HoldsForTwelveHours(int minutes, bool holds)
    {
        var account = await AddAccountAsync(TestData.Seat(), MandateRole.Member);
        var session = await StartAsync(account);
        await using var db = database.Open();

        var open = await db.OpenSessionAsync(session.Id, From, TestData.Now.AddMinutes(minutes), default);

        Assert.Equal(holds, open is not null);
    }

    private async Task<UserRights?> RightsAsync(RokDbContext db, PortalUser account, DateOnly day)
    {
        var session = await StartAsync(account);
        return (await db.OpenSessionAsync(session.Id, day, TestData.Now, default))?.Rights;
    }

    private async Task<UserSession> StartAsync(PortalUser account)
    {
        var session = UserSession.Start(account, "Firefox på Linux", TestData.Now);
        await using var db = database.Open();
        db.Add(session);
        await db.SaveChangesAsync();
        return session;
    }

    private async Task<PortalUser> AddAccountAsync(Seat seat, MandateRole role, Person? person = null)
    {
        person ??= TestData.Person();
        await AppointAsync(seat, person, role);
        var account = Account(person);
        await using var db = database.Open();
        db.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    private async Task AppointAsync(Seat seat, Person person, MandateRole role)
    {
        await using var db = database.Open();
        if (person.Version > 0)
            db.Attach(person);
        seat.Appoint(person, role, From, To, "kommunfullmäktige");
        db.Add(seat);
        await db.SaveChangesAsync();
    }

    private async Task GiveRolesAsync(PortalUser account, params string[] names)
    {
        await using var db = database.Open();
        db.Attach(account);
        foreach (var name in names)
        {
            var role = new IdentityRole<Guid>(name) { Id = Guid.CreateVersion7(), NormalizedName = name };
            db.AddRange(role, new IdentityUserRole<Guid> { UserId = account.Id, RoleId = role.Id });
        }

        await db.SaveChangesAsync();
    }

    private static PortalUser Account(Person? person)
    {
        var name = TestData.Slug("konto");
        return new PortalUser { UserName = name, NormalizedUserName = name, DisplayName = "Karin", PersonId = person?.Id };
    }

    private static Seat MandateOfSomebodyElse()
    {
        var seat = TestData.Seat();
        seat.Appoint(TestData.Person(), MandateRole.Member, From, To, "kommunfullmäktige");
        return seat;
    }
}
