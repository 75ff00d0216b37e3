using RokPortal.Data.Outbox;

namespace RokPortal.Web.Pages.Admin;

/// <summary>Swedish for mails and what can go wrong with them.</summary>
public static class MailTexts
{
    public static string Of(MailFailure failure) => failure switch
    {
        MailFailure.BadAddress => "Adressen går inte att skicka till.",
        MailFailure.RecipientRefused => "E-postservern känner inte mottagaren eller tar inte emot brev till den.",
        MailFailure.ServerAway => "E-postservern gick inte att nå.",
        MailFailure.ServerSlow => "E-postservern svarade inte i tid.",
        MailFailure.ServerRefused => "E-postservern tog inte emot brevet.",
        MailFailure.Interrupted => "Portalen avbröts när den skulle skicka brevet.",
        MailFailure.Unreadable => "Brevet går inte att läsa. Nyckeln som skyddade det finns inte kvar.",
        _ => throw new ArgumentOutOfRangeException(nameof(failure)),
    };

    public static string Of(ResendRefusal refusal) => refusal switch
    {
        ResendRefusal.IsSent => "Brevet är redan skickat.",
        ResendRefusal.IsWaiting => "Brevet står redan i kö.",
        ResendRefusal.BadAddress => "Rätta personens e-postadress. Brevet måste sedan skickas på nytt därifrån det kom.",
        ResendRefusal.IsRemoved => "Brevets text är gallrad.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
