using RokPortal.Data.Reporting;

namespace RokPortal.Data.Pulses;

/// <summary>Reads pulses.</summary>
public static class PulseQueries
{
    /// <summary>A pulse with everything that its verbs judge; tracked.</summary>
    public static IQueryable<Pulse> WithEverything(this IQueryable<Pulse> pulses) => pulses
        .AsSingleQuery()
        .Include(pulse => pulse.Tally)
        .Include(pulse => pulse.Participations);

    /// <summary>The pulse of a year, for its result; null if there is none. One statement.</summary>
    public static Task<Pulse?> FindPulseAsync(this RokDbContext db, FollowedPlan plan, CancellationToken cancel) => db.Pulses.AsNoTracking()
        .Include(pulse => pulse.Tally)
        .SingleOrDefaultAsync(pulse => pulse.PlanId == plan.PlanId, cancel);

    /// <summary>The years whose open pulse waits for a person's answer. One statement.</summary>
    public static async Task<IReadOnlyList<int>> PulsesWaitingForAsync(
        this RokDbContext db, Guid personId, CancellationToken cancel) => await db.Pulses
        .Where(pulse => PulseStatuses.Open.Contains(pulse.Status) && !pulse.Participations.Any(row => row.PersonId == personId))
        .OrderBy(pulse => pulse.Plan.Year)
        .Select(pulse => pulse.Plan.Year)
        .ToListAsync(cancel);

    /// <summary>Everybody who represents a party on a day, as member or deputy, in any body. One statement.</summary>
    public static async Task<IReadOnlyList<Person>> RepresentativesAsync(this RokDbContext db, DateOnly day, CancellationToken cancel)
    {
        var representing = db.Mandates.Where(Mandate.ActiveOn(day)).Where(mandate => mandate.Seat.Function == SeatFunction.Representative);
        return await db.Persons.AsNoTracking()
            .Where(person => representing.Any(mandate => mandate.PersonId == person.Id))
            .OrderBy(person => person.FamilyName).ThenBy(person => person.GivenName)
            .ToListAsync(cancel);
    }
}
