using MimeKit;
using RokPortal.Application.Shared;

namespace RokPortal.Application.Mail;

/// <summary>How mail leaves the portal (settings <c>Smtp:…</c> and <c>Outbox:…</c>).</summary>
public sealed class MailSettings
{
    private const int ImplicitTlsPort = 465;

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(2);

    private MailSettings()
    {
    }

    /// <summary>The e-mail server, or null when there is none.</summary>
    public string? Host { get; private init; }

    public int Port { get; private init; }

    public string? User { get; private init; }

    public string? Password { get; private init; }

    /// <summary>Nothing is sent before the connection is encrypted.</summary>
    public bool UseTls { get; private init; }

    /// <summary>The connection is encrypted from its first byte, not after a greeting in the clear (STARTTLS).</summary>
    public bool StartsWithTls { get; private init; }

    public MailboxAddress From { get; private init; } = null!;

    /// <summary>How long one mail may take, all in all.</summary>
    public TimeSpan Timeout { get; private init; }

    /// <summary>How often the outbox is looked at when nothing was written here.</summary>
    public TimeSpan Pause { get; private init; }

    /// <summary>How long the texts of sent mails are kept.</summary>
    public TimeSpan KeepTexts { get; private init; }

    /// <summary>The portal's address to the world; links in letters begin with it.</summary>
    public Uri BaseUrl { get; private init; } = null!;

    public static MailSettings Read(IConfiguration configuration)
    {
        var host = configuration["Smtp:Host"] is { Length: > 0 } text ? text.Trim() : null;
        var baseUrl = Uri.TryCreate(configuration["Portal:BaseUrl"], UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            ? address
            : throw new StartupRefusedException("Portal:BaseUrl ska vara portalens hela adress, till exempel https://rok.example.se.");
        var port = configuration.CountOf("Smtp:Port", 587);
        return new MailSettings
        {
            Host = host,
            Port = port,
            User = configuration["Smtp:User"],
            Password = configuration["Smtp:Password"],
            UseTls = configuration.IsOn("Smtp:UseTls", true),
            StartsWithTls = configuration.IsOn("Smtp:StartWithTls", port == ImplicitTlsPort),
            From = SenderOf(configuration, host),
            Timeout = TimeSpan.FromSeconds(Math.Min(configuration.NumberOf("Smtp:TimeoutSeconds", 30), LongestTimeout.TotalSeconds)),
            Pause = TimeSpan.FromSeconds(configuration.NumberOf("Outbox:PauseSeconds", 20)),
            KeepTexts = TimeSpan.FromDays(configuration.NumberOf("Outbox:KeepTextDays", 90)),
            BaseUrl = new Uri(baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"),
        };
    }

    private static MailboxAddress SenderOf(IConfiguration configuration, string? host)
    {
        var name = configuration["Smtp:FromName"] is { Length: > 0 } given ? given : "RÖK-portalen";
        // Without the domain it is an address to the library, but to no server.
        if (MailboxAddress.TryParse(configuration["Smtp:From"] ?? "", out var from) && from.Domain.Length > 0)
            return new MailboxAddress(name, from.Address);
        return host is null
            ? new MailboxAddress(name, "portalen@localhost")
            : throw new StartupRefusedException(
                "Smtp:Host är satt, men Smtp:From saknas eller är ingen e-postadress. Den ska vara adressen som breven kommer från.");
    }
}
