using RokPortal.Application.YearReports;
using RokPortal.Data.Reporting;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.YearReports;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.YearReports;

/// <summary>The measures against numbers that were worked out by hand for <see cref="CooperationYear"/>.</summary>
public sealed class CooperationRecordsTests(CooperationDatabase year) : IClassFixture<CooperationDatabase>
{
    private static readonly DateOnly Later = new(2026, 11, 20);

    [Fact]
    public async Task Attendance_CountsCallsAndPresence_ByPartyAndBody()
    {
        var council = (await year.ReadAsync(2025, Later)).Attendance.Single(body => body.Body == CooperationYear.Council);

        Assert.Equal((3, 1), (council.Held, council.Cancelled));
        Assert.Equal(
            [
                // Three meetings for the first seat, two for the second, vacant at the first; absent once.
                new PartyAttendanceRecord("Kinda", Called: 5, Represented: 4, ByDeputy: 0, Vacant: 1),
                // A deputy at the first; at the last nobody was member, and the deputy served.
                new PartyAttendanceRecord("Ydre", Called: 3, Represented: 3, ByDeputy: 2, Vacant: 0),
                // Without mandates there is nobody to call.
                new PartyAttendanceRecord("Region Öst", Called: 0, Represented: 0, ByDeputy: 0, Vacant: 3),
            ],
            council.Parties);
        Assert.Equal([80m, 100m, null], council.Parties.Select(party => party.Share()));
    }

    [Fact]
    public async Task Seats_AreCountedOnTheLastDayOfTheYear_AndVacantOnesNamed_AndUnknownOnesNotCalledVacant()
    {
        var record = await year.ReadAsync(2025, Later);

        Assert.Equal(new DateOnly(2025, 12, 31), record.SeatsOn);
        var council = record.Seats.Single(body => body.Body == CooperationYear.Council);
        Assert.Equal((4, 2, 1), (council.Seats, council.Filled, council.WithDeputy));
        Assert.Equal(["Ydre", "Region Öst"], council.Vacant);
        var group = record.Seats.Single(body => body.Body == CooperationYear.Group);
        Assert.Equal((1, 0), (group.Seats, group.Filled));
        Assert.Equal((0, "Kinda"), (group.Vacant.Count, Assert.Single(group.Unknown)));
    }

    [Fact]
    public async Task Seats_AreCountedToday_WhileTheYearRuns()
    {
        var record = await year.ReadAsync(2025, new DateOnly(2025, 6, 30));

        Assert.Equal(new DateOnly(2025, 6, 30), record.SeatsOn);
        var council = record.Seats.Single(body => body.Body == CooperationYear.Council);
        Assert.Equal(2, council.Filled);
        // The second seat's first mandate begins the day after: nothing is known of it yet.
        Assert.Equal(("Region Öst", "Kinda (plats 2)"), (Assert.Single(council.Vacant), Assert.Single(council.Unknown)));
    }

    [Fact]
    public async Task Rounds_SayWhoWasInTime_WhoWasLateAndHowMuch_AndWhoIsSilent()
    {
        var rounds = (await year.ReadAsync(2025, Later)).Rounds;

        var (half, full) = (rounds[0], rounds[1]);
        Assert.Equal((3, 1, 2, false), (half.Asked, half.InTime, half.Sent(), half.IsOpen));
        Assert.Equal(new LateReportRecord("Ydre", 4), Assert.Single(half.Late));
        Assert.Equal("Region Öst", Assert.Single(half.Silent));
        Assert.Equal(66.67m, decimal.Round(half.Share()!.Value, 2));
        Assert.Equal((3, 2, 2, true), (full.Asked, full.InTime, full.Sent(), full.IsOpen));
        Assert.Equal((0, "Ydre"), (full.Late.Count, Assert.Single(full.Silent)));
    }

    [Fact]
    public async Task Minutes_TakeDaysInSweden_AndNoDaysWhileTheyAreNotVerified()
    {
        var minutes = (await year.ReadAsync(2025, Later)).Minutes;

        Assert.Equal([new DateOnly(2025, 3, 10), new DateOnly(2025, 9, 15), new DateOnly(2025, 12, 1)], minutes.Select(row => row.HeldOn));
        Assert.Equal([23, null, 38], minutes.Select(row => row.Days()));
    }

    [Fact]
    public async Task Answers_AreThoseOfSentReports_SpreadAndAveraged()
    {
        var answers = (await year.ReadAsync(2025, Later)).Answers!;

        Assert.Equal(
            ["0 0 1 1 0: 3,5", "0 0 0 1 1: 4,5", "0 0 0 0 1: 5,0"],
            answers.Questions.Select(question =>
                $"{string.Join(' ', question.Counts)}: "
                    + $"{question.Mean()!.Value.ToString("0.0", System.Globalization.CultureInfo.GetCultureInfo("sv-SE"))}"));
        Assert.Equal(
            [
                new PartyAnswerRecord("Kinda", IsSent: true, 4, 5, null, "Vi har <b>nytta</b> av varandra."),
                new PartyAnswerRecord("Ydre", IsSent: false, null, null, null, ""),
                new PartyAnswerRecord("Region Öst", IsSent: true, 3, 4, 5, ""),
            ],
            answers.Parties);
    }

    [Fact]
    public async Task Record_OfAYearWithoutMeetingsAndRounds_KnowsNothing()
    {
        var record = await year.ReadAsync(2027, Later);

        Assert.Equal((0, 0, 0), (record.Attendance.Count, record.Rounds.Count, record.Minutes.Count));
        Assert.Null(record.Answers);
        Assert.Equal(Later, record.SeatsOn);
    }
}

/// <summary>A database with the small year, and with an adopted plan of 2027 that nothing has come of.</summary>
public sealed class CooperationDatabase : IDisposable
{
    private readonly TestDatabase database = new();
    private readonly Task written;

    public CooperationDatabase() => written = WriteAsync();

    public void Dispose() => database.Dispose();

    public async Task<CooperationRecord> ReadAsync(int of, DateOnly today)
    {
        await written;
        await using var db = database.Open();
        return await ReadCooperation.ReadAsync(db, of, await db.FindFollowedPlanAsync(of, default), today, default);
    }

    private async Task WriteAsync()
    {
        await using var db = database.Open();
        await CooperationYear.SaveAsync(db);
        var plan = TestData.PlanFor(TestData.Agreement(), 2027, started =>
        {
            started.AddActivity("Språkvän på jobbet", started.Agreement.Areas[0]).Revise(TestData.CompleteContent(started));
            TestData.ConsiderEverything(started);
            started.SendOut(TestData.Now, "Sara", commentsBy: null);
            started.Propose(TestData.Now);
        });
        TestData.Decide(plan, ItemOutcome.Decision);
        db.Add(plan);
        await db.SaveChangesAsync();
    }
}
