using RokPortal.Application.Mail;
using RokPortal.Data.Links;
using RokPortal.Data.Shared;
using RokPortal.Documents.Mail;

namespace RokPortal.Application.Reporting;

/// <summary>
/// Reminds the parties that have not reported: before the last day, on it and after it, then the party's member of the
/// council. Each letter has a key, so that every instance may run this as often as it likes and each letter is still
/// written once.
/// </summary>
public sealed class RemindToReport(RokDbContext db, PortalMail mail, TimeProvider clock)
{
    /// <summary>Writes what is due today.</summary>
    /// <returns>How many letters were new.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var (today, times) = (clock.Today(), await LeadTimesAsync(cancel));
        var voices = await db.PartyVoicesAsync(today, cancel);
        var written = 0;
        foreach (var round in await OpenRoundsAsync(id: null, cancel))
        {
            // After a long silence of the portal only the latest reminder is sent, not all that were missed.
            var latest = RemindersOf(round, times).LastOrDefault(
                reminder => reminder.Day <= today && reminder.Day > StockholmTime.DayOf(round.OpenedUtc));
            if (latest is not null)
                written += await WriteAsync(round, voices, Addressee.PreparatoryGroup, latest.Name, cancel);
            if (round.Deadline.AddDays(times.EscalationDays) <= today)
                written += await WriteAsync(round, voices, Addressee.Council, $"{round.Deadline:yyyy-MM-dd}", cancel);
        }

        return written;
    }

    /// <summary>Reminds the silent parties of a round now, those who have had no letter today.</summary>
    /// <returns>How many letters were new.</returns>
    public async Task<int> RemindAsync(Guid roundId, CancellationToken cancel)
    {
        var (today, times) = (clock.Today(), await LeadTimesAsync(cancel));
        var voices = await db.PartyVoicesAsync(today, cancel);
        var written = 0;
        foreach (var round in await OpenRoundsAsync(roundId, cancel))
        {
            // On the day of a reminder this is that reminder, so that nobody gets two.
            var name = RemindersOf(round, times).FirstOrDefault(reminder => reminder.Day == today)?.Name ?? $"{today:yyyy-MM-dd}";
            written += await WriteAsync(round, voices, Addressee.PreparatoryGroup, name, cancel);
        }

        return written;
    }

    /// <summary>From the database each time: an administrator may have changed the days, through another instance.</summary>
    private Task<LeadTimes> LeadTimesAsync(CancellationToken cancel) =>
        db.Counties.AsNoTracking().Select(county => county.LeadTimes).SingleAsync(cancel);

    /// <summary>
    /// What a party is sent about a last day, in order. It is known by its name and not by its day, so that nobody gets
    /// the same reminder again when the days are changed in the middle of a round.
    /// </summary>
    private static IReadOnlyList<DueReminder> RemindersOf(ReportingRound round, LeadTimes times) =>
    [
        new($"{round.Deadline:yyyy-MM-dd}/before", round.Deadline.AddDays(-times.ReminderDays)),
        new($"{round.Deadline:yyyy-MM-dd}/last-day", round.Deadline),
        new($"{round.Deadline:yyyy-MM-dd}/after", round.Deadline.AddDays(times.LateReminderDays)),
    ];

    /// <summary>Open rounds with the reports that are not sent.</summary>
    private Task<List<ReportingRound>> OpenRoundsAsync(Guid? id, CancellationToken cancel) => db.ReportingRounds
        .AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(round => round.Plan)
        .Include(round => round.Reports.Where(report => report.SubmittedUtc == null)).ThenInclude(report => report.Party)
        .Include(round => round.Reports.Where(report => report.SubmittedUtc == null)).ThenInclude(report => report.Activities)
        .Where(round => RoundStatuses.Open.Contains(round.Status) && (id == null || round.Id == id))
        .ToListAsync(cancel);

    private async Task<int> WriteAsync(
        ReportingRound round, ILookup<Guid, PartyVoice> voices, Addressee to, string reminder, CancellationToken cancel)
    {
        var written = 0;
        foreach (var report in round.Reports)
        {
            foreach (var person in voices[report.PartyId]
                    .Where(voice => (to == Addressee.Council ? voice.Decides : voice.Reports) && voice.Person.Email.Length > 0)
                    .Select(voice => voice.Person))
            {
                var key = $"report-reminder/{report.Id}/{to}/{reminder}/{person.Id}";
                if (!await db.Outbox.AnyAsync(message => message.Key == key, cancel)
                    && await TryWriteAsync(report, to, person, key, cancel))
                    written++;
            }
        }

        return written;
    }

    /// <summary>The link and the letter that holds it are saved together, or neither is: another instance may have been first.</summary>
    private async Task<bool> TryWriteAsync(
        PartyReport report, Addressee to, Domain.Parties.Person person, string key, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        Letter letter;
        if (to == Addressee.Council)
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
        var isWritten = await db.TrySaveAsync(cancel) == SaveResult.Saved;
        db.ChangeTracker.Clear();
        return isWritten;
    }

    /// <param name="Name">What it is called in the key of its letters.</param>
    /// <param name="Day">The day it is due.</param>
    private sealed record DueReminder(string Name, DateOnly Day);

    /// <summary>Where those sit whom a letter is for. The names are in the keys of letters that have been written, so they stay.</summary>
    private enum Addressee
    {
        PreparatoryGroup,
        Council,
    }
}
