namespace RokPortal.Web.Mail;

/// <summary>Mail: settings, writing and the worker.</summary>
internal static class MailSetup
{
    public static void AddPortalMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(MailSettings.Read(builder.Configuration));
        services.AddSingleton<MailSeal>();
        services.AddSingleton<PortalMail>();
        services.AddSingleton<SmtpPost>();
        services.AddScoped<OutboxLeases>();
        services.AddScoped<SendOutbox>();
        services.AddHostedService<OutboxWorker>();
        services.AddScoped<RemindToReport>();
        services.AddHostedService<ReminderWorker>();
    }
}
