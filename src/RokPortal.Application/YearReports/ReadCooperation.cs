using RokPortal.Data.Bodies;
using RokPortal.Data.Pulses;

namespace RokPortal.Application.YearReports;

/// <summary>How the parties cooperated in a year, as page and report show it.</summary>
public static class ReadCooperation
{
    /// <summary>Four statements, whatever the number of meetings and parties.</summary>
    /// <param name="db">The database.</param>
    /// <param name="year">The year; it need not have a plan.</param>
    /// <param name="plan">The year's plan with its rounds; null for a year without.</param>
    /// <param name="today">The day, in Sweden.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<CooperationRecord> ReadAsync(
        RokDbContext db, int year, FollowedPlan? plan, DateOnly today, CancellationToken cancel)
    {
        var rounds = plan?.Rounds ?? [];
        var day = CooperationMeasures.SeatsDay(year, today);
        var meetings = await db.MeetingsOfYearAsync(year, cancel);
        var seats = await db.SeatsOnAsync(day, seat => seat.Function == SeatFunction.Representative, cancel);
        var reports = await db.CooperationReportsAsync(rounds, cancel);
        var pulse = plan is null ? null : await db.FindPulseAsync(plan, cancel);
        return new CooperationRecord
        {
            Year = year,
            Attendance = CooperationMeasures.Attendance(meetings),
            SeatsOn = day,
            Seats = CooperationMeasures.Seats(seats, day),
            Rounds = CooperationMeasures.Rounds(rounds, reports),
            Minutes = CooperationMeasures.Minutes(meetings),
            Answers = CooperationMeasures.Answers(rounds, reports),
            Pulse = CooperationMeasures.Pulse(pulse),
        };
    }
}
