using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Mail;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>A letter as its receiver reads it.</summary>
public sealed record SentLetter(string Address, string Subject, string Text);

/// <summary>What the portal has written to whom.</summary>
public static class SentLetters
{
    /// <summary>The letters in the outbox, in the order they were written.</summary>
    public static async Task<IReadOnlyList<SentLetter>> LettersAsync(this PortalHost host)
    {
        var seal = host.Services.GetRequiredService<MailSeal>();
        await using var db = host.OpenDatabase();
        return [.. (await db.Outbox.AsNoTracking().OrderBy(letter => letter.Id).ToListAsync())
            .Select(letter => new SentLetter(letter.Address, letter.Subject, seal.Open(letter.Body!)!.Text))];
    }
}
