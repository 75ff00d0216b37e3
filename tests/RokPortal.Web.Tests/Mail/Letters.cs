using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Mail;
using RokPortal.Data.Outbox;
using RokPortal.Documents.Mail;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>Letters in the outbox of a portal, and rounds that send them.</summary>
internal static class Letters
{
    public const string Subject = "Dags att rapportera för första halvåret";

    /// <summary>Mail goes to this server, and one that does not answer is waited for one second.</summary>
    public static PortalHost With(this PortalHost host, SmtpServer server)
    {
        foreach (var (setting, value) in server.Settings)
            host.With(setting, value);
        return host.With("Smtp:TimeoutSeconds", "1");
    }

    /// <summary>A letter as a page writes it.</summary>
    public static OutboxMessage Letter(this PortalHost host, string address, string? key = null, string name = "Åsa Öberg") =>
        host.Services.GetRequiredService<PortalMail>().To(
            new MailRecipient(name, address),
            new Letter(Subject, "Åsa Öberg", ["Perioden är öppen till och med 15 december.", "Säg vad ni ser: går det som ni har tänkt?"])
            {
                Action = new LetterLink("Öppna rapporten", host.Services.GetRequiredService<PortalMail>().AddressOf("/prov/abc")),
            },
            key);

    /// <summary>Writes a letter and saves it.</summary>
    public static async Task<OutboxMessage> WriteAsync(
        this PortalHost host, string address = "asa.oberg@linkoping.example", string name = "Åsa Öberg")
    {
        var message = host.Letter(address, name: name);
        await using var db = host.OpenDatabase();
        db.Outbox.Add(message);
        await db.SaveChangesAsync();
        return message;
    }

    /// <summary>One round of the worker.</summary>
    public static async Task<bool> RunRoundAsync(this PortalHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SendOutbox>().RunAsync(default);
    }

    public static async Task<OutboxMessage> ReadAsync(this PortalHost host, OutboxMessage message)
    {
        await using var db = host.OpenDatabase();
        return await db.Outbox.AsNoTracking().SingleAsync(row => row.Id == message.Id);
    }

    public static async Task<int> CountWaitingAsync(this PortalHost host)
    {
        await using var db = host.OpenDatabase();
        return await db.Outbox.Where(OutboxMessage.IsWaiting).CountAsync();
    }
}
