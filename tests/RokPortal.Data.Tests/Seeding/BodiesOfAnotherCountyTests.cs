using Microsoft.EntityFrameworkCore;
using RokPortal.Application.Meetings;
using RokPortal.Data.Bodies;
using RokPortal.Data.Meetings;
using RokPortal.Data.Seeding;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Seeding;

/// <summary>
/// The bodies of an invented county: a council and a steering group as usual for their kind, and two that say themselves
/// what they may do.
/// </summary>
public sealed class BodiesOfAnotherCountyTests : IAsyncLifetime
{
    private const string Definition = """
        {
          "name": "Provlän", "tagline": "Tillsammans i Prov", "organisation": "Länsstyrelsen i Provlän",
          "address": "Storgatan 1", "contactEmail": "samverkan@provlan.example", "tourLabel": "kommunturné", "commentDays": 28,
          "leadTimes": { "councilNoticeDays": 21, "groupNoticeDays": 14 },
          "phases": [], "agreements": [], "populationDate": "2024-12-31", "populationSource": "Påhittade tal",
          "parties": [
            { "slug": "ekdalen", "name": "Ekdalens kommun", "shortName": "Ekdalen", "kind": "Municipality", "municipalityCode": "9901" }
          ],
          "bodies": [
            {
              "slug": "arbetsgruppen-for-arbete", "name": "Arbetsgruppen för arbete och företagande", "kind": "WorkingGroup",
              "task": "Tar fram förslag.", "seats": [ { "party": "ekdalen" } ]
            },
            {
              "slug": "stormotet", "name": "Stormötet", "kind": "Network", "task": "Väljer handlingar.",
              "seats": [ { "party": "ekdalen" } ],
              "rules": {
                "decides": true, "keeps": "Minutes", "verifies": true, "noticeDays": 30,
                "standingItems": [ { "kind": "Opening", "title": "Välkommen" }, { "kind": "Closing", "title": "Tack för i dag" } ]
              }
            },
            {
              "slug": "samverkansradet", "name": "Samverkansrådet", "kind": "Council", "task": "Beslutar.",
              "seats": [ { "party": "ekdalen" } ]
            },
            {
              "slug": "styrgruppen", "name": "Styrgruppen för samverkan", "kind": "PreparatoryGroup", "task": "Förbereder.",
              "seats": [ { "party": "ekdalen" } ], "rules": { "convener": "Coordinator" }
            }
          ]
        }
        """;

    private readonly TestDatabase database = TestDatabase.NotYetMade();

    public async Task InitializeAsync()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, Definition);
        await Preparing.RunAsync(database, CountyDefinition.Read(path), demo: null);
        File.Delete(path);
    }

    public Task DisposeAsync()
    {
        database.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task InBodyOrder_StandThoseThatDecideFirst_WhateverTheirKind()
    {
        await using var db = database.Open();

        Assert.Equal(
            ["samverkansradet", "stormotet", "arbetsgruppen-for-arbete", "styrgruppen"],
            await db.Bodies.InBodyOrder(body => body).Select(body => body.Slug).ToListAsync());
    }

    [Theory]
    [InlineData("samverkansradet", true, RecordKind.Minutes, false, Convener.CaseOfficer, 21, 7)]
    [InlineData("styrgruppen", false, RecordKind.Notes, true, Convener.Coordinator, 14, 3)]
    [InlineData("arbetsgruppen-for-arbete", false, RecordKind.Notes, false, Convener.CaseOfficer, 14, 3)]
    [InlineData("stormotet", true, RecordKind.Minutes, false, Convener.CaseOfficer, 30, 2)]
    public async Task Body_HasWhatItsFileSays_AndElseWhatIsUsualForItsKind(
        string slug, bool decides, RecordKind keeps, bool prepares, Convener convener, int noticeDays, int standing)
    {
        await using var db = database.Open();
        var body = await db.Bodies.SingleAsync(body => body.Slug == slug);
        var times = (await db.Counties.SingleAsync()).LeadTimes;

        Assert.Equal(
            (decides, keeps, decides, prepares, convener),
            (body.Decides, body.Keeps, body.Verifies, body.Prepares, body.Convener));
        Assert.Equal(
            TestData.MeetingDay.AddDays(-noticeDays), times.NoticeBy(body.Decides, body.NoticeDays, TestData.MeetingDay));
        Assert.Equal(standing, body.StandingItems.Count);
    }

    [Theory]
    [InlineData("samverkansradet", 1)]
    [InlineData("stormotet", 1)]
    [InlineData("styrgruppen", null)]
    [InlineData("arbetsgruppen-for-arbete", null)]
    public async Task Close_AMeetingWithTheStandingItems_NumbersAndKeepsWhatTheBodySays(string slug, int? firstParagraph)
    {
        Guid id;
        await using (var db = database.Open())
        {
            var meeting = TestData.Meeting(await db.Bodies.SingleAsync(body => body.Slug == slug));
            meeting.AddStandingItems();
            foreach (var item in meeting.Items)
                item.Record(TestData.Recording(ItemOutcome.Information));
            db.Add(meeting);
            await db.SaveChangesAsync();
            id = meeting.Id;
        }

        await using (var db = database.Open())
        {
            var closing = await CloseMeeting.LoadAsync(db, id, default);
            Assert.Empty(closing.Obstacles(TestData.MeetingDay));
            await closing.CloseAsync(db, await db.Counties.SingleAsync(), TestData.Now, "Sara", default);
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        var held = await after.Meetings.WithEverything().SingleAsync(meeting => meeting.Id == id);
        Assert.Equal(firstParagraph, held.InOrder().First().ParagraphNumber);
        Assert.Equal(firstParagraph is not null, held.Minutes is not null);
        Assert.Equal(firstParagraph is null, held.Notes is not null);
        Assert.Equal(firstParagraph is null ? 0 : 1, await after.ParagraphCounters.CountAsync());
    }

    [Fact]
    public async Task Read_WithABodyThatCannotWorkLikeThat_IsRefused()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, Definition.Replace("\"keeps\": \"Minutes\"", "\"keeps\": \"Notes\"", StringComparison.Ordinal));

        var refusal = Assert.Throws<CountyFileException>(() => CountyDefinition.Read(path));

        File.Delete(path);
        Assert.Contains("bodies[1].rules ska vara regler som går ihop.", refusal.Message, StringComparison.Ordinal);
    }
}
