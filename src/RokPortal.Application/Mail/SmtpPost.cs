using System.ComponentModel;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using RokPortal.Data.Outbox;

namespace RokPortal.Application.Mail;

/// <summary>
/// Hands mails to the e-mail server, each over a connection of its own:
/// after a refusal a connection is in no known state.
/// </summary>
public sealed class SmtpPost(MailSettings settings)
{
    private const int Permanent = 500;

    /// <summary>Sends a mail, or says why not.</summary>
    /// <returns>Null when the server has taken it.</returns>
    public async Task<MailRefusal?> SendAsync(OutboxMessage message, MailText text)
    {
        using var mail = Compose(message, text);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.UseTls };
        if (settings.User is { Length: > 0 } user)
            client.Credentials = new NetworkCredential(user, settings.Password);
        using var timeout = new CancellationTokenSource(settings.Timeout);
        try
        {
            // The client may not notice the cancellation while it connects; then it is left to itself.
            await client.SendMailAsync(mail, timeout.Token).WaitAsync(timeout.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return new MailRefusal(
                MailFailure.ServerSlow, $"Inget svar på {settings.Timeout.TotalSeconds:0} sekunder", IsFinal: false, IsServers: true);
        }
        catch (SmtpFailedRecipientException error)
        {
            return new MailRefusal(
                MailFailure.RecipientRefused, AnswerOf(error), IsFinal: (int)error.StatusCode >= Permanent, IsServers: false);
        }
        catch (SmtpException error)
        {
            var failure = error.StatusCode == SmtpStatusCode.GeneralFailure ? MailFailure.ServerAway : MailFailure.ServerRefused;
            return new MailRefusal(failure, AnswerOf(error), IsFinal: false, IsAboutServer(error.StatusCode));
        }
        catch (Exception error) when (error is IOException or SocketException or AuthenticationException or Win32Exception)
        {
            return new MailRefusal(MailFailure.ServerAway, error.Message, IsFinal: false, IsServers: true);
        }
    }

    private MailMessage Compose(OutboxMessage message, MailText text)
    {
        var mail = new MailMessage(settings.From, new MailAddress(message.Address, message.Name, Encoding.UTF8))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", message.MessageId);
        mail.Headers.Add("Content-Language", "sv");
        // Asks out-of-office programs not to answer a machine.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.AlternateViews.Add(Part(text.Text, MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(Part(text.Html, MediaTypeNames.Text.Html));
        return mail;
    }

    private static AlternateView Part(string text, string type)
    {
        var part = AlternateView.CreateAlternateViewFromString(text.ReplaceLineEndings("\r\n"), Encoding.UTF8, type);
        part.TransferEncoding = TransferEncoding.QuotedPrintable;
        return part;
    }

    /// <summary>A "not now" may be about this mail alone (grey listing). A "no" outside the recipient is about our sign-in or us.</summary>
    private static bool IsAboutServer(SmtpStatusCode code) =>
        code is SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable || (int)code >= Permanent;

    private static string AnswerOf(SmtpException error) =>
        error.InnerException is { } inner ? $"{error.Message} {inner.Message}" : error.Message;
}

/// <summary>Why a mail was not sent.</summary>
/// <param name="Failure">Sort of reason.</param>
/// <param name="Answer">What the server said. May hold the address, so it never goes to the log.</param>
/// <param name="IsFinal">It is no use trying again.</param>
/// <param name="IsServers">The next mail would fare no better.</param>
public sealed record MailRefusal(MailFailure Failure, string Answer, bool IsFinal, bool IsServers);
