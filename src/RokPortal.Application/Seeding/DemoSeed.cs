using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;

namespace RokPortal.Application.Seeding;

/// <summary>
/// Loads the demo year through the domain's own verbs, in the order of its days, so that the seed proves the rules.
/// </summary>
internal sealed class DemoSeed(
    RokDbContext db, UserManager<PortalUser> users, County county, DateOnly today)
{
    /// <summary>The password of every demo account, shown on the login page. Production refuses to start with them.</summary>
    public const string Password = "Demo-2026!";

    private static readonly Dictionary<string, string> RoleOfAccount = new()
    {
        ["samordnare@demo.example"] = PortalRoles.Coordinator,
        ["sekreterare@demo.example"] = PortalRoles.CaseOfficer,
        ["utvarderare@demo.example"] = PortalRoles.Evaluator,
        ["admin@demo.example"] = PortalRoles.Administrator,
    };

    private readonly Dictionary<string, Person> persons = [];
    private readonly int demoYear = today.Year;
    private Dictionary<string, Party> parties = [];

    public async Task LoadAsync(CancellationToken cancel)
    {
        parties = await db.Parties.ToDictionaryAsync(party => party.Slug, cancel);
        var people = DemoFiles.Read<DemoFiles.PersonsFile>("persons.json");
        AddPersons(people);
        await AppointAsync(people, cancel);
        await db.SaveChangesAsync(cancel);

        await AddAccountsAsync(people);

        var extension = DemoFiles.Read<DemoFiles.PlansFile>("plans.json").Agreement;
        var agreement = await db.Agreements.AsSplitQuery()
            .Include(agreement => agreement.Goals).Include(agreement => agreement.Areas).Include(agreement => agreement.Extensions)
            .SingleAsync(agreement => agreement.Slug == extension.Slug, cancel);
        var plans = new DemoPlans(db, county, agreement, parties, demoYear);
        new DemoSources(db, agreement, today, demoYear).Load();
        new DemoIndicators(db, today, demoYear).Load();
        var reports = new DemoReports(db, plans, persons, today, demoYear);
        var pulses = new DemoPulses(db, plans, persons, county, today, demoYear);
        var yearReports = new DemoYearReports(db, agreement, plans, reports, pulses, today, demoYear);
        var meetings = new DemoMeetings(db, county, agreement, plans, yearReports, persons, today, demoYear);
        await meetings.LoadAsync(extension.ValidToAfterExtension.In(demoYear), cancel);
        reports.LoadUntil(today);
        await pulses.LoadUntilAsync(today, cancel);
        plans.Finish(today);
        yearReports.Finish();
        await db.SaveChangesAsync(cancel);
    }

    private void AddPersons(DemoFiles.PersonsFile file)
    {
        foreach (var row in file.Persons)
        {
            var party = row.Party is null ? null : parties[row.Party];
            persons.Add(row.Key, Person.Register(row.Key, row.GivenName, row.FamilyName, party, row.OfficeTitle, row.IsElected, row.Email));
        }

        db.Persons.AddRange(persons.Values);
    }

    private async Task AppointAsync(DemoFiles.PersonsFile file, CancellationToken cancel)
    {
        var seats = await db.Seats
            .Include(seat => seat.Body)
            .Include(seat => seat.Party)
            .Include(seat => seat.Mandates)
            .ToListAsync(cancel);
        var rows = file.Seats.ToDictionary(seat => seat.Key);
        foreach (var mandate in file.Mandates.OrderBy(row => row.From.In(demoYear)))
        {
            var row = rows[mandate.Seat];
            var seat = seats.Find(seat =>
                seat.Body.Slug == row.Body
                && seat.Party.Slug == row.Party
                && seat.Number == row.Number
                && seat.Function == SeatFunction.Representative);
            seat?.Appoint(persons[mandate.Person], mandate.Role, mandate.From.In(demoYear), mandate.To?.In(demoYear), mandate.AppointedBy);
        }

        foreach (var body in file.Bodies)
        {
            Appoint(SeatFunction.Chair, body.Chair);
            Appoint(SeatFunction.Secretary, body.Secretary);

            void Appoint(SeatFunction function, string person) => seats
                .Find(seat => seat.Body.Slug == body.Key && seat.Function == function)?
                .Appoint(persons[person], MandateRole.Member, new DateOnly(demoYear - 3, 1, 1), null, "Länsstyrelsen");
        }
    }

    private async Task AddAccountsAsync(DemoFiles.PersonsFile file)
    {
        // One hash for all: the password is known to everybody, and hashing is slow on purpose.
        var hash = users.PasswordHasher.HashPassword(new PortalUser(), Password);
        foreach (var row in file.Persons.Where(person => person.Account is not null))
        {
            var person = persons[row.Key];
            var user = new PortalUser
            {
                UserName = row.Account,
                Email = row.Account,
                EmailConfirmed = true,
                DisplayName = person.Name,
                PersonId = person.Id,
                PasswordHash = hash,
            };
            Require(await users.CreateAsync(user));
            if (RoleOfAccount.TryGetValue(row.Account!, out var role))
                Require(await users.AddToRoleAsync(user, role));
        }
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
    }
}
