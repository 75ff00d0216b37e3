using System.Globalization;
using System.Net.Mail;
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

    public bool UseTls { get; private init; }

    public MailAddress From { get; private init; } = null!;

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
        return new MailSettings
        {
            Host = host,
            Port = (int)Number(configuration, "Smtp:Port", 587),
            User = configuration["Smtp:User"],
            Password = configuration["Smtp:Password"],
            UseTls = configuration.GetValue("Smtp:UseTls", true),
            From = SenderOf(configuration, host),
            Timeout = TimeSpan.FromSeconds(Math.Min(Number(configuration, "Smtp:TimeoutSeconds", 30), LongestTimeout.TotalSeconds)),
            Pause = TimeSpan.FromSeconds(Number(configuration, "Outbox:PauseSeconds", 20)),
            KeepTexts = TimeSpan.FromDays(Number(configuration, "Outbox:KeepTextDays", 90)),
            BaseUrl = new Uri(baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"),
        };
    }

    private static MailAddress SenderOf(IConfiguration configuration, string? host)
    {
        var name = configuration["Smtp:FromName"] is { Length: > 0 } given ? given : "RÖK-portalen";
        if (MailAddress.TryCreate(configuration["Smtp:From"], name, out var from))
            return from;
        return host is null
            ? new MailAddress("portalen@localhost", name)
            : throw new StartupRefusedException(
                "Smtp:Host är satt, men Smtp:From saknas eller är ingen e-postadress. Den ska vara adressen som breven kommer från.");
    }

    private static double Number(IConfiguration configuration, string setting, double otherwise)
    {
        if (configuration[setting] is not { Length: > 0 } text)
            return otherwise;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number <= 0)
            throw new StartupRefusedException($"{setting} ska vara ett tal större än noll.");
        return setting == "Smtp:Port" && number == ImplicitTlsPort
            ? throw new StartupRefusedException(
                "Smtp:Port 465 går inte att använda: portalen börjar okrypterat och går över till TLS (STARTTLS). "
                    + "Använd 587 eller 25.")
            : number;
    }
}
