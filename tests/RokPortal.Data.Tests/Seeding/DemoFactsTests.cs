using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Data.Identity;
using RokPortal.Data.Indicators;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Seeding;

/// <summary>What is true of Östergötland and of the demo year on 20 November 2026.</summary>
public sealed class DemoFactsTests(LoadedDemo demo) : IClassFixture<LoadedDemo>
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly TestDatabase database = demo.Database;

    [Fact]
    public async Task Parties_AreThirteenMunicipalitiesAndFourOthers()
    {
        await using var db = database.Open();

        var kinds = await db.Parties
            .GroupBy(party => party.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count() })
            .ToListAsync();

        Assert.Equal(
            [(PartyKind.Municipality, 13), (PartyKind.Region, 1), (PartyKind.CountyBoard, 1), (PartyKind.StateAgency, 2)],
            kinds.OrderBy(row => row.Kind).Select(row => (row.Kind, row.Count)));
    }

    [Fact]
    public async Task Municipalities_HaveTheirCodesAndPopulation()
    {
        await using var db = database.Open();

        var codes = await db.Parties.Where(party => party.MunicipalityCode != null)
            .OrderBy(party => party.MunicipalityCode).Select(party => party.MunicipalityCode).ToListAsync();

        Assert.Equal(
            ["0509", "0512", "0513", "0560", "0561", "0562", "0563", "0580", "0581", "0582", "0583", "0584", "0586"],
            codes);
        Assert.Equal(472_446, await db.Set<PopulationFigure>().SumAsync(figure => figure.Inhabitants));
        Assert.Equal(13, await db.Set<PopulationFigure>().CountAsync(figure => figure.Date == new DateOnly(2024, 12, 31)));
    }

    [Fact]
    public async Task Parties_InSwedishOrder_EndWithAtvidabergAndOdeshog()
    {
        await using var db = database.Open();

        var names = await db.Parties.Where(party => party.Kind == PartyKind.Municipality)
            .OrderBy(party => party.ShortName).Select(party => party.ShortName).ToListAsync();

        Assert.Equal("Boxholm", names[0]);
        Assert.Equal(["Valdemarsvik", "Ydre", "Åtvidaberg", "Ödeshög"], names.TakeLast(4));
    }

    [Theory]
    [InlineData("integrationsradet", BodyKind.Council, 17)]
    [InlineData("beredningsgruppen", BodyKind.PreparatoryGroup, 18)] // Linköping has two
    public async Task Bodies_HaveTheirSeats_AChairAndASecretary(string slug, BodyKind kind, int representatives)
    {
        await using var db = database.Open();
        var body = await db.Bodies.SingleAsync(row => row.Slug == slug);

        var seats = await db.Seats.Where(seat => seat.BodyId == body.Id).GroupBy(seat => seat.Function)
            .Select(group => new { Function = group.Key, Count = group.Count() }).ToListAsync();

        Assert.Equal(kind, body.Kind);
        Assert.Equal(
            [(SeatFunction.Representative, representatives), (SeatFunction.Chair, 1), (SeatFunction.Secretary, 1)],
            seats.OrderBy(row => row.Function).Select(row => (row.Function, row.Count)));
    }

    [Fact]
    public async Task Council_OnTheDemosDay_HasEverySeatTaken_AndYdreHasNoDeputy()
    {
        await using var db = database.Open();

        var holders = await db.Mandates.Where(Mandate.ActiveOn(Today)).Where(mandate => mandate.Seat.Body.Kind == BodyKind.Council)
            .Select(mandate => new { mandate.Seat.Party.Slug, mandate.Role, mandate.Seat.Function }).ToListAsync();

        var representatives = holders.Where(row => row.Function == SeatFunction.Representative).ToList();
        Assert.Equal(17, representatives.Count(row => row.Role == MandateRole.Member));
        Assert.DoesNotContain(representatives, row => row is { Slug: "ydre", Role: MandateRole.Deputy });
        Assert.Single(holders, row => row.Function == SeatFunction.Chair);
        Assert.Single(holders, row => row.Function == SeatFunction.Secretary);
    }

    [Fact]
    public async Task Agreement_IsInForceSince1May2021_WithTwoGoalsAndFiveAreas()
    {
        await using var db = database.Open();
        var agreement = await db.Agreements.AsSplitQuery()
            .Include(row => row.Goals).Include(row => row.Areas).Include(row => row.Extensions).Include(row => row.Predecessor)
            .SingleAsync(row => row.Slug == "hallbar-integration-2021-2025");

        Assert.Equal(AgreementStatus.Approved, agreement.StatusOn(new DateOnly(2021, 4, 30)));
        Assert.Equal(AgreementStatus.InForce, agreement.StatusOn(new DateOnly(2021, 5, 1)));
        Assert.Equal(AgreementStatus.InForce, agreement.StatusOn(Today));
        Assert.Equal(new DateOnly(2027, 12, 31), Assert.Single(agreement.Extensions).ValidTo);
        Assert.Equal([1, 2], agreement.Goals.Select(goal => goal.Number).Order());
        Assert.Equal(
            ["bostad", "halsa", "utbildning", "normer-och-attityder", "arbetsmarknad-och-kompetens"],
            agreement.Areas.OrderBy(area => area.Position).Select(area => area.Slug));
        Assert.Equal("etablering-i-utveckling-2016-2020", agreement.Predecessor!.Slug);
        Assert.Equal(AgreementStatus.Replaced, agreement.Predecessor.StatusOn(Today));
    }

    [Fact]
    public async Task NextYearsPlan_IsADraftOfThirteenActivities_NineOfThemComplete()
    {
        await using var db = database.Open();
        var plan = await db.Plans.AsSplitQuery()
            .Include(row => row.Agreement.Areas).Include(row => row.Considerations).Include(row => row.Activities)
            .SingleAsync(row => row.Year == 2027);

        var obstacles = plan.RefusalsToPropose();

        Assert.Equal(PlanStatus.Draft, plan.Status);
        Assert.Equal(13, plan.Activities.Count);
        Assert.Equal(9, plan.Activities.Count(activity => activity.State == ActivityState.Complete));
        Assert.Equal([3, 5, 10, 12], obstacles.Where(row => row.Activity is not null).Select(row => row.Activity!.Number).Order());
        Assert.Equal(["normer-och-attityder"], obstacles.Where(row => row.Area is not null).Select(row => row.Area!.Slug));
        Assert.Equal([ActivityField.ResponsibleParty], plan.Activities.Single(activity => activity.Number == 5).Missing);
    }

    [Fact]
    public async Task Phases_FollowEachOtherThroughTheYear()
    {
        await using var db = database.Open();
        var county = await db.Counties.Include(row => row.Phases).SingleAsync();
        var phases = county.Phases.OrderBy(phase => phase.Number).ToList();

        Assert.True(county.HasDemoData);
        Assert.Equal("beredning", Assert.Single(phases, phase => phase.StateOn(Today) == Domain.Coordination.PhaseState.Now).Slug);
        Assert.All(phases.Zip(phases.Skip(1)), pair => Assert.True(pair.First.LastDay(2027) < pair.Second.FirstDay(2027)));
        Assert.Contains(phases, phase => phase.Slug == Domain.Coordination.PhaseSlugs.Preparation);
        Assert.Contains(phases, phase => phase.Slug == Domain.Coordination.PhaseSlugs.Adoption);
    }

    [Theory]
    [InlineData("samordnare@demo.example", PortalRoles.Coordinator)]
    [InlineData("sekreterare@demo.example", PortalRoles.CaseOfficer)]
    [InlineData("landshovding@demo.example", null)]
    [InlineData("linkoping@demo.example", null)]
    [InlineData("motala@demo.example", null)]
    [InlineData("ersattare.kinda@demo.example", null)]
    [InlineData("utvarderare@demo.example", PortalRoles.Evaluator)]
    [InlineData("admin@demo.example", PortalRoles.Administrator)]
    public async Task Accounts_SignInWithTheDemosPassword_AndHaveTheirRole(string address, string? role)
    {
        await using var services = Preparing.Services(database);
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();

        var account = await users.FindByNameAsync(address);

        Assert.True(await users.CheckPasswordAsync(account!, "Demo-2026!"));
        Assert.Equal(role is null ? [] : [role], await users.GetRolesAsync(account!));
        Assert.NotNull(account!.PersonId);
    }

    [Fact]
    public async Task EveryRow_WasMadeByTheDemo_NotInSomebodysName()
    {
        await using var db = database.Open();

        Assert.Equal(["Exempeldata"], await db.AuditEntries.Select(entry => entry.UserName).Distinct().ToListAsync());
    }

    [Fact]
    public async Task Indicators_HaveAimsAndSampleValues_KnownFromTheDayTheyCame()
    {
        await using var db = database.Open();

        var indicators = await db.IndicatorsToRead().ToListAsync();
        var values = await db.IndicatorValuesAsKnownAsync(new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc), default);
        var spring = await db.IndicatorValuesAsKnownAsync(new DateTime(2025, 4, 1, 0, 0, 0, DateTimeKind.Utc), default);

        Assert.Equal(9, indicators.Count);
        Assert.All(indicators, indicator => Assert.True(indicator is { Baseline: not null, Target: not null, KoladaId: not null }));
        Assert.All(values, value => Assert.True(value.IsSample));
        Assert.Equal(1170, values.Count);
        Assert.Equal(2025, values.Max(value => value.Year));
        Assert.Equal(2024, spring.Max(value => value.Year));
        Assert.Equal(15, values.Select(value => value.AreaCode).Distinct().Count());
    }
}
