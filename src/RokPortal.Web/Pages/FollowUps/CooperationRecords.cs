using RokPortal.Data;
using RokPortal.Data.Queries;
using RokPortal.Documents.FollowUps;
using RokPortal.Domain.Bodies;

namespace RokPortal.Web.Pages.FollowUps;

/// <summary>How the parties cooperated in a year, as page and report show it.</summary>
public static class CooperationRecords
{
    /// <summary>Four statements, whatever the number of meetings and parties.</summary>
    /// <param name="db">The database.</param>
    /// <param name="plan">The year's plan with its rounds.</param>
    /// <param name="today">The day, in Sweden.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<CooperationRecord> ReadAsync(RokDbContext db, FollowedPlan plan, DateOnly today, CancellationToken cancel)
    {
        var day = CooperationMeasures.SeatsDay(plan.Year, today);
        var meetings = await db.MeetingsOfYearAsync(plan.Year, cancel);
        var seats = await db.SeatsOnAsync(day, seat => seat.Function == SeatFunction.Representative, cancel);
        var reports = await db.CooperationReportsAsync(plan, cancel);
        var pulse = await db.FindPulseAsync(plan, cancel);
        return new CooperationRecord
        {
            Year = plan.Year,
            Attendance = CooperationMeasures.Attendance(meetings),
            SeatsOn = day,
            Seats = CooperationMeasures.Seats(seats, day),
            Rounds = CooperationMeasures.Rounds(plan.Rounds, reports),
            Minutes = CooperationMeasures.Minutes(meetings),
            Answers = CooperationMeasures.Answers(plan.Rounds, reports),
            Pulse = CooperationMeasures.Pulse(pulse),
        };
    }
}
