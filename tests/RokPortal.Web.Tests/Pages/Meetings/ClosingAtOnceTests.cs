using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Many meetings closed at the same moment.</summary>
public sealed class ClosingAtOnceTests : IDisposable
{
    private const int Meetings = 200;

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Post_ForTwoHundredMeetingsOfTheCouncil_GivesNumbersWithoutGapOrDuplicate()
    {
        List<string> slugs = [];
        for (var i = 0; i < Meetings; i++)
        {
            slugs.Add(await host.PlanMeetingAsync(Council, Today, meeting =>
            {
                meeting.AddRecorded("Beslutad", ItemOutcome.Decision);
                meeting.AddRecorded("Ej behandlad", ItemOutcome.NotReached);
            }));
        }

        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var fields = (await secretary.GoAsync($"/moten/{slugs[0]}/avslutande")).Check(AttendanceBox).Fields("Avsluta mötet");
        await using var before = host.OpenDatabase();
        var first = await before.ParagraphCounters
            .Where(counter => counter.Year == Today.Year)
            .Select(counter => counter.Last)
            .SingleAsync() + 1;

        var answers = await Task.WhenAll(slugs.Select(slug => secretary.PostAsync($"/moten/{slug}/avslutande", fields)));

        Assert.All(answers, answer => Assert.DoesNotContain("avslutande", answer.Path, StringComparison.Ordinal));
        await using var db = host.OpenDatabase();
        var numbers = await db.AgendaItems
            .Where(item => item.Meeting.Date == Today && item.Title == "Beslutad")
            .Select(item => item.ParagraphNumber)
            .ToListAsync();
        Assert.Equal(Enumerable.Range(first, Meetings), numbers.OfType<int>().Order());
        Assert.Equal(
            first + Meetings - 1,
            await db.ParagraphCounters.Where(counter => counter.Year == Today.Year).Select(counter => counter.Last).SingleAsync());
    }

    [Fact]
    public async Task Post_ForTwoBodiesAtTheSameSecond_ClosesBoth()
    {
        var council = await host.PlanMeetingAsync(Council, Today, meeting => meeting.AddRecorded("Beslutad", ItemOutcome.Decision));
        var group = await host.PlanMeetingAsync(Group, Today, meeting => meeting.AddRecorded("Läget", ItemOutcome.Information));

        await Task.WhenAll(host.CloseAsync(council), host.CloseAsync(group));

        await using var db = host.OpenDatabase();
        Assert.All(
            await db.Meetings.Where(meeting => meeting.Slug == council || meeting.Slug == group).ToListAsync(),
            meeting => Assert.Equal(MeetingStatus.Held, meeting.Status));
    }
}
