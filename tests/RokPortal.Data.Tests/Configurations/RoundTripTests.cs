using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Shared;
using RokPortal.Domain.Sources;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Configurations;

public sealed class RoundTripTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Save_EveryEntityOfTheDomain_ComesBackAsItWas()
    {
        await using var written = database.Open();
        AddOneOfEach(written);
        await written.SaveChangesAsync();
        var entries = written.ChangeTracker.Entries().Where(IsOfTheDomain).ToList();

        await using var read = database.Open();
        foreach (var entry in entries)
        {
            var found = await read.FindAsync(entry.Metadata.ClrType, KeyOf(entry));
            Assert.NotNull(found);
            AssertSameValues(entry, read.Entry(found));
        }

        // A new entity type gets a sample in its feature's folder, or this fails.
        Assert.Equal(
            written.Model.GetEntityTypes()
                .Where(type => !type.IsAbstract())
                .Select(type => type.ClrType)
                .Where(type => type.Assembly == typeof(Aggregate).Assembly)
                .OrderBy(type => type.Name),
            entries.Select(entry => entry.Metadata.ClrType).Distinct().OrderBy(type => type.Name));
    }

    [Fact]
    public async Task Load_APlanWithItsLists_BehavesAsBeforeItWasSaved()
    {
        var plan = TestData.SentOutPlan();
        plan.Move(plan.AddActivity("Först", plan.Agreement.Areas[0]), MoveDirection.Up);
        await SaveAsync(plan);

        await using var db = database.Open();
        var loaded = await LoadAsync(db, plan.Id);

        Assert.Equal(plan.ActivityOrder, loaded.ActivityOrder);
        Assert.Equal(["Först", "Språkvän på jobbet"], loaded.InOrder().Select(activity => activity.Title));
        Assert.Equal(
            [(ProposalRefusal.ActivityIncomplete, plan.InOrder().First().Id)],
            loaded.RefusalsToPropose().Select(obstacle => (obstacle.Reason, obstacle.Activity!.Id)));
        Assert.Equal(2, loaded.DraftNumber);
        Assert.Equal(plan.InOrder().First().Missing, loaded.InOrder().First().Missing);
    }

    [Fact]
    public async Task Revise_ALoadedActivity_WritesAndDeletesOnlyWhatChanged()
    {
        var plan = TestData.WrittenPlan();
        await SaveAsync(plan);
        var kept = plan.Activities[0].Participants[0].Party;
        var added = TestData.Party();

        await using (var db = database.Open())
        {
            var loaded = (await LoadAsync(db, plan.Id)).Activities[0];
            db.Add(added);
            loaded.Revise(TestData.CompleteContent(loaded.Plan) with
            {
                ResponsibleParty = null,
                Contact = null,
                Goals = [loaded.Plan.Agreement.Goals.Single(goal => goal.Number == 2)],
                Participants = [await db.Parties.SingleAsync(party => party.Id == kept.Id), added],
                Milestones = [new("Ny första", Month: null, IsDone: true)],
            });
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        var activity = (await LoadAsync(after, plan.Id)).Activities[0];
        Assert.Equal(2, Assert.Single(activity.Goals).Goal.Number);
        Assert.Equal(new[] { kept.Id, added.Id }.Order(), activity.Participants.Select(participant => participant.PartyId).Order());
        Assert.Equal(
            (1, "Ny första", true),
            (activity.Milestones.Single().Position, activity.Milestones[0].Title, activity.Milestones[0].IsDone));
    }

    [Fact]
    public async Task Remove_AnActivity_TakesItsPartsWithIt()
    {
        var plan = TestData.WrittenPlan();
        await SaveAsync(plan);
        var removedId = plan.Activities[0].Id;

        await using (var db = database.Open())
        {
            var loaded = await LoadAsync(db, plan.Id);
            loaded.Remove(loaded.Activities[0]);
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        Assert.False(await after.Activities.AnyAsync(activity => activity.Id == removedId));
        Assert.False(await after.Set<Milestone>().AnyAsync(milestone => milestone.ActivityId == removedId));
        Assert.False(await after.Set<ActivityParticipant>().AnyAsync(participant => participant.ActivityId == removedId));
        Assert.Empty((await LoadAsync(after, plan.Id)).ActivityOrder);
    }

    [Fact]
    public async Task Delete_AParty_WhenSomethingRefersToIt_IsRefused()
    {
        var seat = TestData.Seat();
        await SaveAsync(seat);

        await using var db = database.Open();
        db.Remove(await db.Parties.SingleAsync(party => party.Id == seat.PartyId));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private async Task SaveAsync(Aggregate aggregate)
    {
        await using var db = database.Open();
        db.Add(aggregate);
        await db.SaveChangesAsync();
    }

    private static Task<ActivityPlan> LoadAsync(RokDbContext db, Guid id) => db.Plans.AsSplitQuery()
        .Include(plan => plan.Agreement.Areas)
        .Include(plan => plan.Agreement.Goals)
        .Include(plan => plan.Considerations)
        .Include(plan => plan.Dispatches)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Goals)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Participants)
        .Include(plan => plan.Activities).ThenInclude(activity => activity.Milestones)
        .SingleAsync(plan => plan.Id == id);

    private static void AddOneOfEach(RokDbContext db)
    {
        db.Add(TestData.County(county =>
        {
            county.AddPhase("Länsturné", "turne", new(8, 15), new(9, 30));
            county.CodeInStatistics("0005");
            county.AskInPulse(["Målen är tydliga.", "Jag har mandat."]);
            county.HoldDemoData(new TimeSpan(-400, 3, 2, 1));
        }));

        var party = TestData.Party("Åtvidaberg");
        party.EnterPopulation(new DateOnly(2024, 12, 31), 11_467, "SCB");
        db.AddRange(party, TestData.Person(party), TestData.Person(party: null));

        var seat = Seat.Create(TestData.Body(BodyKind.PreparatoryGroup), party, number: 2, SeatFunction.Chair);
        seat.Appoint(TestData.Person(party), MandateRole.Member, new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30), "kommunfullmäktige");
        seat.Appoint(TestData.Person(party), MandateRole.Member, new DateOnly(2026, 7, 1), null, "kommunfullmäktige");
        db.Add(seat);

        var agreement = TestData.Agreement(made =>
        {
            made.Describe("**Syfte**", "Målgrupp");
            made.Replace(TestData.DraftAgreement(new DateOnly(2016, 1, 1), new DateOnly(2020, 12, 31)));
            made.Extend(new DateOnly(2028, 12, 31), new DateOnly(2027, 6, 1), "§ 14");
        });
        var plan = TestData.PlanFor(agreement, 2027, draft =>
        {
            draft.AddActivity("Språkvän", agreement.Areas[0]).Revise(TestData.CompleteContent(draft));
            draft.AddActivity("Bara en rubrik", agreement.Areas[1]).Continue(draft.Activities[0]);
            TestData.ConsiderEverything(draft);
            draft.WriteForeword("Förord med åäö, 🙂 och radbrytning\n\n- punkt");
            draft.SendOut(TestData.Now, "Sara Samordnare", new DateOnly(2026, 12, 11));
        });
        db.Add(plan);

        var indicator = TestData.Indicator(
            content => content with
            {
                Area = agreement.Areas[0],
                Baseline = new(2020, 29.1m),
                Target = new(2027, 42),
                KoladaId = "N00973",
                Changes = [new(2023, "Ny.")],
            },
            agreement);
        indicator.Enter(
            [TestData.Value(38.4135m), Domain.Indicators.ValueEntry.TooFew(TestData.Place("0509"))],
            TestData.Kolada with { IsSample = true },
            TestData.Now);
        indicator.Enter([TestData.Value(37.9m)], TestData.Kolada, TestData.Now.AddDays(1));
        indicator.Read("Lämnat etableringsuppdraget");
        db.Add(indicator);
        db.Add(Source.Add(
            "lagesbild",
            TestData.SourceContent() with { Area = agreement.Areas[0], NewFile = TestData.File("lägesbild.pdf") },
            TestData.Today));
        db.AddRange(Samples.OfAllFeatures());
    }

    private static void AssertSameValues(EntityEntry expected, EntityEntry actual)
    {
        foreach (var property in expected.Properties)
        {
            var name = property.Metadata.Name;
            Assert.Equal(
                (expected.Metadata.ClrType.Name, name, Text(property.CurrentValue)),
                (expected.Metadata.ClrType.Name, name, Text(actual.Property(name).CurrentValue)));
        }
    }

    private static string? Text(object? value) => value switch
    {
        string text => text,
        System.Collections.IEnumerable list => string.Join('|', list.Cast<object>()),
        DateTime instant => $"{instant:O}", // with its kind
        decimal number => number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), // PostgreSQL fills up with zeros
        _ => value?.ToString(),
    };

    private static bool IsOfTheDomain(EntityEntry entry) => entry.Metadata.ClrType.Assembly == typeof(Aggregate).Assembly;

    private static object?[] KeyOf(EntityEntry entry) =>
        [.. entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.Property(property.Name).CurrentValue)];
}
