using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Frozen;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>A closing whose save fails: because another was first, which passes, or by a fault of ours, which does not.</summary>
public sealed class ClosingFailureTests : IDisposable
{
    private const string Close = "Avsluta mötet";

    private readonly SomebodyFirst somebody = new();
    private readonly PortalHost host;

    public ClosingFailureTests() => host = somebody.In(new PortalHost());

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Post_WhenAnotherInstanceClosesJustBefore_TimeAfterTime_TakesTheNumberAfterTheirs()
    {
        const int Others = 3;
        List<string> others = [];
        for (var i = 0; i < Others; i++)
            others.Add(await PlanCouncilAsync());
        var form = await OpenAsync(await PlanCouncilAsync());
        somebody.Does(
            async () =>
            {
                var other = others[0];
                others.RemoveAt(0);
                await host.CloseMeetingAsync(other);
            },
            forSaves: Others);

        var answer = await form.SubmitAsync(Close);

        Assert.NotNull(answer.Flash());
        Assert.Empty(others);
        await using var db = host.OpenDatabase();
        var numbers = await db.AgendaItems.Where(item => item.Meeting.Date == Today && item.ParagraphNumber != null)
            .OrderBy(item => item.ParagraphNumber)
            .Select(item => item.ParagraphNumber!.Value)
            .ToListAsync();
        Assert.Equal(Enumerable.Range(numbers[0], Others + 1), numbers);
    }

    [Fact]
    public async Task Post_WhenWhatItKeepsIsKeptAlready_IsSoonAnError_AndAnotherMeetingIsClosedMeanwhile()
    {
        await host.ProposeWrittenPlanAsync();
        var form = await OpenAsync(await host.PutPlanAsync(ItemOutcome.Decision));
        await KeepPlanAsync();
        var group = await host.PlanMeetingAsync(Group, Today, meeting => meeting.AddRecorded("Läget", ItemOutcome.Information));
        var other = await OpenAsync(group);
        var (attempts, attemptsWhenOtherWasClosed, started) = (0, 0, Stopwatch.GetTimestamp());
        Task? closing = null;
        somebody.Does(
            () =>
            {
                attempts++;
                closing ??= CloseOtherAsync();
                return Task.CompletedTask;
            },
            forSaves: int.MaxValue);

        var answer = await form.SubmitAsync(Close);

        await closing!;
        Assert.Equal((HttpStatusCode.InternalServerError, "Något gick fel hos oss"), (answer.Status, answer.Heading));
        Assert.DoesNotContain("Någon annan", answer.Text, StringComparison.Ordinal);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30));
        Assert.InRange(attemptsWhenOtherWasClosed, 1, attempts - 1);
        Assert.Equal(MeetingStatus.Held, (await host.ReadMeetingAsync(group)).Status);

        async Task CloseOtherAsync()
        {
            await other.SubmitAsync(Close);
            attemptsWhenOtherWasClosed = attempts;
        }
    }

    private Task<string> PlanCouncilAsync() =>
        host.PlanMeetingAsync(Council, Today, meeting => meeting.AddRecorded("Beslutad", ItemOutcome.Decision));

    private async Task<PortalPage> OpenAsync(string slug) =>
        (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/avslutande")).Check(AttendanceBox);

    /// <summary>Keeps the plan as adopted though it is not, which only a fault of ours could do.</summary>
    private async Task KeepPlanAsync()
    {
        await using var db = host.OpenDatabase();
        var plan = await db.Plans.SingleAsync(plan => plan.Year == PlanYear);
        db.FrozenDocuments.Add(new FrozenDocument(
            FrozenKind.AdoptedPlan, plan.Id, 1, "activity-plan/1", "{}", TestData.Checksum, [1], TestData.Now, "Prov"));
        await db.SaveChangesAsync();
    }
}
