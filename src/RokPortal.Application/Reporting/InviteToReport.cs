using RokPortal.Application.Mail;
using RokPortal.Data.Links;

namespace RokPortal.Application.Reporting;

/// <summary>
/// Writes to those who are to report, each with a link of their own. Adds only; the caller saves, together with the round.
/// </summary>
public static class InviteToReport
{
    public static void Add(RokDbContext db, PortalMail mail, ReportingRound round, ILookup<Guid, PartyVoice> voices, DateTime now)
    {
        foreach (var report in round.Reports)
        {
            foreach (var person in voices[report.PartyId]
                    .Where(voice => voice.Reports && voice.Person.Email.Length > 0)
                    .Select(voice => voice.Person)
                    .DistinctBy(person => person.Id))
            {
                var issued = ReportLinks.Issue(report, new LinkHolder(person.Name, person.Email, person.Id, report.PartyId), now);
                db.AccessLinks.Add(issued.Link);
                db.Outbox.Add(mail.To(
                    new MailRecipient(person.Name, person.Email),
                    ReportLetters.Invitation(report, person.Name, mail.AddressOf(ReportLinks.PathOf(issued.Token)))));
            }
        }
    }
}
