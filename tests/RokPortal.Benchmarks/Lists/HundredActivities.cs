using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Plans;
using RokPortal.Domain.Plans;

namespace RokPortal.Benchmarks.Lists;

/// <summary>The demo county's plan with as many activities as a county can have, and then some.</summary>
internal static class HundredActivities
{
    public const int Year = 2027;

    private const int Count = 100;

    public static async Task FillAsync(RokDbContext db)
    {
        var plan = await db.Plans.WithEverything().SingleAsync(plan => plan.Year == Year);
        var parties = await db.Parties.OrderBy(party => party.Slug).ToListAsync();
        var areas = plan.Agreement.Areas.OrderBy(area => area.Position).ToList();
        for (var number = plan.Activities.Count + 1; number <= Count; number++)
        {
            var activity = plan.AddActivity($"Gemensam kartläggning av behov och insatser, del {number}", areas[number % areas.Count]);
            activity.Revise(new ActivityContent
            {
                Title = activity.Title,
                Area = activity.Area,
                ResponsibleParty = parties[number % parties.Count],
                Goals = [.. plan.Agreement.Goals],
                Purpose = "Fler ska få stöd i tid.",
                Description = "Parterna kartlägger behoven och prövar två arbetssätt.",
                ExpectedResult = "Väntetiden är högst tre veckor.",
                TargetGroup = "Vuxna i etableringsprogrammet.",
                StartMonth = new DateOnly(Year, 1, 1),
                EndMonth = new DateOnly(Year, 11, 1),
                Resources = "Arbetstid hos parterna.",
                Indicator = "Väntetid i veckor",
                FollowUpMethod = "Redovisas i beredningsgruppen i oktober.",
            });
        }

        await db.SaveChangesAsync();
    }

    public static async Task<string> ServerVersionAsync(RokDbContext db) =>
        $"PostgreSQL {await db.Database.SqlQuery<string>($"SELECT current_setting('server_version') AS \"Value\"").SingleAsync()}";
}
