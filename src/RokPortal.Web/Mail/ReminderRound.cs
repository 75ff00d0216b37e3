using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Links;
using RokPortal.Data.Outbox;
using RokPortal.Data.Queries;
using RokPortal.Documents.Mail;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Shared;
using RokPortal.Web.Pages.FollowUps;
using RokPortal.Web.Startup;

namespace RokPortal.Web.Mail;

/// <summary>
/// Reminds the parties that have not reported: before the last day, on it and after it, then the party's member of the
/// council. Each letter has a key, so that every instance may run this as often as it likes and each letter is still
/// written once.
/// </summary>
public sealed class ReminderRound(RokDbContext db, PortalMail mail, CountyFacts county, TimeProvider clock)
{
    /// <summary>Writes what is due today.</summary>
    /// <returns>How many letters were new.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var (today, times) = (clock.Today(), county.County.LeadTimes);
        var voices = await db.PartyVoicesAsync(today, cancel);
        var written = 0;
        foreach (var round in await OpenRoundsAsync(id: null, cancel))
        {
            // After a long silence of the portal only the latest reminder is sent, not all that were missed.
            var due = new[] { round.Deadline.AddDays(-times.ReminderDays), round.Deadline, round.Deadline.AddDays(times.LateReminderDays) }
                .Where(day => day <= today && day > StockholmTime.DayOf(round.OpenedUtc))
                .ToList();
            if (due.Count > 0)
                written += await WriteAsync(round, voices, BodyKind.PreparatoryGroup, due[^1], cancel);
            if (round.Deadline.AddDays(times.EscalationDays) <= today)
                written += await WriteAsync(round, voices, BodyKind.Council, round.Deadline.AddDays(times.EscalationDays), cancel);
        }

        return written;
    }

    /// <summary>Reminds the silent parties of a round now, those who have had no letter today.</summary>
    /// <returns>How many letters were new.</returns>
    public async Task<int> RemindAsync(Guid roundId, CancellationToken cancel)
    {
        var voices = await db.PartyVoicesAsync(clock.Today(), cancel);
        var written = 0;
        foreach (var round in await OpenRoundsAsync(roundId, cancel))
            written += await WriteAsync(round, voices, BodyKind.PreparatoryGroup, clock.Today(), cancel);
        return written;
    }

    /// <summary>Open rounds with the reports that are not sent.</summary>
    private Task<List<ReportingRound>> OpenRoundsAsync(Guid? id, CancellationToken cancel) => db.ReportingRounds.AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(round => round.Plan)
        .Include(round => round.Reports.Where(report => report.SubmittedUtc == null)).ThenInclude(report => report.Party)
        .Include(round => round.Reports.Where(report => report.SubmittedUtc == null)).ThenInclude(report => report.Activities)
        .Where(round => round.Status == RoundStatus.Open && (id == null || round.Id == id))
        .ToListAsync(cancel);

    private async Task<int> WriteAsync(ReportingRound round, ILookup<Guid, PartyVoice> voices, BodyKind to, DateOnly day, CancellationToken cancel)
    {
        var written = 0;
        foreach (var report in round.Reports)
        {
            foreach (var person in voices[report.PartyId].Where(voice => voice.Kind == to && voice.Person.Email.Length > 0).Select(voice => voice.Person))
            {
                var key = $"report-reminder/{report.Id}/{to}/{day:yyyy-MM-dd}/{person.Id}";
                if (!await db.Outbox.AnyAsync(message => message.Key == key, cancel) && await TryWriteAsync(report, to, person, key, cancel))
                    written++;
            }
        }

        return written;
    }

    /// <summary>The link and the letter that holds it are saved together, or neither is: another instance may have been first.</summary>
    private async Task<bool> TryWriteAsync(PartyReport report, BodyKind to, Domain.Parties.Person person, string key, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        Letter letter;
        if (to == BodyKind.Council)
        {
            letter = ReportLetters.Escalation(report, person.Name, mail.AddressOf($"/uppfoljning/{report.Round.Plan.Year}"));
        }
        else
        {
            var issued = ReportLinks.Issue(report, new LinkHolder(person.Name, person.Email, person.Id, report.PartyId), now);
            db.AccessLinks.Add(issued.Link);
            letter = ReportLetters.Reminder(report, person.Name, mail.AddressOf(ReportLinks.PathOf(issued.Token)), clock.Today());
        }

        db.Outbox.Add(mail.To(new MailRecipient(person.Name, person.Email), letter, key));
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
