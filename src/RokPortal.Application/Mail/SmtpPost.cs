using System.Net;
using System.Net.Sockets;
using System.Text;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;

namespace RokPortal.Application.Mail;

/// <summary>
/// Hands mails to the e-mail server, each over a connection of its own:
/// after a refusal a connection is in no known state.
/// </summary>
public sealed class SmtpPost(MailSettings settings)
{
    private const int Permanent = 500;

    private SecureSocketOptions Security => !settings.UseTls
        ? SecureSocketOptions.None
        : settings.StartsWithTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

    /// <summary>Sends a mail, or says why not.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="text">What it says.</param>
    /// <param name="stopping">The portal goes away: breaks off until the server begins to take the mail, and then only time does.</param>
    /// <returns>Null when the server has taken it.</returns>
    public async Task<MailRefusal?> SendAsync(OutboxMessage message, MailText text, CancellationToken stopping)
    {
        using var mail = Compose(message, text);
        // A closed network reaches no list of revoked certificates, and would then send nothing.
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        using var timeout = new CancellationTokenSource(settings.Timeout);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);
        try
        {
            await client.ConnectAsync(settings.Host!, settings.Port, Security, leaving.Token);
            if (settings.User is { Length: > 0 } user && client.Capabilities.HasFlag(SmtpCapabilities.Authentication))
                await client.AuthenticateAsync(new NetworkCredential(user, settings.Password), leaving.Token);
            await client.SendAsync(mail, timeout.Token);
        }
        catch (OperationCanceledException) when (!timeout.IsCancellationRequested)
        {
            return new MailRefusal(MailFailure.Interrupted, "", IsFinal: false, IsServers: true);
        }
        catch (Exception error) when (error is OperationCanceledException or TimeoutException)
        {
            return new MailRefusal(
                MailFailure.ServerSlow, $"Inget svar på {settings.Timeout.TotalSeconds:0} sekunder", IsFinal: false, IsServers: true);
        }
        catch (SmtpCommandException error) when (IsAboutRecipient(error))
        {
            var isFinal = (int)error.StatusCode >= Permanent;
            return new MailRefusal(MailFailure.RecipientRefused, error.Message, isFinal, IsServers: false);
        }
        catch (SmtpCommandException error)
        {
            return new MailRefusal(MailFailure.ServerRefused, error.Message, IsFinal: false, IsAboutServer(error.StatusCode));
        }
        catch (Exception error) when (error is AuthenticationException or ServiceNotAuthenticatedException)
        {
            return new MailRefusal(MailFailure.ServerRefused, error.Message, IsFinal: false, IsServers: true);
        }
        catch (Exception error) when (IsBrokenConnection(error) || error is SslHandshakeException or NotSupportedException)
        {
            return new MailRefusal(MailFailure.ServerAway, error.Message, IsFinal: false, IsServers: true);
        }

        await SayGoodbyeAsync(client, timeout.Token);
        return null;
    }

    private MimeMessage Compose(OutboxMessage message, MailText text)
    {
        var mail = new MimeMessage(
            [settings.From],
            [new MailboxAddress(Encoding.UTF8, message.Name, message.Address)],
            message.Subject,
            new MultipartAlternative { Part(text.Text, TextFormat.Plain), Part(text.Html, TextFormat.Html) })
        {
            MessageId = message.MessageId,
        };
        mail.Headers.Add(HeaderId.ContentLanguage, "sv");
        // Asks out-of-office programs not to answer a machine.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static TextPart Part(string text, TextFormat format) =>
        new(format) { Text = text.ReplaceLineEndings("\r\n"), ContentTransferEncoding = ContentEncoding.QuotedPrintable };

    /// <summary>The answers by which a server says that the recipient, and nothing else, is what it does not take.</summary>
    private static bool IsAboutRecipient(SmtpCommandException error) => error is
    {
        ErrorCode: SmtpErrorCode.RecipientNotAccepted,
        StatusCode: SmtpStatusCode.MailboxBusy or SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath
            or SmtpStatusCode.ExceededStorageAllocation or SmtpStatusCode.MailboxNameNotAllowed,
    };

    /// <summary>A "not now" may be about this mail alone (grey listing). A "no" outside the recipient is about our sign-in or us.</summary>
    private static bool IsAboutServer(SmtpStatusCode code) => code == SmtpStatusCode.ServiceNotAvailable || (int)code >= Permanent;

    private static bool IsBrokenConnection(Exception error) => error is ProtocolException or IOException or SocketException;

    /// <summary>The server has the mail already: a goodbye that fails changes nothing.</summary>
    private static async Task SayGoodbyeAsync(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception error)
            when (IsBrokenConnection(error) || error is OperationCanceledException or TimeoutException or CommandException)
        {
            // The connection is closed all the same.
        }
    }
}

/// <summary>Why a mail was not sent.</summary>
/// <param name="Failure">Sort of reason.</param>
/// <param name="Answer">What the server said. May hold the address, so it never goes to the log.</param>
/// <param name="IsFinal">It is no use trying again.</param>
/// <param name="IsServers">The next mail would fare no better.</param>
public sealed record MailRefusal(MailFailure Failure, string Answer, bool IsFinal, bool IsServers);
