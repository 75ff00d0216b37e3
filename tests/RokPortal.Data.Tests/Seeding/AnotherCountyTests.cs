using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Indicators;
using RokPortal.Data.Seeding;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Seeding;

/// <summary>Another county starts from its own file, without a code change. This one is invented, and small.</summary>
public sealed class AnotherCountyTests : IDisposable
{
    private const string Definition = """
        {
          "name": "Nordmark",
          "tagline": "Tillsammans i Nordmark",
          "organisation": "Länsstyrelsen Nordmark",
          "address": "Storgatan 1",
          "contactEmail": "samverkan@nordmark.example",
          "tourLabel": "kommunturné",
          "commentDays": 14,
          "leadTimes": { "councilNoticeDays": 21 },
          "phases": [
            { "slug": "beredning", "name": "Beredning", "from": "09-01", "to": "09-30" },
            { "slug": "faststallande", "name": "Fastställande", "from": "10-01", "to": "10-15" }
          ],
          "populationDate": "2025-12-31",
          "populationSource": "SCB",
          "parties": [
            {
              "slug": "fjallby", "name": "Fjällby kommun", "shortName": "Fjällby", "kind": "Municipality",
              "municipalityCode": "9901", "inhabitants": 2100
            },
            { "slug": "region", "name": "Region Nordmark", "shortName": "Regionen", "kind": "Region" }
          ],
          "bodies": [
            {
              "slug": "styrgruppen", "name": "Styrgruppen", "kind": "Council", "task": "Leder samverkan.",
              "seats": [ { "party": "fjallby" }, { "party": "fjallby", "number": 2 }, { "party": "region", "function": "Chair" } ]
            }
          ],
          "agreements": [
            {
              "slug": "samverkan-2026-2030", "name": "Samverkan", "firstYear": 2026, "lastYear": 2030,
              "validFrom": "2026-01-01", "validTo": "2030-12-31", "approvedOn": "2025-11-01",
              "purpose": "Syfte", "targetGroup": "Målgrupp",
              "goals": [ { "number": 1, "text": "Mål", "motive": "Motiv" } ],
              "areas": [ { "slug": "arbete", "name": "Arbete", "description": "Om arbete", "globalGoals": [8] } ]
            }
          ],
          "areaCode": "0099",
          "indicators": [
            {
              "slug": "svenska-for-alla", "agreement": "samverkan-2026-2030", "name": "Svenska för alla",
              "definition": "Antal som läser svenska.",
              "source": "Kommunerna", "unit": "personer", "direction": "Higher", "goals": [1],
              "area": "arbete", "decimals": 0, "countsPeople": true
            }
          ]
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rokportal-test-");

    [Fact]
    public async Task Run_WithAnotherCountysFile_HasThatCountyOnly()
    {
        using var database = TestDatabase.NotYetMade();

        await Preparing.RunAsync(database, CountyDefinition.Read(Write(Definition)), demo: null);

        await using var db = database.Open();
        var county = await db.Counties.Include(row => row.Phases).SingleAsync();
        Assert.Equal(("Nordmark", "kommunturné", 14, 2), (county.Name, county.TourLabel, county.CommentDays, county.Phases.Count));
        Assert.Equal((21, 10), (county.LeadTimes.CouncilNoticeDays, county.LeadTimes.GroupNoticeDays));
        Assert.Equal("0099", county.AreaCode);
        var indicator = await db.IndicatorsToRead().SingleAsync();
        Assert.Equal(
            ("Svenska för alla", "personer", 0, true, "Arbete", 1),
            (indicator.Name, indicator.Unit, indicator.Decimals, indicator.CountsPeople,
                indicator.Area!.Name, indicator.Goals[0].Goal.Number));
        Assert.Equal(
            ["Fjällby", "Regionen"],
            await db.Parties.OrderBy(party => party.ShortName).Select(party => party.ShortName).ToListAsync());
        Assert.Equal([2100], await db.Set<PopulationFigure>().Select(figure => figure.Inhabitants).ToListAsync());
        Assert.Equal(
            [(1, SeatFunction.Representative), (1, SeatFunction.Chair), (2, SeatFunction.Representative)],
            (await db.Seats.ToListAsync())
                .OrderBy(seat => seat.Number).ThenBy(seat => seat.Function)
                .Select(seat => (seat.Number, seat.Function)));
    }

    [Fact]
    public async Task Run_WithAnotherCountysFile_CanStartAPlan()
    {
        using var database = TestDatabase.NotYetMade();
        await Preparing.RunAsync(database, CountyDefinition.Read(Write(Definition)), demo: null);

        await using var db = database.Open();
        var agreement = await db.Agreements.Include(row => row.Areas).SingleAsync();
        var plan = ActivityPlan.Start(agreement, 2026, yearsWithPlan: []);
        plan.AddActivity("Första", agreement.Areas[0]);
        db.Add(plan);
        await db.SaveChangesAsync();

        Assert.Equal("arbete", plan.Activities[0].Area.Slug);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "name": "Nordmark" }""")]
    [InlineData("not json")]
    public void Read_WhenTheFileIsNotADefinition_SaysSo(string content)
    {
        var path = Write(content);

        var refusal = Assert.Throws<CountyFileException>(() => CountyDefinition.Read(path));

        Assert.StartsWith($"Länets fil {path}, rad ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"Region\"", "\"kind\": \"Regio\"", "rad 21: parties[1].kind ska vara Municipality eller ")]
    [InlineData("\"commentDays\": 14", "\"commentDays\": \"fjorton\"", "rad 8: commentDays ska vara ett heltal.")]
    [InlineData("\"2025-12-31\"", "\"2025-02-30\"", "rad 14: populationDate ska vara en dag som finns, skriven som 2026-11-20.")]
    [InlineData("\"to\": \"09-30\"", "\"to\": \"09-31\"", "rad 11: phases[0].to ska vara en dag på året, skriven som 09-30.")]
    [InlineData("\"to\": \"09-30\"", "\"to\": \"08-30\"", "rad 11: phases[0].to ska vara samma dag som from eller en senare.")]
    [InlineData("{ \"party\": \"fjallby\" }", "{ \"party\": \"by\" }", "seats[0].party ska vara en av parterna i filen: fjallby, region.")]
    [InlineData("\"slug\": \"region\"", "\"slug\": \"fjallby\"", "rad 21: parties[1].slug ska vara ett namn som ingen annan har")]
    [InlineData("\"validTo\": \"2030-12-31\"", "\"validTo\": \"2020-12-31\"", "agreements[0].validTo ska vara samma dag som validFrom")]
    [InlineData("\"area\": \"arbete\"", "\"area\": \"arbetet\"", "indicators[0].area ska vara ett av områdena")]
    [InlineData("\"goals\": [1]", "\"goals\": [7]", "indicators[0].goals ska vara nummer på mål i överenskommelsen.")]
    [InlineData("\"tourLabel\": \"kommunturné\",", "", "det saknas tourLabel.")]
    [InlineData("\"shortName\": \"Regionen\", ", "", "det saknas shortName.")]
    [InlineData("\"globalGoals\": [8] }", "\"globalGoals\": [8] }, null", "agreements[0].areas[1] ska vara ett värde, inte null.")]
    [InlineData("\"number\": 1,", "\"number\": 1, \"text\": \"\", \"motive\": \"\" }, { \"number\": 1,", "goals[1].number ska vara")]
    [InlineData("\"commentDays\": 14,", "\"commentDays\": 14", "rad 9: filen är inte giltig json här.")]
    public void Read_WhenSomethingInItIsWrong_SaysWhereAndWhatIsExpected(string right, string wrong, string said)
    {
        var path = Write(Definition.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(said, Assert.Throws<CountyFileException>(() => CountyDefinition.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfAFileThatIsNotThere_SaysSo() =>
        Assert.Contains(
            "går inte att läsa",
            Assert.Throws<CountyFileException>(() => CountyDefinition.Read(Path.Combine(folder.FullName, "borta.json"))).Message,
            StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string content)
    {
        var path = Path.Combine(folder.FullName, "lan.json");
        File.WriteAllText(path, content);
        return path;
    }
}
