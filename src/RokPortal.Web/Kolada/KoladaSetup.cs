using RokPortal.Application.Kolada;

namespace RokPortal.Web.Kolada;

/// <summary>Fetching from Kolada: settings, client and worker.</summary>
internal static class KoladaSetup
{
    public static void AddPortalKolada(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(Read(builder.Configuration));
        services.AddSingleton<KoladaPace>();
        services.AddSingleton<ImportBell>();
        services.AddScoped<ImportJobs>();
        services.AddScoped<KoladaRound>();
        // Redirects are not followed: only the configured address is asked. The client has its own time limit.
        services.AddHttpClient<KoladaClient>(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(10),
            })
            .RemoveAllLoggers();
        services.AddHostedService<KoladaWorker>();
    }

    private static KoladaOptions Read(ConfigurationManager configuration)
    {
        var text = configuration["Kolada:BaseUrl"] is { Length: > 0 } given ? given : KoladaOptions.PublicAddress;
        if (!Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new StartupRefusedException(
                "Kolada:BaseUrl ska vara hela adressen till Koladas gränssnitt, till exempel https://api.kolada.se/v3.");

        var standard = new KoladaOptions { BaseUrl = address };
        return standard with
        {
            RequestsPerSecond = configuration.NumberOf("Kolada:RequestsPerSecond", standard.RequestsPerSecond),
            Timeout = TimeSpan.FromSeconds(configuration.NumberOf("Kolada:TimeoutSeconds", standard.Timeout.TotalSeconds)),
            FirstPause = TimeSpan.FromSeconds(configuration.NumberOf("Kolada:RetrySeconds", standard.FirstPause.TotalSeconds)),
            EveryDays = configuration.CountOf("Kolada:EveryDays", 0),
        };
    }
}
