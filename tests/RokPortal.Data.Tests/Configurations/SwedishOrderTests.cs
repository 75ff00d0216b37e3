using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Configurations;

/// <summary>One alphabet on both databases: å ä ö last, small before capital only where nothing else differs.</summary>
public sealed class SwedishOrderTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly string[] InOrder =
    [
        "Boxholm", "finspång", "Finspång", "Kinda", "Linköping", "Valdemarsvik", "Ydre", "åby", "Åby", "Åtvidaberg", "Älvsbyn", "Ödeshög",
    ];

    [Fact]
    public async Task OrderBy_APartysName_IsSwedish()
    {
        var prefix = TestData.Slug("ordning");
        await using var db = database.Open();
        db.AddRange(Shuffled().Select((name, i) => Party.Join($"{prefix}-{i}", name, name, PartyKind.Municipality)));
        await db.SaveChangesAsync();

        var parties = db.Parties.Where(party => party.Slug.StartsWith(prefix));

        Assert.Equal(InOrder, await parties.OrderBy(party => party.ShortName).Select(party => party.ShortName).ToListAsync());
        Assert.Equal(InOrder, await parties.OrderBy(party => party.Name).Select(party => party.Name).ToListAsync());
    }

    [Fact]
    public async Task OrderBy_APersonsName_IsSwedish()
    {
        var prefix = TestData.Slug("ordning");
        await using var db = database.Open();
        db.AddRange(
            Shuffled().Select((name, i) => Person.Register($"{prefix}-{i}", name, name, null, "handläggare", false, "a@kommun.example")));
        await db.SaveChangesAsync();

        var persons = db.Persons.Where(person => person.Slug.StartsWith(prefix));

        Assert.Equal(InOrder, await persons.OrderBy(person => person.FamilyName).Select(person => person.FamilyName).ToListAsync());
        Assert.Equal(InOrder, await persons.OrderBy(person => person.GivenName).Select(person => person.GivenName).ToListAsync());
    }

    [Fact]
    public async Task OrderBy_ATitleOrABodysName_IsSwedish()
    {
        await using var db = database.Open();
        var plan = TestData.Plan();
        foreach (var title in Shuffled())
        {
            plan.AddActivity(title, plan.Agreement.Areas[0]);
            db.Add(Body.Establish(TestData.Slug("ordning"), title, BodyKind.Network, "task"));
        }

        db.Add(plan);
        await db.SaveChangesAsync();

        Assert.Equal(InOrder, await db.Activities.OrderBy(activity => activity.Title).Select(activity => activity.Title).ToListAsync());
        Assert.Equal(InOrder, await db.Bodies.OrderBy(body => body.Name).Select(body => body.Name).ToListAsync());
    }

    [Fact]
    public async Task Where_InLowerCase_FindsSwedishCapitals()
    {
        var party = TestData.Party("ÅÄÖ Övertorneå");
        await using var db = database.Open();
        db.Add(party);
        await db.SaveChangesAsync();

#pragma warning disable CA1304, CA1311, CA1862 // the database does it, not .NET
        var found = await db.Parties.Where(row => row.ShortName.ToLower() == "åäö övertorneå").Select(row => row.Id).ToListAsync();
#pragma warning restore CA1304, CA1311, CA1862

        Assert.Equal([party.Id], found);
    }

    [Fact]
    public async Task Where_WithAnotherCase_IsAnotherName()
    {
        var party = TestData.Party("Skiftläge");
        await using var db = database.Open();
        db.Add(party);
        await db.SaveChangesAsync();

        Assert.True(await db.Parties.AnyAsync(row => row.ShortName == "Skiftläge"));
        Assert.False(await db.Parties.AnyAsync(row => row.ShortName == "skiftläge"));
    }

    /// <summary>The same mixed order each time: every fifth name, round and round.</summary>
    private static IEnumerable<string> Shuffled() => InOrder.Select((_, i) => InOrder[i * 5 % InOrder.Length]);
}
