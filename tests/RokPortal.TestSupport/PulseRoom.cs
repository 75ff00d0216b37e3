using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Pulses;
using RokPortal.Domain.Shared;

namespace RokPortal.TestSupport;

/// <summary>Asks about a year's cooperation in the portal's database by the domain's own verbs.</summary>
public static class PulseRoom
{
    /// <summary>The demo county has no plan of this year and thus no pulse: the one that is found here is the test's own.</summary>
    public const int Year = 2024;

    /// <summary>Where it is answered.</summary>
    public const string Answering = "/uppfoljning/2024/puls";

    public const string Opening = Answering + "/oppning";

    public const string Closing = Answering + "/stangning";

    /// <summary>Where its result is read.</summary>
    public const string Result = "/uppfoljning/2024/samverkan";

    /// <summary>The year has an adopted plan, and nobody has been asked about it.</summary>
    public static async Task AdoptPlanWithoutPulseAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        await db.AdoptPlanAsync(Year, host.Clock.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>An open pulse about the year. Each answer given is somebody else's, and nobody's who can sign in.</summary>
    public static async Task OpenPulseAsync(this PortalHost host, params PulseAnswer[] answers)
    {
        await using var db = host.OpenDatabase();
        var plan = await db.AdoptPlanAsync(Year, host.Clock.UtcNow());
        var statements = (await db.Counties.SingleAsync()).PulseStatements;
        var pulse = Pulse.Open(plan, statements, asked: 20, hasPulse: false, host.Clock.UtcNow());
        foreach (var answer in answers)
        {
            var person = TestData.Person();
            db.Persons.Add(person);
            pulse.Answer(person, answer);
        }

        db.Pulses.Add(pulse);
        await db.SaveChangesAsync();
    }
}
