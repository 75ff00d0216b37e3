using RokPortal.Application.Mail;
using RokPortal.Documents.Mail;

namespace RokPortal.Application.Pulses;

/// <summary>
/// Asks the representatives to answer. The same link for everybody, and it needs sign-in: a token of one's own could tie
/// an answer to the one who got it. Adds only; the caller saves, together with the pulse.
/// </summary>
public static class InviteToPulse
{
    public static void Add(RokDbContext db, PortalMail mail, Pulse pulse, IEnumerable<Person> representatives)
    {
        var page = mail.AddressOf($"/uppfoljning/{pulse.Plan.Year}/puls");
        foreach (var person in representatives.Where(person => person.Email.Length > 0))
            db.Outbox.Add(mail.To(new MailRecipient(person.Name, person.Email), Invitation(pulse, person.Name, page)));
    }

    internal static Letter Invitation(Pulse pulse, string name, Uri page) => new(
        $"Anonym puls om samverkan {pulse.Plan.Year}",
        name,
        [
            $"Länsstyrelsen frågar alla representanter hur samverkan fungerade {pulse.Plan.Year}. "
                + "Du svarar på några påståenden med en siffra. Det tar ungefär en minut.",
            "Ditt svar är anonymt. Portalen sparar att du har svarat, men inte vad och inte när. "
                + "Du behöver logga in, så att varje person svarar en gång.",
        ])
    { Action = new LetterLink("Svara på pulsen", page) };
}
