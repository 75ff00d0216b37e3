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
            RequestsPerSecond = Number(configuration, "Kolada:RequestsPerSecond", standard.RequestsPerSecond),
            Timeout = TimeSpan.FromSeconds(Number(configuration, "Kolada:TimeoutSeconds", standard.Timeout.TotalSeconds)),
            FirstPause = TimeSpan.FromSeconds(Number(configuration, "Kolada:RetrySeconds", standard.FirstPause.TotalSeconds)),
            EveryDays = (int)Number(configuration, "Kolada:EveryDays", 0),
        };
    }

    private static double Number(ConfigurationManager configuration, string setting, double otherwise)
    {
        if (configuration[setting] is not { Length: > 0 } text)
            return otherwise;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000
            ? number
            : throw new StartupRefusedException($"{setting} ska vara ett tal större än noll.");
    }
}
