using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using RokPortal.Documents.Mail;

namespace RokPortal.Application.Mail;

/// <summary>
/// Encrypts what a mail says for the time it lies in the database. Letters carry links that open pages without sign-in;
/// somebody who gets hold of a copy of the database shall not be able to use them.
/// </summary>
public sealed class MailSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("RokPortal.Outbox");

    public string Seal(Letter letter) =>
        protector.Protect(JsonSerializer.Serialize(new MailText(LetterWriter.Text(letter), LetterWriter.Html(letter))));

    /// <summary>The texts, or null if the key is gone.</summary>
    public MailText? Open(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<MailText>(protector.Unprotect(body));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>The two parts of a mail.</summary>
public sealed record MailText(string Text, string Html);
